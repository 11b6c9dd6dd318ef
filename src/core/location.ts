/** A place in a text. Lines and columns are 1-based, columns and offsets count UTF-16 units; ends are exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Location {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Where something with a start and an end is, such as a node of a tree, as offsets `[start, end)` in UTF-16 units. */
export function rangeOf({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] {
  return [start, end];
}

/** Start offsets of the lines of a text, as JavaScript and git both see them: a line ends at \n (also after \r). */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Turns an offset into line and column by binary search. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}
