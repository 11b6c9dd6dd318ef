import type { Change, LineRange } from '../core/change.ts';

/** Unchanged lines that GitHub shows around a change, and that may be commented on too. */
const contextLines = 3;

/** The lines of a diff that may be commented on, as ranges by path: a comment has to lie within one of them. */
export type DiffLines = ReadonlyMap<string, readonly LineRange[]>;

/** From what git says of the change. `lineCounts` cuts the context off at the end of the file. */
export function diffLinesOf(changes: readonly Change[], lineCountOf: (path: string) => number): DiffLines {
  const lines = new Map<string, readonly LineRange[]>();
  for (const { path, hunks, status } of changes) {
    if (status === 'deleted') continue;
    const last = lineCountOf(path);
    lines.set(path, joinRanges(hunks.map(({ newStart, newLines }) => {
      // With no new lines, newStart is the line before the deletion.
      const first = newLines === 0 ? newStart + 1 : newStart;
      return { start: Math.max(1, first - contextLines), end: Math.min(last + 1, first + newLines + contextLines) };
    })));
  }
  return lines;
}

/** From the patches that GitHub lists for a pull request; a file without one (too large, binary) has no lines. */
export function diffLinesOfPatches(files: readonly unknown[]): DiffLines {
  const lines = new Map<string, readonly LineRange[]>();
  for (const file of files) {
    const { filename, patch } = (file ?? {}) as { filename?: unknown; patch?: unknown };
    if (typeof filename !== 'string' || typeof patch !== 'string') continue;
    const ranges = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => ({ start: Number(start), end: Number(start) + Number(count ?? 1) }));
    lines.set(filename, joinRanges(ranges));
  }
  return lines;
}

function joinRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const joined: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.end <= range.start) continue;
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** Tells whether the lines from `first` to `last` lie in one range. */
export function isCommentable(lines: DiffLines, path: string, first: number, last: number): boolean {
  return lines.get(path)?.some(({ start, end }) => start <= first && last < end) ?? false;
}
