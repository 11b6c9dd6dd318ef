import type { SqlPiece } from '../../../src/core/sql-position.ts';

/** Pieces of a text in which ⟨anything⟩ is a hole; holes are numbered in order. */
export function marked(text: string): readonly SqlPiece[] {
  let hole = 0;
  return text
    .split(/(⟨[^⟩]*⟩)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('⟨') ? { hole: hole++ } : piece));
}
