import { appendFileSync } from 'node:fs';

/** One line of the printed table. */
export interface Row {
  /** `R4`. */
  readonly id: string;
  readonly what: string;
  /** How many cases were tried. */
  readonly cases: number;
  /** How many of them came out wrong; the figure to pass is 0. */
  readonly wrong: number;
  /** What else a reader should know. */
  readonly note?: string;
}

/** Writes a line of the table that `npm run test:hostile` prints. */
export function record(row: Row): void {
  const file = process.env['GUARD_HOSTILE_TABLE'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
