import type { Hunk } from '../core/change.ts';

/** Differences beyond this are not looked for: the whole middle then counts as changed, which is more, never less. */
const MAX_EDITS = 1_000;

/**
 * Compares two texts line by line (Myers' greedy algorithm, as git's own) and gives the hunks without context.
 * Only for what lies on disk: everything else is diffed by git. Line ends count as equal whether CRLF or LF, because
 * git may have been told to write the one for the other.
 * @see https://doi.org/10.1007/BF01840446
 */
export function diffLines(oldText: Uint8Array, newText: Uint8Array): Hunk[] {
  const numbers = new Map<string, number>();
  const a = splitLines(oldText, numbers);
  const b = splitLines(newText, numbers);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const pairs = matchLines(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return toHunks(pairs, start, a.length - end, b.length - end);
}

/** All lines of a text as one added hunk; none for an empty text. */
export function wholeHunks(text: Uint8Array): Hunk[] {
  const newLines = splitLines(text, new Map()).length;
  return newLines === 0 ? [] : [{ oldStart: 0, oldLines: 0, newStart: 1, newLines }];
}

/** Lines as numbers: the same number is the same line. */
function splitLines(text: Uint8Array, numbers: Map<string, number>): number[] {
  const lines = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1').split('\n');
  const last = lines.pop()!;
  const result = lines.map((line) => numberOf(line.endsWith('\r') ? line.slice(0, -1) : line, numbers));
  // A last line without its end is another line than the same one with it.
  if (last !== '') result.push(numberOf(`${last}\n`, numbers));
  return result;
}

function numberOf(line: string, numbers: Map<string, number>): number {
  let number = numbers.get(line);
  if (number === undefined) numbers.set(line, (number = numbers.size));
  return number;
}

/** Pairs of equal lines (indexes into both lists), ascending: a longest common subsequence, or none where it is too far. */
function matchLines(a: readonly number[], b: readonly number[]): [number, number][] {
  const most = Math.min(a.length + b.length, MAX_EDITS);
  const middle = most + 1;
  // furthest[middle + k]: how far into `a` the best path on diagonal k (= x - y) has come.
  const furthest = new Int32Array(2 * most + 3);
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trail.push(furthest.slice());
    for (let k = -edits; k <= edits; k += 2) {
      let x = isInsertion(furthest, middle, k, edits) ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trail, middle, a.length, b.length);
    }
  }
  return [];
}

function isInsertion(furthest: Int32Array, middle: number, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
}

function walkBack(trail: readonly Int32Array[], middle: number, lengthA: number, lengthB: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = lengthA;
  let y = lengthB;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits]!;
    const k = x - y;
    const before = edits === 0 ? 0 : isInsertion(furthest, middle, k, edits) ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : furthest[middle + before]!;
    const fromY = fromX - before;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** The gaps between the pairs are the hunks; a side without lines is numbered by the line before it, as git does. */
function toHunks(pairs: readonly [number, number][], start: number, endA: number, endB: number): Hunk[] {
  const hunks: Hunk[] = [];
  let a = start;
  let b = start;
  for (const [matchA, matchB] of [...pairs.map(([x, y]) => [x + start, y + start] as const), [endA, endB] as const]) {
    const oldLines = matchA - a;
    const newLines = matchB - b;
    if (oldLines > 0 || newLines > 0) hunks.push({ oldStart: oldLines > 0 ? a + 1 : a, oldLines, newStart: newLines > 0 ? b + 1 : b, newLines });
    a = matchA + 1;
    b = matchB + 1;
  }
  return hunks;
}
