import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { garbled } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import { decodePath } from './path-name.ts';
import type { Repository } from './repository.ts';

/** After so many questions the names are read one by one, which takes as long as so many searches. */
const SEARCHES = 40;
const EXTENDED = 0x4000;

/**
 * The names in the index, read from its file without a git process: whether there is a configuration, whether an import
 * can lead to a file. What a name stands for is never taken from here, only that nothing stands for it.
 *
 * Undefined for an index that holds other names than its own (split, sparse), shortens them (version 4), or cannot be read.
 * @see https://git-scm.com/docs/index-format
 */
export class IndexNames {
  readonly #bytes: Buffer;
  readonly #oidBytes: number;
  #searches = 0;
  #paths: ReadonlySet<string> | undefined;

  private constructor(bytes: Buffer, oidBytes: number) {
    this.#bytes = bytes;
    this.#oidBytes = oidBytes;
  }

  static open(context: GitContext, repository: Repository): IndexNames | undefined {
    const { GIT_INDEX_FILE: named, GIT_DIR, GIT_WORK_TREE } = context.env;
    // A relative name is relative to the top, where git goes before it opens it, unless it is told where the top is.
    const isUnclear = named !== undefined && !isAbsolute(named) && (GIT_DIR !== undefined || GIT_WORK_TREE !== undefined);
    if (repository.bare || isUnclear) return undefined;
    const path = named === undefined ? join(repository.gitDir, 'index') : resolve(repository.root, named);
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      return undefined;
    }
    const version = bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC' ? 0 : bytes.readUInt32BE(4);
    if (version !== 2 && version !== 3) return undefined;
    const oidBytes = repository.objectFormat === 'sha256' ? 32 : 20;
    return hasForeignNames(bytes, oidBytes) ? undefined : new IndexNames(bytes, oidBytes);
  }

  /** False: there is no such file, staged or in conflict. True promises nothing. */
  mayHold(path: string): boolean {
    if (this.#paths === undefined && this.#searches++ < SEARCHES) return this.#bytes.includes(path);
    return (this.#paths ??= new Set(this.list())).has(path);
  }

  /** False: nothing lies below this folder. */
  mayHoldBelow(folder: string): boolean {
    return folder === '' || this.#bytes.includes(`${folder}/`);
  }

  /** Every path, once, sorted by its bytes. @throws GitError when the file ends too early */
  list(): string[] {
    try {
      return this.#readNames();
    } catch (error) {
      if (error instanceof RangeError) throw garbled('the index');
      throw error;
    }
  }

  #readNames(): string[] {
    const bytes = this.#bytes;
    const paths: string[] = [];
    const nameOffset = 42 + this.#oidBytes;
    let at = 12;
    for (let left = bytes.readUInt32BE(8); left > 0; left--) {
      const flags = bytes.readUInt16BE(at + nameOffset - 2);
      const start = at + nameOffset + ((flags & EXTENDED) === 0 ? 0 : 2);
      const end = bytes.indexOf(0, start);
      if (end === -1) throw new RangeError('the index ends in the middle of a name');
      const name = pathOf(bytes, start, end);
      // A conflict lists its path up to three times.
      if (paths.at(-1) !== name) paths.push(name);
      // One to eight NULs fill up to a multiple of eight.
      at += ((end - at) & ~7) + 8;
    }
    return paths;
  }
}

/** Nearly every name is of Latin letters, which are decoded at a fraction of the time. */
function pathOf(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, end);
  return /[^\0-\x7f]/.test(text) ? decodePath(bytes.subarray(start, end)).path : text;
}

/**
 * Looks for the extensions `link` (split) and `sdir` (sparse), by what stands behind their names: a length that fits, or
 * none and the next extension or the checksum. Paths hold the same letters, but never that behind them.
 */
function hasForeignNames(bytes: Buffer, oidBytes: number): boolean {
  const end = bytes.length - oidBytes;
  for (const at of placesOf(bytes, 'link')) {
    const length = at + 8 > end ? 0 : bytes.readUInt32BE(at + 4);
    if (length >= oidBytes && at + 8 + length <= end) return true;
  }
  for (const at of placesOf(bytes, 'sdir')) {
    if (at + 8 <= end && bytes.readUInt32BE(at + 4) === 0 && (at + 8 === end || /^[A-Z]{4}$/.test(bytes.toString('latin1', at + 8, at + 12)))) return true;
  }
  return false;
}

function* placesOf(bytes: Buffer, word: string): Generator<number> {
  for (let at = bytes.indexOf(word, 12, 'latin1'); at !== -1; at = bytes.indexOf(word, at + 1, 'latin1')) yield at;
}
