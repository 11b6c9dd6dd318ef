import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that a reader sees the old text or the new one, never half: beside it, then renamed over it.
 * The permissions of an existing file are kept. What is no regular file (`/dev/stdout`, a pipe) is written as it is.
 *
 * @throws the system's error; then the old file is as it was
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) return writeWhole(path, 'w', bytes);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.guard-${process.pid}`);
  try {
    writeWhole(temporary, 'wx', bytes);
    if (stats !== undefined) chmodSync(temporary, stats.mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(path: string, flags: 'w' | 'wx', bytes: Uint8Array): void {
  const file = openSync(path, flags, 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    if (flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
