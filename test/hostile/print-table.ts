import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Row } from './table.ts';

/** Vitest global setup: makes the file in which the tests record. */
export function setup(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'guard-table-')), 'rows');
  writeFileSync(file, '');
  process.env['GUARD_HOSTILE_TABLE'] = file;
}

/** Prints what they recorded as one table. */
export function teardown(): void {
  const file = process.env['GUARD_HOSTILE_TABLE'];
  if (file !== undefined) {
    const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
    rmSync(dirname(file), { recursive: true });
    rows.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)) || (a.what < b.what ? -1 : 1));
    const cells = [['', 'what', 'cases', 'wrong', ''], ...rows.map(({ id, what, cases, wrong, note }) => [id, what, String(cases), String(wrong), note ?? ''])];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
    const line = (row: readonly string[]): string => row.map((cell, column) => (column === 2 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
    process.stdout.write(`\n${cells.map(line).join('\n')}\n`);
  }
}
