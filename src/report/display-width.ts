import { isUnsafeCharacter, showCharacter } from './escape.ts';

/** Columns between tab stops in a code frame: narrow, so that nested code still fits. */
const tabStop = 2;

/** Blocks of East Asian Wide and Fullwidth characters, as pairs of first and last code point. @see UAX #11 */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97f],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6],
  [0x17000, 0x18aff], [0x1b000, 0x1b2ff], [0x1f200, 0x1f2ff], [0x20000, 0x3fffd],
];

const zeroWidth = /^[\p{Mn}\p{Me}\ufe0f]$/u;
const emoji = /^\p{Emoji_Presentation}$/u;

/** One character of a source line as a terminal shows it. */
export interface Cell {
  /** What is printed: the character, blanks for a tab, or a visible escape. */
  readonly text: string;
  /** Terminal columns it takes. */
  readonly width: number;
  /** UTF-16 offset in the source line, and the offset after it. */
  readonly start: number;
  readonly end: number;
}

/** Splits a source line (without its line end) into what a terminal shows. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = 0;
  for (const character of line) {
    const end = start + character.length;
    const text = showInFrame(character, column);
    const width = displayWidth(text);
    cells.push({ text, width, start, end });
    column += width;
    start = end;
  }
  return cells;
}

/** Terminal columns of a text that is already escaped (no control bytes). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function showInFrame(character: string, column: number): string {
  if (character === '\t') return ' '.repeat(tabStop - (column % tabStop));
  if (character === '\ufe0f') return character;
  return isUnsafeCharacter(character) ? showCharacter(character) : character;
}

function characterWidth(character: string): number {
  const point = character.codePointAt(0)!;
  if (point < 0x300) return 1;
  if (zeroWidth.test(character)) return 0;
  if (emoji.test(character)) return 2;
  return wideBlocks.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}
