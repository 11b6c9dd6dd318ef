/** An independent reading of what a commit or index changed, for comparing with what guard saw. */
import type { Change, LineSet } from '../../src/core/change.ts';
import type { TestRepo } from './with-repo.ts';

/** `src/a.ts` → the numbers of the new lines, from git's porcelain patch of this one file. */
export function addedLines(repo: TestRepo, diffArgs: readonly string[], path: string): number[] {
  const patch = repo.gitBytes('-c', 'diff.noprefix=false', 'diff', '--no-ext-diff', '--no-textconv', '--text', '-U0', '--no-renames', ...diffArgs, '--', `:(top,literal)${path}`).toString('latin1');
  const numbers: number[] = [];
  for (const match of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const count = Number(match[2] ?? 1);
    for (let index = 0; index < count; index++) numbers.push(Number(match[1]) + index);
  }
  return numbers;
}

/** The numbers of a line set, one by one. */
export function numbersOf(lines: LineSet): number[] {
  return lines.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
}

/** A small form of changes for expectations: `{ 'src/a.ts': 'modified 3 4' }`. */
export function summarize(changes: readonly Change[]): Record<string, string> {
  return Object.fromEntries(changes.map((change) => [change.path, [change.status, ...numbersOf(change.changed)].join(' ')]));
}
