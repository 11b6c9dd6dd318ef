import { appendFileSync, closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuardError } from '../core/errors.ts';
import { appendLines, journalFolder } from './journal.ts';
import { readLine } from './read-entry.ts';
import { segmentSizes } from './read-journal.ts';
import { indexName } from './record-index.ts';

/** What tidying took out, or would take out. */
export interface Pruned {
  readonly entries: number;
  readonly kept: number;
  /** Lines that could not be read; they are put into `damaged.txt` beside the record. */
  readonly damaged: number;
}

/** Where lines go that nobody can read. */
export const damagedName = 'damaged.txt';

/**
 * Takes old entries out of the record, and puts lines aside that cannot be read. Runs of guard may go on meanwhile; what they add stays.
 * @param before ISO 8601; entries from before it go
 * @throws GuardError where it cannot be written; months that were done stay done
 */
export function pruneJournal(commonDir: string, before: string | undefined, isDry: boolean): Pruned {
  const folder = journalFolder(commonDir);
  let [entries, kept, damaged] = [0, 0, 0];
  try {
    for (const name of segmentSizes(folder).keys()) {
      const found = sift(folder, name, before);
      entries += found.old;
      kept += found.kept.length;
      damaged += found.damaged.length;
      if (isDry || (found.old === 0 && found.damaged.length === 0)) {
        closeSync(found.file);
        continue;
      }
      if (found.damaged.length > 0) appendFileSync(join(folder, damagedName), `${found.damaged.join('\n')}\n`, { mode: 0o600 });
      replace(commonDir, folder, name, found);
    }
    if (!isDry) rmSync(join(folder, indexName), { force: true });
  } catch (cause) {
    throw new GuardError('record-unwritable', `the record in ${folder} cannot be written: ${(cause as Error).message}`, { cause, hint: 'See to it that there is room and that you may write there, then try again.' });
  }
  return { entries, kept, damaged };
}

interface Sifted {
  /** The month, open for reading. */
  readonly file: number;
  readonly size: number;
  readonly old: number;
  readonly kept: readonly string[];
  readonly damaged: readonly string[];
}

function sift(folder: string, name: string, before: string | undefined): Sifted {
  const file = openSync(join(folder, name), 'r');
  const bytes = readLines(file, 0);
  const kept: string[] = [];
  const damaged: string[] = [];
  let old = 0;
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line === '') continue;
    const read = readLine(line);
    if ('damaged' in read) damaged.push(line);
    else if ('entry' in read && before !== undefined && read.entry.at < before) old += 1;
    else kept.push(line);
  }
  return { file, size: bytes.length, old, kept, damaged };
}

/**
 * Puts the kept lines in the place of a month. A run that opened the old file before it was replaced and wrote after it was read
 * either notices that its file has no name any more and writes again (`appendLines`), or its lines are read here from the old file.
 */
function replace(commonDir: string, folder: string, name: string, { file, size, kept }: Sifted): void {
  const path = join(folder, name);
  try {
    if (kept.length === 0) rmSync(path);
    else {
      const temporary = `${path}.${Math.random().toString(36).slice(2)}.tmp`;
      writeFileSync(temporary, `${kept.join('\n')}\n`, { mode: 0o600 });
      renameSync(temporary, path);
    }
    const late = fstatSync(file).size > size ? readLines(file, size).toString('utf8').split('\n').filter((line) => line !== '') : [];
    if (late.length > 0) appendLines(commonDir, name, late);
  } finally {
    closeSync(file);
  }
}

/** How often, and how many milliseconds apart, a line without an end is looked at again. */
const LOOKS = 5;
const PAUSE_MS = 2;

/** The lines from an offset on. A reader may see the first half of an append that goes on just now: its end comes at once, that of a torn line never. */
function readLines(file: number, from: number): Buffer {
  let bytes = readOn(file, from);
  for (let look = 0; look < LOOKS && bytes.length > 0 && bytes.at(-1) !== 0x0a; look++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    bytes = readOn(file, from);
  }
  return bytes;
}

function readOn(file: number, from: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const part = Buffer.allocUnsafe(1 << 20);
    const count = readSync(file, part, 0, part.length, at);
    if (count === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, count));
    at += count;
  }
}
