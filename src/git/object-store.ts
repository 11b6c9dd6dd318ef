import { readFileSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { GitContext } from './git-context.ts';
import { DEFAULT_MAX_BLOB_BYTES } from './git-context.ts';
import { inflate } from './inflate.ts';
import { Pack } from './pack.ts';
import type { PackedObject } from './pack.ts';
import type { Repository } from './repository.ts';

/** Variables that put objects elsewhere. */
const MOVED_BY = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'];
/** git follows alternates of alternates no further. */
const MAX_ALTERNATES = 5;
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
  readonly #folders: readonly string[];
  readonly #maxBytes: number;
  #packs: readonly Pack[] | undefined;

  private constructor(folders: readonly string[], maxBytes: number) {
    this.#folders = folders;
    this.#maxBytes = maxBytes;
  }

  /** Undefined where the environment puts objects elsewhere, or they have names of another kind. */
  static open(context: GitContext, repository: Repository): ObjectStore | undefined {
    if (repository.objectFormat !== 'sha1' || MOVED_BY.some((name) => context.env[name] !== undefined)) return undefined;
    const folders = withAlternates(join(repository.commonDir, 'objects'));
    return folders && new ObjectStore(folders, context.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES);
  }

  /** The content of a blob by its id. Undefined: ask git. */
  readBlob(oid: string): Uint8Array | undefined {
    const found = this.#read(oid);
    return found?.type === 'blob' && found.bytes.length <= this.#maxBytes ? found.bytes : undefined;
  }

  /** The content of a tree by its id. Undefined: ask git. */
  readTree(oid: string): Uint8Array | undefined {
    const found = this.#read(oid);
    return found?.type === 'tree' ? found.bytes : undefined;
  }

  /** The top folder's tree of a commit; that of a tree is itself. Undefined: ask git. */
  treeOf(oid: string): string | undefined {
    const found = this.#read(oid);
    if (found?.type === 'tree') return oid;
    return found?.type === 'commit' ? /^tree ([0-9a-f]{40})\n/.exec(found.bytes.toString('latin1', 0, 46))?.[1] : undefined;
  }

  #read(oid: string): PackedObject | undefined {
    try {
      return this.#readLoose(oid) ?? this.#readPacked(oid);
    } catch {
      // Damaged, too large, of a newer kind, or swept together into a new pack just now: git will tell.
      return undefined;
    }
  }

  #readLoose(oid: string): PackedObject | undefined {
    const deflated = this.#readFile(join(oid.slice(0, 2), oid.slice(2)));
    if (deflated === undefined) return undefined;
    const bytes = inflate(deflated, this.#maxBytes + HEADER_BYTES);
    const end = bytes.indexOf(0);
    const header = /^(blob|tree|commit|tag) (\d+)$/.exec(bytes.toString('latin1', 0, end));
    return header !== null && Number(header[2]) === bytes.length - end - 1 ? { type: header[1]!, bytes: bytes.subarray(end + 1) } : undefined;
  }

  /** The first of the folders that has it. */
  #readFile(name: string): Buffer | undefined {
    for (const folder of this.#folders) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        // Not in this one.
      }
    }
    return undefined;
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
    const paths = this.#folders.flatMap((folder) => {
      const packs = join(folder, 'pack');
      const names = statSync(packs, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(packs);
      return names.filter((name) => name.endsWith('.idx')).map((name) => join(packs, name.slice(0, -4)));
    });
    return paths.length > MAX_PACKS ? [] : paths.flatMap((path) => Pack.open(path) ?? []);
  }
}

/**
 * A folder of objects and those that its file of alternates names (`git clone --shared`), in git's order. Undefined where one is
 * written in a way that only git knows.
 * @see https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-objectsinfoalternates
 */
function withAlternates(folder: string, depth = 0): string[] | undefined {
  const list = join(folder, 'info/alternates');
  if (statSync(list, { throwIfNoEntry: false }) === undefined) return [folder];
  const lines = readFileSync(list, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (depth === MAX_ALTERNATES || lines.some((line) => /^"|[\0\ufffd]/.test(line))) return undefined;
  const others = lines.map((line) => withAlternates(isAbsolute(line) ? line : resolve(folder, line), depth + 1));
  return others.includes(undefined) ? undefined : [...new Set([folder, ...others.flatMap((one) => one!)])];
}
