import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { EscapeRecord } from '../core/record.ts';
import type { Fix } from '../escapes/contracts.ts';
import { makeCase } from '../escapes/make-case.ts';
import type { History } from '../escapes/trace-fix.ts';
import { traceFix } from '../escapes/trace-fix.ts';
import type { GitContext } from '../git/git-context.ts';
import { escapeLine } from '../report/escape.ts';
import { countOf } from '../report/wrap.ts';
import { reasonOf } from './read-user-file.ts';
import type { Terminal } from './terminal.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes each escape as a case for `guard eval`. Guesses are left out: a wrong truth would judge the reviewer wrongly. @throws UsageError when the folder cannot be written */
export async function writeCases(folder: string, records: readonly EscapeRecord[], fixes: readonly Fix[], context: GitContext, history: History, terminal: Terminal): Promise<void> {
  const target = resolve(terminal.cwd, folder);
  const byOid = new Map(fixes.map((fix) => [fix.commit.oid, fix]));
  const left = new Map<string, number>();
  let written = 0;
  for (const record of records) {
    const fix = byOid.get(record.fix.oid);
    const why = fix === undefined || record.inducing === undefined ? 'the cause is unknown' : record.confidence === 'low' ? 'the cause is a guess' : await write(target, record, fix, context, history);
    if (why === undefined) written += 1;
    else left.set(why, (left.get(why) ?? 0) + 1);
  }
  const reasons = [...left].map(([why, count]) => `${count}: ${why}`).join('; ');
  terminal.stderr.write(`guard: ${countOf(written, 'case')} written to ${escapeLine(folder)}${reasons === '' ? '' : `; left out: ${reasons}`}. They hold your source text. guard eval ${escapeLine(folder)} replays them.\n`);
}

/** Why it was not written; undefined where it was. */
async function write(target: string, record: EscapeRecord, fix: Fix, context: GitContext, history: History): Promise<string | undefined> {
  const { origins } = await traceFix(fix, history);
  const origin = origins.find(({ oid, repair }) => oid === record.inducing?.oid && repair.path === record.path);
  if (origin === undefined) return 'the cause is unknown';
  const made = await makeCase(fix, origin, record.category, context, history);
  if ('why' in made) return made.why;
  try {
    mkdirSync(target, { recursive: true });
    writeAtomically(join(target, `escape-${record.id}.md`), made.text);
  } catch (cause) {
    throw new UsageError('usage-unwritable', `cannot write cases to ${target}: ${reasonOf(cause)}`, { cause });
  }
  return undefined;
}
