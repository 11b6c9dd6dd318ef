import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GitContext } from './git-context.ts';
import { DEFAULT_MAX_BLOB_BYTES } from './git-context.ts';
import { inflate } from './inflate.ts';
import { Pack } from './pack.ts';
import type { PackedObject } from './pack.ts';
import type { Repository } from './repository.ts';

/** Variables that put objects elsewhere. */
const MOVED_BY = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'];
/** With more packs than this to search, git is as fast. */
const MAX_PACKS = 40;
/** Longest header of a loose object: its type and a length. */
const HEADER_BYTES = 32;

/**
 * The objects of a plain repository, read from their files in this process and at once: that saves a git process, and the
 * analysis can ask for an import in the middle of its work. What it does not find, or not understand, is undefined, and
 * git is asked ({@link ObjectReader}); so it never decides that something is missing.
 *
 * Only for what git has named already, and thereby agreed to read (`safe.directory`). Like guard's own git calls it knows no
 * replaced objects.
 */
export class ObjectStore {
  readonly #folder: string;
  readonly #maxBytes: number;
  #packs: readonly Pack[] | undefined;

  private constructor(folder: string, maxBytes: number) {
    this.#folder = folder;
    this.#maxBytes = maxBytes;
  }

  /** Undefined where objects lie elsewhere too, or have names of another kind. */
  static open(context: GitContext, repository: Repository): ObjectStore | undefined {
    if (repository.objectFormat !== 'sha1' || MOVED_BY.some((name) => context.env[name] !== undefined)) return undefined;
    const folder = join(repository.commonDir, 'objects');
    if (statSync(join(folder, 'info/alternates'), { throwIfNoEntry: false }) !== undefined) return undefined;
    return new ObjectStore(folder, context.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES);
  }

  /** The content of a blob by its id. Undefined: ask git. */
  readBlob(oid: string): Uint8Array | undefined {
    try {
      const found = this.#readLoose(oid) ?? this.#readPacked(oid);
      return found?.type === 'blob' && found.bytes.length <= this.#maxBytes ? found.bytes : undefined;
    } catch {
      // Damaged, too large, of a newer kind, or swept together into a new pack just now: git will tell.
      return undefined;
    }
  }

  #readLoose(oid: string): PackedObject | undefined {
    let deflated: Buffer;
    try {
      deflated = readFileSync(join(this.#folder, oid.slice(0, 2), oid.slice(2)));
    } catch {
      return undefined;
    }
    const bytes = inflate(deflated, this.#maxBytes + HEADER_BYTES);
    const end = bytes.indexOf(0);
    const header = /^(blob|tree|commit|tag) (\d+)$/.exec(bytes.toString('latin1', 0, end));
    return header !== null && Number(header[2]) === bytes.length - end - 1 ? { type: header[1]!, bytes: bytes.subarray(end + 1) } : undefined;
  }

  #readPacked(oid: string): PackedObject | undefined {
    const name = Buffer.from(oid, 'hex');
    this.#packs ??= this.#openPacks();
    for (const pack of this.#packs) {
      const found = pack.read(name, this.#maxBytes);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #openPacks(): Pack[] {
    const folder = join(this.#folder, 'pack');
    const names = readdirSync(folder).filter((name) => name.endsWith('.idx'));
    return names.length > MAX_PACKS ? [] : names.flatMap((name) => Pack.open(join(folder, name.slice(0, -4))) ?? []);
  }
}
