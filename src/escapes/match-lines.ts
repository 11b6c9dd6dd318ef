/** Longer pieces are not compared line by line: all of it then counts as changed. */
const MOST_CELLS = 1_000_000;

/** Pairs of lines (indexes into both lists) that say the same, in order: a longest common subsequence. Lines that say nothing are no match. */
export function matchLines(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const rows = before.length + 1;
  const columns = after.length + 1;
  if (rows * columns > MOST_CELLS) return [];
  const best = new Uint32Array(rows * columns);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i * columns + j] = before[i] !== '' && before[i] === after[j]
        ? best[(i + 1) * columns + j + 1]! + 1
        : Math.max(best[(i + 1) * columns + j]!, best[i * columns + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] !== '' && before[i] === after[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * columns + j]! >= best[i * columns + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
