import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { GuardError, UsageError } from '../core/errors.ts';
import type { Coverage } from '../core/report.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import { escapeLine } from '../report/escape.ts';
import { countOf } from '../report/wrap.ts';
import type { Baseline } from '../triage/baseline.ts';
import { baselinePath, makeBaseline, pruneBaseline, readBaseline, writeBaseline } from '../triage/baseline.ts';
import { checkDeps } from '../check-deps.ts';
import { checkOptionsOf } from './check-request.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf } from './options.ts';
import { baselineOptions } from './options.ts';
import { reasonOf } from './read-user-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** `guard baseline`: writes what is found now in all tracked files as accepted. */
export const runBaseline: RunCommand<FlagsOf<typeof baselineOptions>> = async (_words, flags, terminal) => {
  const opening = openSnapshot({ mode: 'all' }, { cwd: terminal.cwd, env: terminal.env, maxBlobBytes: maxBytesLimit });
  const options = { ...checkOptionsOf(baselineOptions, flags, terminal), trust: 'snapshot', ignoreBaseline: true } as const;
  const { report } = await check(opening, options, checkDeps);
  await (await opening).close();
  const file = join(report.root, baselinePath);
  const old = readOld(file);
  if (old !== undefined && flags.update !== true && flags.prune !== true) {
    throw new UsageError('baseline-exists', `${baselinePath} exists already`, {
      hint: '--update replaces it by what is found now; --prune only takes out what no longer occurs.',
    });
  }
  if (old === undefined && flags.prune === true) throw new UsageError('baseline-missing', `there is no ${baselinePath} to prune`);
  refuseIncomplete(report.coverage, report.failures.length);

  const present = makeBaseline(report.findings);
  const next = flags.prune === true ? pruneUnread(old!, present, report.coverage) : present;
  write(file, writeBaseline(next));
  const total = next.reduce((sum, entry) => sum + entry.count, 0);
  const before = (old ?? []).reduce((sum, entry) => sum + entry.count, 0);
  const change = old === undefined ? '' : ` (before: ${before})`;
  terminal.stdout.write(`${baselinePath}: ${countOf(total, 'finding')} accepted${change}. It counts once it is staged: git add ${baselinePath}\n`);
  return 0;
};

function readOld(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  return readBaseline(readFileSync(file, 'utf8'));
}

/** What was not read cannot be accepted: its findings would be missing, and come up one day as new ones. */
function refuseIncomplete(coverage: readonly Coverage[], failures: number): void {
  const unread = coverage.filter((entry) => entry.state === 'failed');
  if (unread.length === 0 && failures === 0) return;
  const names = unread.slice(0, 10).map((entry) => `${escapeLine(entry.path)}: ${entry.detail}`);
  const more = unread.length > 10 ? [`and ${unread.length - 10} more`] : [];
  throw new GuardError('baseline-incomplete', [`no baseline was written, because ${countOf(unread.length, 'file')} could not be read`, ...names, ...more].join('\n'), {
    hint: 'Repair or ignore them, or let files that do not parse pass with --allow-unparsed.',
  });
}

/** Entries of files that were skipped this time are kept: nothing is known of them. */
function pruneUnread(old: Baseline, present: Baseline, coverage: readonly Coverage[]): Baseline {
  const skipped = new Set(coverage.filter((entry) => entry.state === 'skipped').map((entry) => entry.path));
  const kept = old.filter((entry) => skipped.has(entry.path));
  return [...kept, ...pruneBaseline(old.filter((entry) => !skipped.has(entry.path)), present)];
}

function write(file: string, text: string): void {
  try {
    writeAtomically(file, text);
  } catch (cause) {
    throw new UsageError('baseline-unwritable', `cannot write ${baselinePath}: ${reasonOf(cause)}`, { cause });
  }
}
