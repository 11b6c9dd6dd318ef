import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordEntry } from '../core/record.ts';

/**
 * The record itself: JSON lines in one file a month, `guard/ledger/2026-11.jsonl` under the git directory that all work trees share.
 * Lines are only ever added. Everything else that is kept beside it can be made anew from it.
 */
export function journalFolder(commonDir: string): string {
  return join(commonDir, 'guard', 'ledger');
}

export const segmentName = /^\d{4}-\d{2}\.jsonl$/;

/** The file that an entry of a time belongs into. @param at ISO 8601, UTC */
export function segmentOf(at: string): string {
  return `${at.slice(0, 7)}.jsonl`;
}

/** Version of the form of a line. */
export const lineVersion = 1;

/** One entry as a line of the journal, of an export and of a note. */
export function lineOf(entry: RecordEntry): string {
  return JSON.stringify({ v: lineVersion, ...entry });
}

/**
 * Adds lines to one month. Several processes may do so at once: the system appends each write whole. It begins with a line end
 * too, so that a line that somebody could not finish (a full disk) harms no other.
 * @throws whatever the file system says
 */
export function appendLines(commonDir: string, segment: string, lines: readonly string[]): void {
  const folder = journalFolder(commonDir);
  const bytes = Buffer.from(`\n${lines.join('\n')}\n`);
  // Somebody who tidies up may replace the file between opening and writing; then it has no name any more, and the lines go into the new one.
  for (let attempt = 0; attempt < 3; attempt++) if (appendOnce(folder, segment, bytes)) return;
  throw new Error('the file was replaced again and again');
}

function appendOnce(folder: string, segment: string, bytes: Buffer): boolean {
  const path = join(folder, segment);
  let file: number;
  try {
    file = openSync(path, 'a', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true });
    file = openSync(path, 'a', 0o600);
  }
  try {
    if (writeSync(file, bytes) !== bytes.length) throw new Error('the disk is full');
    return fstatSync(file).nlink !== 0;
  } finally {
    closeSync(file);
  }
}
