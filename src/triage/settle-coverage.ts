import type { Change } from '../core/change.ts';
import type { Coverage } from '../core/report.ts';

/**
 * Makes the coverage receipt whole: exactly one entry for each change, and for each path that the user left out.
 * An entry that is missing, doubled or about nothing is a bug of the analysis and becomes a failed path, so that the run
 * ends with exit 2 and never as a silent "clean".
 */
export function settleCoverage(changes: readonly Change[], outside: readonly string[], coverage: readonly Coverage[]): readonly Coverage[] {
  const entries = new Map<string, Coverage[]>();
  for (const entry of coverage) {
    const known = entries.get(entry.path);
    if (known === undefined) entries.set(entry.path, [entry]);
    else known.push(entry);
  }
  const settled: Coverage[] = [];
  for (const { path, hunks } of changes) {
    const entry = entries.get(path)?.shift();
    settled.push(entry ?? crashed(path, hunks.length, 'the analysis gave no account of it'));
  }
  for (const path of outside) settled.push({ path, state: 'skipped', reason: 'outside-paths', hunks: 0 });
  for (const [path, rest] of entries) {
    for (const entry of rest) settled.push(crashed(path, entry.hunks, 'the analysis accounted for it without being asked'));
  }
  return settled;
}

function crashed(path: string, hunks: number, detail: string): Coverage {
  return { path, state: 'failed', reason: 'crash', detail, hunks };
}
