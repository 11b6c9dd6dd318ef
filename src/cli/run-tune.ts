import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../config/config.ts';
import { configPath } from '../config/project-files.ts';
import { readConfig } from '../config/read-config.ts';
import { UsageError } from '../core/errors.ts';
import { editConfig } from '../tune/edit-config.ts';
import { propose } from '../tune/propose.ts';
import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { FlagsOf, tuneOptions } from './options.ts';
import { reasonOf } from './read-user-file.ts';
import { readRecord } from './read-record.ts';
import { readSince } from './read-since.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { drawPatch } from './tune/draw-patch.ts';
import { drawProposals, proposalsAsJson } from './tune/draw-proposals.ts';
import { writeAtomically } from './write-atomically.ts';

/** `guard tune`: what the record gives reason to change in `guard.config.json`, as a patch; with `--apply` written. */
export const runTune: RunCommand<FlagsOf<typeof tuneOptions>> = async (_words, flags, terminal) => {
  const since = flags.since === undefined ? undefined : readSince(flags.since, Date.now());
  const record = await readRecord(terminal);
  if (record.repository.bare) throw new UsageError('usage-bare', `a bare repository has no work tree, and so no ${configPath} to change`);
  const ruleIds = (await loadRules()).map((rule) => rule.meta.id);
  const file = join(record.repository.root, configPath);
  const text = readText(file);
  const config = text === undefined ? defaultConfig() : readConfig(text, configPath, ruleIds);
  const fates = record.fates.filter(({ lastSeen }) => since === undefined || lastSeen >= since);
  const escapes = record.escapes.filter(({ fix }) => since === undefined || fix.at >= since);
  const proposals = propose({ config, fates, escapes });
  const after = proposals.length === 0 ? text : editConfig(text, proposals.map(({ edit }) => edit));
  // What guard writes, guard must take back; a mistake here would stop every commit that follows.
  if (after !== undefined) readConfig(after, configPath, ruleIds);
  const applied = flags.apply === true && after !== undefined && after !== text;
  if (applied) write(file, after);
  const drawn = { proposals, patch: after === undefined ? '' : drawPatch(configPath, text, after), applied, basis: { findings: fates.length, escapes: escapes.length, ...(since === undefined ? {} : { since }) } };
  terminal.stdout.write(flags.json === true ? proposalsAsJson(drawn) : drawProposals(drawn, { color: wantsColor(flags.color, terminal.stdout, terminal.env), width: widthOf(terminal.stdout, terminal.env) }));
  return 0;
};

/** The file as it lies on disk: that is the one to change. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError('config-unreadable', `cannot read ${configPath}: ${reasonOf(cause)}`, { cause });
  }
}

function write(file: string, text: string): void {
  try {
    writeAtomically(file, text);
  } catch (cause) {
    throw new UsageError('config-unwritable', `cannot write ${configPath}: ${reasonOf(cause)}`, { cause });
  }
}
