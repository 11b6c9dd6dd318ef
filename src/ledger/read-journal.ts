import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { segmentName } from './journal.ts';
import { readLine } from './read-entry.ts';
import type { LineRead } from './read-entry.ts';

/** One line of a month. */
export interface JournalLine {
  readonly read: LineRead;
  /** First byte and length in bytes, without its end. */
  readonly offset: number;
  readonly length: number;
  /** 1-based. */
  readonly number: number;
}

/** Sizes in bytes of the months there are, by file name, oldest first; empty where nothing was ever recorded. */
export function segmentSizes(folder: string): ReadonlyMap<string, number> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  return new Map(names.filter((name) => segmentName.test(name)).sort().map((name) => [name, statSync(join(folder, name)).size]));
}

/** A month as far as it was read: bytes and lines. */
export interface ReadUpTo {
  readonly bytes: number;
  readonly lines: number;
}

/** Reads on in a month. What has no line end yet is still being written, and is for the next time. */
export function readSegment(folder: string, name: string, { bytes: from, lines: before }: ReadUpTo): { readonly lines: readonly JournalLine[]; readonly upTo: ReadUpTo } {
  const bytes = readBytes(join(folder, name), from);
  const lines: JournalLine[] = [];
  let at = 0;
  let number = before;
  for (let end = bytes.indexOf(0x0a, at); end !== -1; end = bytes.indexOf(0x0a, at)) {
    number += 1;
    if (end > at) lines.push({ read: readLine(bytes.toString('utf8', at, end)), offset: from + at, length: end - at, number });
    at = end + 1;
  }
  return { lines, upTo: { bytes: from + at, lines: number } };
}

/** The bytes of a file from one on, or so many of them. */
export function readBytes(path: string, from: number, length = Infinity): Buffer {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let left = length, at = from; left > 0; ) {
      const part = Buffer.allocUnsafe(Math.min(left, 1 << 20));
      const count = readSync(file, part, 0, part.length, at);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      at += count;
      left -= count;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}
