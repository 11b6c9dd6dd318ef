import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { EntryKind } from '../core/change.ts';
import { garbled } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import { decodePath } from './path-name.ts';
import type { Repository } from './repository.ts';

/** Bits of an entry's flags: there is a second word of them, the stage in a conflict, the length of the name. */
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const LENGTH = 0x0fff;
/** A bit of the second word: a name without content (`git add -N`), which is no part of a commit. */
const INTENT_TO_ADD = 0x2000;

const SLASH = 0x2f;

/** After so many questions the entries are found one by one, which takes as long as so many searches. */
const SEARCHES = 8;

const KINDS: Readonly<Record<number, EntryKind>> = { 0o10: 'file', 0o12: 'symlink', 0o16: 'submodule' };

/**
 * The index, read from its file without a git process: whether there is a configuration, whether an import can lead to a
 * file and to which object. Opened before git compares that index; `isCurrent` tells afterwards whether it was the same.
 *
 * Undefined for an index that holds other names than its own (split, sparse), shortens them (version 4), or cannot be read.
 * @see https://git-scm.com/docs/index-format
 */
export class IndexNames {
  readonly #bytes: Buffer;
  readonly #oidBytes: number;
  /** Where each entry begins, in the order of the names. Undefined until asked for; nothing when the file is broken. */
  #entries: Uint32Array | undefined | null;
  #searches = 0;

  readonly #path: string;
  readonly #state: string;

  private constructor(path: string, state: string, bytes: Buffer, oidBytes: number) {
    this.#path = path;
    this.#state = state;
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
    let state: string;
    try {
      state = stateOf(path);
      bytes = readFileSync(path);
    } catch {
      return undefined;
    }
    const version = bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC' ? 0 : bytes.readUInt32BE(4);
    if (version !== 2 && version !== 3) return undefined;
    const oidBytes = repository.objectFormat === 'sha256' ? 32 : 20;
    return hasForeignNames(bytes, oidBytes) ? undefined : new IndexNames(path, state, bytes, oidBytes);
  }

  /** False: the index was written since it was opened. */
  isCurrent(): boolean {
    try {
      return stateOf(this.#path) === this.#state;
    } catch {
      return false;
    }
  }

  /** False: there is no such file, staged or in conflict. True promises nothing. */
  mayHold(path: string): boolean {
    // As long as little is asked, a plain search costs less than to find all names.
    if (this.#entries === undefined && this.#searches++ < SEARCHES && !this.#bytes.includes(path)) return false;
    return this.#read() === null || this.#find(path) !== undefined;
  }

  /** False: nothing lies below this folder. */
  mayHoldBelow(folder: string): boolean {
    return folder === '' || this.#bytes.includes(`${folder}/`);
  }

  /** The staged object of a path, and its kind. Undefined: none, or in conflict, or the index cannot be read. */
  entryOf(path: string): { readonly kind: EntryKind; readonly oid: string } | undefined {
    const at = this.#find(path);
    return at === undefined ? undefined : this.#entryAt(at);
  }

  #entryAt(at: number): { readonly kind: EntryKind; readonly oid: string } | undefined {
    if ((this.#flagsOf(at) & STAGE) !== 0 || (this.#extendedOf(at) & INTENT_TO_ADD) !== 0) return undefined;
    const kind = KINDS[this.#bytes.readUInt32BE(at + 24) >> 12];
    return kind === undefined ? undefined : { kind, oid: this.#bytes.toString('hex', at + 40, at + 40 + this.#oidBytes) };
  }

  /** Regular files directly in a folder (`` is the top), as full paths. Undefined when the index cannot be read. */
  filesIn(folder: string): readonly string[] | undefined {
    if (!this.mayHoldBelow(folder)) return [];
    const entries = this.#read();
    if (entries === null) return undefined;
    const prefix = Buffer.from(folder === '' ? '' : `${folder}/`);
    const files: string[] = [];
    for (let index = this.#lowerBound(entries, prefix); index < entries.length && this.#startsWith(entries[index]!, prefix); ) {
      const at = entries[index]!;
      const [start, end] = this.#nameOf(at);
      const slash = this.#bytes.subarray(start + prefix.length, end).indexOf(SLASH);
      if (slash === -1) {
        const path = pathOf(this.#bytes, start, end);
        if (this.#entryAt(at)?.kind === 'file') files.push(path);
        index++;
      } else {
        // What comes after a folder is what would come after its name with a letter that is one more than the slash.
        const after = Buffer.from(this.#bytes.subarray(start, start + prefix.length + slash + 1));
        after[after.length - 1] = SLASH + 1;
        index = this.#lowerBound(entries, after);
      }
    }
    return files;
  }

  /** Every path, once, sorted by its bytes. @throws GitError when the file ends too early */
  list(): string[] {
    const entries = this.#read();
    if (entries === null) throw garbled('the index');
    const paths: string[] = [];
    for (const at of entries) {
      const [start, end] = this.#nameOf(at);
      const name = pathOf(this.#bytes, start, end);
      // A conflict lists its path up to three times.
      if (paths.at(-1) !== name) paths.push(name);
    }
    return paths;
  }

  /** Null when the file ends too early. */
  #read(): Uint32Array | null {
    if (this.#entries !== undefined) return this.#entries;
    try {
      this.#entries = this.#readEntries();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#entries = null;
    }
    return this.#entries;
  }

  #readEntries(): Uint32Array {
    const entries = new Uint32Array(Math.min(this.#bytes.readUInt32BE(8), this.#bytes.length / 42));
    let at = 12;
    for (let index = 0; index < entries.length; index++) {
      entries[index] = at;
      // One to eight NULs fill up to a multiple of eight.
      at += ((this.#endOfName(at) - at) & ~7) + 8;
    }
    return entries;
  }

  /** Where the entry of a path begins. */
  #find(path: string): number | undefined {
    const entries = this.#read();
    const name = Buffer.from(path);
    if (entries === null || name.length === 0) return undefined;
    const at = entries[this.#lowerBound(entries, name)];
    if (at === undefined) return undefined;
    const [start, end] = this.#nameOf(at);
    return this.#bytes.compare(name, 0, name.length, start, end) === 0 ? at : undefined;
  }

  /** Position of the first entry whose name is not before this one. */
  #lowerBound(entries: Uint32Array, name: Buffer): number {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const [start, end] = this.#nameOf(entries[middle]!);
      if (this.#bytes.compare(name, 0, name.length, start, end) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #startsWith(at: number, prefix: Buffer): boolean {
    const [start, end] = this.#nameOf(at);
    return end - start >= prefix.length && this.#bytes.compare(prefix, 0, prefix.length, start, start + prefix.length) === 0;
  }

  #flagsOf(at: number): number {
    return this.#bytes.readUInt16BE(at + 40 + this.#oidBytes);
  }

  #extendedOf(at: number): number {
    return (this.#flagsOf(at) & EXTENDED) === 0 ? 0 : this.#bytes.readUInt16BE(at + 42 + this.#oidBytes);
  }

  #startOfName(at: number): number {
    return at + 42 + this.#oidBytes + ((this.#flagsOf(at) & EXTENDED) === 0 ? 0 : 2);
  }

  /** @throws RangeError */
  #endOfName(at: number): number {
    const start = this.#startOfName(at);
    const length = this.#flagsOf(at) & LENGTH;
    const end = length < LENGTH ? start + length : this.#bytes.indexOf(0, start);
    if (this.#bytes[end] !== 0) throw new RangeError('the index ends in the middle of a name');
    return end;
  }

  /** Where an entry's name begins and ends. @throws RangeError */
  #nameOf(at: number): readonly [start: number, end: number] {
    return [this.#startOfName(at), this.#endOfName(at)];
  }
}

/** git never writes into an index: it puts a new file in its place. */
function stateOf(path: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
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
