/**
 * What git says was changed. Lines are 1-based; ranges are half-open: `{ start: 3, end: 5 }` is lines 3 and 4.
 */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Sorted, disjoint line ranges of the new text. Empty means "nothing added here" (a pure deletion, a rename). */
export type LineSet = readonly LineRange[];

/**
 * One `@@ -oldStart,oldLines +newStart,newLines @@` block, counted as git counts:
 * with `newLines` 0 nothing was added and `newStart` is the line *before* the deletion.
 */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

export type ChangeStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed' | 'unmerged';

/** File kinds by git mode: 100644/100755, 120000, 160000. */
export type EntryKind = 'file' | 'symlink' | 'submodule';

/** One changed path of the snapshot. */
export interface Change {
  /** Path from the top of the repository, `/`-separated, decoded as UTF-8 (lossy only if `pathBytes` is set). */
  readonly path: string;
  /** The raw name, kept only where it is not valid UTF-8. */
  readonly pathBytes?: Uint8Array;
  readonly status: ChangeStatus;
  /** Previous path of a rename or copy. */
  readonly oldPath?: string;
  readonly kind: EntryKind;
  /** Object ids in hex; undefined where that side does not exist. */
  readonly oid?: string;
  readonly oldOid?: string;
  readonly hunks: readonly Hunk[];
  /** Lines of the new text that this change wrote. For a merge: only lines new against every parent. */
  readonly changed: LineSet;
}

/** Every line of a text, however many it has: what `--all` calls changed without reading it. Count with `countLines`. */
export const allLines: LineSet = [{ start: 1, end: 2 ** 31 - 1 }];

/** How many lines of a text with `lineCount` lines are in the set. */
export function countLines(lines: LineSet, lineCount: number): number {
  return lines.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, lineCount + 1) - start), 0);
}

/** Tells whether a 1-based line is in the set. */
export function hasLine(lines: LineSet, line: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = lines[middle]!;
    if (line < range.start) high = middle;
    else if (line >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** The new-side lines of some hunks, as a LineSet. */
export function linesOfHunks(hunks: readonly Hunk[]): LineSet {
  return hunks
    .filter((hunk) => hunk.newLines > 0)
    .map((hunk) => ({ start: hunk.newStart, end: hunk.newStart + hunk.newLines }));
}

/** Lines that are in both sets (a merge keeps what is new against every parent). */
export function intersectLines(a: LineSet, b: LineSet): LineSet {
  const result: LineRange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) result.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
  return result;
}
