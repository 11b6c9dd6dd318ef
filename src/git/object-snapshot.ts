import type { Change } from '../core/change.ts';
import { compareText } from '../core/finding.ts';
import { CommitPaths } from './commit-paths.ts';
import { FolderTrees, splitPath } from './folder-trees.ts';
import type { GitContext } from './git-context.ts';
import type { GitSnapshot } from './git-snapshot.ts';
import type { IndexNames } from './index-names.ts';
import { listEntries } from './list-entries.ts';
import { lookAside, searchTexts } from './look-aside.ts';
import type { ChangedEntry } from './merge-changes.ts';
import type { GitObject, ObjectReader } from './object-reader.ts';
import type { ObjectStore } from './object-store.ts';
import type { PathFilter } from './path-filter.ts';
import { decodePath } from './path-name.ts';
import type { Repository } from './repository.ts';

/** So many objects are read in this process; for more, one of git's own works beside it. */
const AT_ONCE = 300;
/** A symbolic link's blob is its target, which no system lets be longer than this. */
const LONGEST_LINK = 4096;

export interface ObjectSnapshotParts {
  readonly label: string;
  readonly repository: Repository;
  readonly context: GitContext;
  readonly reader: ObjectReader;
  /** Paths that differ from `unchangedFrom`; for a merge also those that differ from this parent only. */
  readonly entries: readonly ChangedEntry[];
  /** The ones of them that are changes of this snapshot. */
  readonly isChange: PathFilter;
  readonly isWanted: PathFilter;
  /** Commit (or tree) where every path that is not in `entries` is found as it is; undefined: there is no such path. */
  readonly unchangedFrom: string | undefined;
  /** What `list` lists. */
  readonly listed: 'index' | { readonly commit: string };
  /** The index that was compared, where it is cheap to know: what is not there need not be asked for, what is there has its object's name. */
  readonly indexNames?: IndexNames | undefined;
  /** Objects that need no git process. */
  readonly store?: ObjectStore | undefined;
}

/** A snapshot whose texts are git objects: staged, a commit, or the whole index. */
export class ObjectSnapshot implements GitSnapshot {
  readonly label: string;
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly headOid?: string;
  readonly startOid?: string;
  readonly endOid?: string;
  readonly changes: readonly Change[];
  readonly outsidePaths: readonly string[];
  readonly readsAtOnce: boolean;
  readonly #parts: ObjectSnapshotParts;
  readonly #entries: ReadonlyMap<string, ChangedEntry>;
  readonly #texts = new Map<string, Uint8Array | undefined>();
  readonly #bases = new Map<string, Uint8Array>();
  readonly #unreadable = new Set<string>();
  readonly #folders: FolderTrees | undefined;
  /** Where what did not change is found without git. */
  readonly #unchanged: CommitPaths | undefined;

  constructor(parts: ObjectSnapshotParts) {
    const { repository } = parts;
    this.#parts = parts;
    this.readsAtOnce = parts.store !== undefined;
    if (parts.store !== undefined && parts.unchangedFrom !== undefined) this.#unchanged = new CommitPaths(parts.store, parts.unchangedFrom);
    this.label = parts.label;
    this.root = repository.root;
    this.gitDir = repository.gitDir;
    this.commonDir = repository.commonDir;
    if (repository.headOid !== undefined) this.headOid = repository.headOid;
    if (parts.unchangedFrom !== undefined) this.startOid = parts.unchangedFrom;
    if (parts.listed !== 'index') this.endOid = parts.listed.commit;
    if (parts.unchangedFrom !== undefined) this.#folders = new FolderTrees(parts.reader, parts.unchangedFrom);
    const changes = parts.entries.map((entry) => entry.change).filter((change) => parts.isChange(change.path));
    this.changes = changes.filter((change) => parts.isWanted(change.path));
    this.outsidePaths = changes.filter((change) => !parts.isWanted(change.path)).map((change) => change.path);
    this.#entries = new Map(parts.entries.map((entry) => [entry.change.path, entry]));
  }

  async load(paths: readonly string[]): Promise<void> {
    const unread = [...new Set(paths)];
    // Of very many, git reads one while we look at another.
    const isMany = unread.length > AT_ONCE;
    const missing = unread.filter((path) => (isMany ? this.#peek(path) : this.read(path)) === null);
    const known = missing.filter((path) => this.#entries.has(path));
    const others = missing.filter((path) => !this.#entries.has(path));
    const oids = known.map((path) => this.#entries.get(path)!.change.oid!);
    const objects = await this.#parts.reader.read([...oids, ...others.map((path) => `${this.#parts.unchangedFrom}:${path}`)]);
    known.forEach((path, index) => this.#keepText(path, objects[index]));
    await this.#keepFiles(others, objects.slice(known.length));
  }

  read(path: string): Uint8Array | undefined | null {
    const known = this.#peek(path);
    if (known !== null || this.#parts.store === undefined) return known;
    const found = this.#readAtOnce(path, this.#parts.store);
    if (found !== null) this.#texts.set(path, found);
    return found;
  }

  /** From the files of the repository; null where git has to be asked. */
  #readAtOnce(path: string, store: ObjectStore): Uint8Array | undefined | null {
    const changed = this.#entries.get(path)?.change.oid;
    if (changed !== undefined) return store.readBlob(changed) ?? null;
    const entry = (this.#parts.listed === 'index' ? this.#parts.indexNames?.entryOf(path) : undefined) ?? this.#unchanged?.entryOf(path);
    if (!entry) return entry;
    return entry.kind === 'file' ? (store.readBlob(entry.oid) ?? null) : undefined;
  }

  /** What is in memory, or known not to be. */
  #peek(path: string): Uint8Array | undefined | null {
    const entry = this.#entries.get(path);
    if (entry !== undefined) {
      const { kind, status, oid } = entry.change;
      if (kind !== 'file' || status === 'deleted' || status === 'unmerged' || oid === undefined) return undefined;
    } else if (this.#parts.unchangedFrom === undefined || !isAskable(path)) return undefined;
    if (this.#texts.has(path)) return this.#texts.get(path);
    if (entry !== undefined || this.#parts.indexNames?.mayHold(path) !== false) return null;
    this.#texts.set(path, undefined);
    return undefined;
  }

  async loadBase(paths: readonly string[]): Promise<void> {
    const entries = paths.flatMap((path) => this.#entries.get(path) ?? []);
    const wanted = new Set(entries.flatMap((entry) => [entry.baseOid, ...entry.otherBaseOids]).filter((oid) => oid !== undefined));
    const isMany = wanted.size > AT_ONCE;
    const oids = [...wanted].filter((oid) => {
      if (this.#bases.has(oid)) return false;
      const bytes = isMany ? undefined : this.#parts.store?.readBlob(oid);
      if (bytes !== undefined) this.#bases.set(oid, bytes);
      return bytes === undefined;
    });
    const objects = await this.#parts.reader.read(oids);
    oids.forEach((oid, index) => {
      const object = objects[index];
      // Without it nothing is known to have been there before.
      if (object?.type === 'blob') this.#bases.set(oid, object.bytes);
    });
  }

  isUnreadable(path: string): boolean {
    const entry = this.#entries.get(path)?.change;
    return this.#unreadable.has(path) || (entry?.kind === 'file' && entry.status !== 'deleted' && entry.status !== 'unmerged' && entry.oid === undefined);
  }

  readBase(path: string): Uint8Array | undefined | null {
    const oid = this.#entries.get(path)?.baseOid;
    return oid === undefined ? undefined : (this.#bases.get(oid) ?? null);
  }

  readOtherBases(path: string): readonly Uint8Array[] {
    const oids = this.#entries.get(path)?.otherBaseOids ?? [];
    return oids.map((oid) => this.#bases.get(oid)).filter((bytes) => bytes !== undefined);
  }

  async list(): Promise<readonly string[]> {
    if (this.#parts.indexNames !== undefined) return this.#parts.indexNames.list();
    const entries = await listEntries(this.#parts.context, this.#parts.listed);
    return entries.map((entry) => decodePath(entry.name).path);
  }

  async listFolder(folder: string): Promise<readonly string[]> {
    const staged = this.#parts.listed === 'index' ? this.#parts.indexNames?.filesIn(folder) : undefined;
    if (staged === undefined) await this.#folders?.load([folder]);
    const files = new Set(staged ?? this.#folders?.filesOf(folder) ?? []);
    const entries = [...this.#entries.values()].map((entry) => entry.change);
    for (const { status, oldPath } of entries) if (status === 'renamed' && oldPath !== undefined) files.delete(oldPath);
    for (const { path, kind, status } of entries) {
      if (splitPath(path).folder !== folder) continue;
      if (kind === 'file' && status !== 'deleted') files.add(path);
      else files.delete(path);
    }
    return [...files].sort(compareText);
  }

  async lookAside(paths: readonly string[]): Promise<ReadonlyMap<string, 'ignored' | 'on-disk'>> {
    const { context, repository, listed } = this.#parts;
    return repository.bare ? new Map() : lookAside(context, repository.root, paths, listed === 'index');
  }

  search(texts: readonly string[]): Promise<readonly string[]> {
    return searchTexts(this.#parts.context, this.#parts.listed, texts);
  }

  async close(): Promise<void> {
    await this.#parts.reader.close();
  }

  /** Remembers a text; git knows the path, so not to have its object is no absent file. */
  #keepText(path: string, object: GitObject | undefined): void {
    if (object?.type !== 'blob') this.#unreadable.add(path);
    this.#texts.set(path, object?.type === 'blob' ? object.bytes : undefined);
  }

  /** Remembers answers to names. A small blob may be a link's target: its folder's tree knows. */
  async #keepFiles(paths: readonly string[], objects: readonly (GitObject | undefined)[]): Promise<void> {
    const isDoubtful = (object: GitObject | undefined): boolean => object !== undefined && object.size < LONGEST_LINK;
    await this.#folders?.load(paths.filter((_, index) => isDoubtful(objects[index])).map((path) => splitPath(path).folder));
    paths.forEach((path, index) => {
      const object = objects[index];
      if (object === undefined && this.#parts.listed === 'index' && this.#parts.indexNames?.entryOf(path)?.kind === 'file') this.#unreadable.add(path);
      const isFile = object?.type === 'blob' && (!isDoubtful(object) || this.#folders?.kindOf(path) === 'file');
      this.#texts.set(path, isFile ? object.bytes : undefined);
    });
  }
}

/** A path that can stand in `<commit>:<path>`, which goes to git as one line, and where `./` and `../` mean the folder the user stands in. */
function isAskable(path: string): boolean {
  return path !== '' && !/[\n\0]|^\.{0,2}\/|\/$/.test(path);
}
