import type { Change } from '../core/change.ts';
import { compareText } from '../core/finding.ts';
import { findDiskChanges } from './disk-changes.ts';
import type { DiskChange } from './disk-changes.ts';
import { garbled } from './diff-entry.ts';
import { splitPath } from './folder-trees.ts';
import { DEFAULT_MAX_BLOB_BYTES } from './git-context.ts';
import type { GitContext } from './git-context.ts';
import type { GitSnapshot } from './git-snapshot.ts';
import { listEntries, splitNul } from './list-entries.ts';
import { lookAside } from './look-aside.ts';
import type { ObjectReader } from './object-reader.ts';
import type { PathFilter } from './path-filter.ts';
import { decodePath, PathNames } from './path-name.ts';
import { DiskReader } from './read-disk.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** What lies on disk against HEAD: the only snapshot that opens files of the work tree. */
export class DiskSnapshot implements GitSnapshot {
  readonly label = 'work tree';
  readonly readsAtOnce = true;
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly headOid?: string;
  readonly changes: readonly Change[];
  readonly outsidePaths: readonly string[] = [];
  readonly #changes: ReadonlyMap<string, DiskChange>;
  readonly #disk: DiskReader;
  readonly #reader: ObjectReader;
  /** Every path that belongs to the work tree, as shown → as stored. */
  readonly #paths: ReadonlyMap<string, Buffer>;
  readonly #texts = new Map<string, Uint8Array | undefined>();
  readonly #context: GitContext;

  constructor(repository: Repository, changes: readonly DiskChange[], disk: DiskReader, reader: ObjectReader, paths: ReadonlyMap<string, Buffer>, context: GitContext) {
    this.#context = context;
    this.root = repository.root;
    this.gitDir = repository.gitDir;
    this.commonDir = repository.commonDir;
    if (repository.headOid !== undefined) this.headOid = repository.headOid;
    this.changes = changes.map(({ change }) => change);
    this.#changes = new Map(changes.map((item) => [item.change.path, item]));
    this.#disk = disk;
    this.#reader = reader;
    this.#paths = paths;
  }

  async load(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.read(path);
  }

  read(path: string): Uint8Array | undefined {
    const changed = this.#changes.get(path);
    if (changed !== undefined) return changed.bytes;
    const name = this.#paths.get(path);
    if (name === undefined || this.#texts.has(path)) return this.#texts.get(path);
    const entry = this.#disk.read(name);
    const bytes = entry?.kind === 'file' ? entry.bytes : undefined;
    this.#texts.set(path, bytes);
    return bytes;
  }

  async loadBase(): Promise<void> {
    // The old texts were needed to find the changed lines, so they are here already.
  }

  readBase(path: string): Uint8Array | undefined {
    return this.#changes.get(path)?.base;
  }

  async list(): Promise<readonly string[]> {
    return [...this.#paths.keys()];
  }

  async listFolder(folder: string): Promise<readonly string[]> {
    const inFolder = [...this.#paths].filter(([path]) => splitPath(path).folder === folder);
    const files = inFolder.filter(([path, name]) => this.#changes.get(path)?.bytes !== undefined || this.#disk.isFile(name));
    return files.map(([path]) => path).sort(compareText);
  }

  /** What is on disk and not ignored belongs to this snapshot, so only what is ignored can be asked for. */
  lookAside(paths: readonly string[]): Promise<ReadonlyMap<string, 'ignored' | 'on-disk'>> {
    return lookAside(this.#context, this.root, paths, false);
  }

  async close(): Promise<void> {
    await this.#reader.close();
  }
}

/** Compares the disk with HEAD. A path of a sparse checkout that is not on disk counts as unchanged. */
export async function openDiskSnapshot(context: GitContext, repository: Repository, reader: ObjectReader, isWanted: PathFilter): Promise<DiskSnapshot> {
  const head = repository.headOid === undefined ? [] : await listEntries(context, { commit: repository.headOid });
  const base = new Map(head.map((entry) => [entry.name.toString('latin1'), entry]));
  const present = await listWorkTree(context);
  const disk = new DiskReader(repository.root, context.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES);
  const keys = new Set([...base.keys(), ...present.keys()].filter((key) => isWanted(decodePath(Buffer.from(key, 'latin1')).path)));
  for (const [key, isLeftOut] of present) if (isLeftOut && disk.read(Buffer.from(key, 'latin1')) === undefined) keys.delete(key);
  const names = new PathNames();
  const changes = await findDiskChanges({ repository, disk, reader, names, base }, [...keys].sort());
  const paths = new Map([...present.keys()].map((key) => Buffer.from(key, 'latin1')).map((name) => [names.name(name).path, name]));
  return new DiskSnapshot(repository, changes, disk, reader, paths, context);
}

/** Tracked and new, not ignored names (latin1) → whether a sparse checkout leaves them out. */
async function listWorkTree(context: GitContext): Promise<Map<string, boolean>> {
  const { stdout } = await runGit(context, { args: ['ls-files', '-t', '-z', '--cached', '--others', '--exclude-standard', '--full-name', '--', ':/'] });
  return new Map(
    splitNul(stdout).map((field) => {
      if (field[1] !== 0x20) throw garbled('the list of files of the work tree');
      return [field.toString('latin1', 2), field[0] === 0x53] as const; // S: skip-worktree
    }),
  );
}
