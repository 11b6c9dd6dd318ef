import type { Location } from '../core/location.ts';
import { displayWidth, toCells } from './display-width.ts';
import type { Cell } from './display-width.ts';
import type { Paint } from './sgr.ts';

/** What a code frame is drawn from; all places are of one file. */
export interface FrameInput {
  /** Known lines by 1-based number, without line ends. */
  readonly lines: Readonly<Record<number, string>>;
  /** Where the finding is. */
  readonly primary: Location;
  /** What to underline; empty means the primary place itself. */
  readonly marks: readonly Location[];
  /** Columns the frame may take. */
  readonly width: number;
  readonly paintGutter: Paint;
  readonly paintMark: Paint;
}

/** Marked lines shown at most; the rest is counted. */
const mostMarkedLines = 6;

interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Half-open UTF-16 ranges of the line to underline. */
  readonly marked: readonly (readonly [number, number])[];
}

/**
 * Draws the lines of a finding with what matters underlined:
 * ```text
 * 11 │ const { id } = req.query;
 * 12 │ const rows = await db.query(`… WHERE id = ${id}`);
 *    │                                             ^^
 * ```
 * Lines lose their common indentation, and a long line is cut around its mark. Empty when no line is known.
 */
export function drawCodeFrame(input: FrameInput): string[] {
  const { rows, hidden } = chooseRows(input);
  if (rows.length === 0) return [];
  const gutter = String(rows.at(-1)!.line).length;
  const room = Math.max(20, input.width - gutter - 3);
  const indent = commonIndent(rows);
  const output: string[] = [];
  let previous: number | undefined;
  for (const row of rows) {
    if (previous !== undefined && row.line > previous + 1) output.push(input.paintGutter(`${' '.repeat(gutter)} ⋮`));
    previous = row.line;
    const { text, underline } = drawRow(row, indent, room);
    output.push(`${input.paintGutter(`${String(row.line).padStart(gutter)} │`)} ${text}`.trimEnd());
    if (underline !== '') {
      const blanks = underline.length - underline.trimStart().length;
      output.push(`${input.paintGutter(`${' '.repeat(gutter)} │`)} ${' '.repeat(blanks)}${input.paintMark(underline.trimStart())}`);
    }
  }
  if (hidden > 0) output.push(input.paintGutter(`${' '.repeat(gutter)} … and ${hidden} more marked line${hidden === 1 ? '' : 's'}`));
  return output;
}

/** The marked lines and one line of context around them, as far as they are known. */
function chooseRows({ lines, primary, marks }: FrameInput): { rows: Row[]; hidden: number } {
  const places = marks.length > 0 ? marks : [primary];
  const ranges = new Map<number, [number, number][]>();
  for (const place of places) {
    const last = place.end.column === 1 && place.end.line > place.start.line ? place.end.line - 1 : place.end.line;
    for (let line = place.start.line; line <= last; line++) {
      const text = lines[line];
      if (text === undefined) continue;
      const start = line === place.start.line ? place.start.column - 1 : text.length - text.trimStart().length;
      const end = line === place.end.line ? place.end.column - 1 : text.length;
      ranges.set(line, [...(ranges.get(line) ?? []), [start, Math.max(end, start + 1)]]);
    }
  }
  const marked = [...ranges.keys()].sort((a, b) => a - b);
  const kept = marked.slice(0, mostMarkedLines);
  const shown = new Set<number>();
  for (const line of [primary.start.line, ...kept]) {
    for (const near of [line - 1, line, line + 1]) if (lines[near] !== undefined) shown.add(near);
  }
  const isKept = new Set(kept);
  const rows = [...shown]
    .sort((a, b) => a - b)
    .map((line) => ({ line, cells: toCells(lines[line]!), marked: isKept.has(line) ? ranges.get(line)! : [] }));
  return { rows: dropBlankEdges(rows), hidden: marked.length - kept.length };
}

/** Blank context lines at the top and bottom say nothing. */
function dropBlankEdges(rows: readonly Row[]): Row[] {
  const isBlank = (row: Row | undefined): boolean =>
    row !== undefined && row.marked.length === 0 && row.cells.every((cell) => cell.text.trim() === '');
  const kept = [...rows];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  return kept;
}

/** Columns of blanks that all lines start with. */
function commonIndent(rows: readonly Row[]): number {
  let least = Infinity;
  for (const { cells } of rows) {
    const first = cells.findIndex((cell) => cell.text.trim() !== '');
    if (first !== -1) least = Math.min(least, widthOf(cells.slice(0, first)));
  }
  return least === Infinity ? 0 : least;
}

function drawRow(row: Row, indent: number, room: number): { text: string; underline: string } {
  const cells = dropColumns(row.cells, indent);
  const isMarked = (cell: Cell): boolean => row.marked.some(([start, end]) => cell.start < end && cell.end > start);
  const window = cutAround(cells, cells.findIndex(isMarked), cells.findLastIndex(isMarked), room);
  const text = (window.before ? '…' : '') + window.cells.map((cell) => cell.text).join('') + (window.after ? '…' : '');
  if (row.marked.length === 0) return { text, underline: '' };
  let underline = window.before ? ' ' : '';
  for (const cell of window.cells) underline += (isMarked(cell) ? '^' : ' ').repeat(cell.width);
  underline = underline.trimEnd();
  // a mark behind the last character (a missing piece) still gets its sign
  return { text, underline: underline === '' ? `${' '.repeat(displayWidth(text))}^` : underline };
}

function dropColumns(cells: readonly Cell[], columns: number): readonly Cell[] {
  let dropped = 0;
  let index = 0;
  while (index < cells.length && dropped < columns) dropped += cells[index++]!.width;
  return cells.slice(index);
}

/** The part of a line that fits the room and shows the mark, with some code before it. */
function cutAround(
  cells: readonly Cell[],
  firstMark: number,
  lastMark: number,
  room: number,
): { cells: readonly Cell[]; before: boolean; after: boolean } {
  if (widthOf(cells) <= room) return { cells, before: false, after: false };
  const inner = room - 2;
  let from = 0;
  if (firstMark > 0 && widthOf(cells.slice(0, lastMark + 1)) > inner) {
    const markWidth = Math.min(inner, widthOf(cells.slice(firstMark, lastMark + 1)));
    let lead = Math.min(inner - markWidth, Math.ceil(inner * 0.6));
    from = firstMark;
    while (from > 0 && lead >= cells[from - 1]!.width) lead -= cells[--from]!.width;
  }
  let to = from;
  let used = 0;
  while (to < cells.length && used + cells[to]!.width <= inner) used += cells[to++]!.width;
  // room that is left over at the end shows more of what stands before
  while (to === cells.length && from > 0 && used + cells[from - 1]!.width <= inner) used += cells[--from]!.width;
  return { cells: cells.slice(from, to), before: from > 0, after: to < cells.length };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
