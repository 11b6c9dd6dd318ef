import type { SqlPiece } from '../../core/sql-position.ts';

/** Stands for a hole in the joined text. A NUL of the text itself is told apart by its offset. */
export const HOLE = '\u0000';

/** A hole and its offset in the joined text (it is one character long there). */
export interface HoleAt {
  readonly hole: number;
  readonly at: number;
}

/** Pieces joined to one text in which every hole is one `HOLE` character. */
export interface SqlText {
  readonly text: string;
  /** In the order of the text. */
  readonly holes: readonly HoleAt[];
}

/** Joins pieces: `["id = ", { hole: 0 }]` → `{ text: "id = \0", holes: [{ hole: 0, at: 5 }] }`. */
export function joinPieces(pieces: readonly SqlPiece[]): SqlText {
  const holes: HoleAt[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      holes.push({ hole: piece.hole, at: text.length });
      text += HOLE;
    }
  }
  return { text, holes };
}
