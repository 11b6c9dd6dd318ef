// library: lodash; feature: what is declared and comes from elsewhere; expect: innocent
import random from 'lodash/random';

interface Board {
  paint(row: number, shade: number): void;
}
declare const board: Board;
declare const TABLE: string;

export function shuffleShades(rows: number): string {
  for (let row = 0; row < rows; row++) board.paint(row, random(0, 255));
  return `SELECT id FROM ${TABLE}`;
}
