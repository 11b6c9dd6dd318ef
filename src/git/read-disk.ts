import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';

/** What lies at a path of the work tree. */
export type DiskEntry =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'symlink'; readonly target: Buffer }
  | { readonly kind: 'folder' }
  /** FIFO, socket, device: never opened. */
  | { readonly kind: 'other' };

/** Reads work-tree files, and never through a symbolic link, neither as the file itself nor as a folder above it. */
export class DiskReader {
  readonly #root: Buffer;
  readonly #maxBytes: number;
  readonly #folders = new Map<string, boolean>();

  constructor(root: string, maxBytes: number) {
    this.#root = Buffer.from(root);
    this.#maxBytes = maxBytes;
  }

  /** Undefined when there is nothing, or it may not be read. `name` is relative to the top; texts are cut as `maxBlobBytes` says. */
  read(name: Buffer): DiskEntry | undefined {
    if (!this.#isInRealFolder(name)) return undefined;
    const path = this.#absolute(name);
    const stats = statOf(path);
    if (stats === undefined) return undefined;
    if (stats.isDirectory()) return { kind: 'folder' };
    if (stats.isSymbolicLink()) return { kind: 'symlink', target: readlinkSync(path, { encoding: 'buffer' }) };
    if (!stats.isFile()) return { kind: 'other' };
    return readRegular(path, this.#maxBytes + 1);
  }

  /** Tells whether a regular file lies there, without reading it. */
  isFile(name: Buffer): boolean {
    return this.#isInRealFolder(name) && statOf(this.#absolute(name))?.isFile() === true;
  }

  #absolute(name: Buffer): Buffer {
    return Buffer.concat([this.#root, Buffer.from('/'), name]);
  }

  #isInRealFolder(name: Buffer): boolean {
    const slash = name.lastIndexOf(0x2f);
    if (slash === -1) return true;
    const folder = name.subarray(0, slash);
    const key = folder.toString('latin1');
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const real = this.#isInRealFolder(folder) && statOf(this.#absolute(folder))?.isDirectory() === true;
    this.#folders.set(key, real);
    return real;
  }
}

function statOf(path: Buffer): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Opens without waiting and without following, because the file may have become something else since it was looked at. */
function readRegular(path: Buffer, limit: number): DiskEntry {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = openSync(path, flags);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { kind: 'other' };
    const bytes = Buffer.allocUnsafeSlow(Math.min(stats.size, limit));
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) read = readSync(file, bytes, length, bytes.length - length, length);
    return { kind: 'file', bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}
