import type { Snapshot } from '../../core/snapshot.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { createProject } from '../../project/project.ts';
import type { Project } from '../../project/project.ts';
import { resolveImport } from '../../project/resolve.ts';
import { decodeText } from '../../syntax/decode.ts';
import { parseSource } from '../../syntax/parse.ts';

/** Longest text that is read for the sake of another file's review, in bytes. */
const MAX_BYTES = 1_000_000;

/**
 * The repository as the snapshot has it, for everything around the change: decoded texts, trees, imports.
 * What was read once is kept for the run.
 */
export interface Repository {
  readonly snapshot: Snapshot;
  /** Every tracked path, sorted. */
  paths(): Promise<readonly string[]>;
  /** New texts of these paths; absent, binary and huge ones are left out. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  text(path: string): Promise<string | undefined>;
  /** The text before the change; of an unchanged path its text. */
  baseText(path: string): Promise<string | undefined>;
  /** The parsed text; its `tree` is missing when it does not parse. */
  source(path: string): Promise<SourceFile | undefined>;
  /** The file of this repository that an import means; undefined for packages and for what is not there. */
  resolve(from: string, specifier: string): Promise<string | undefined>;
}

const known = new WeakMap<Snapshot, Repository>();

/** The repository of a snapshot; the same one each time. */
export function repositoryOf(snapshot: Snapshot): Repository {
  let found = known.get(snapshot);
  if (!found) known.set(snapshot, (found = new SnapshotRepository(snapshot)));
  return found;
}

class SnapshotRepository implements Repository {
  readonly snapshot: Snapshot;
  #paths: Promise<readonly string[]> | undefined;
  readonly #texts = new Map<string, string | undefined>();
  readonly #sources = new Map<string, SourceFile>();
  readonly #resolved = new Map<string, string | undefined>();
  readonly #project: Project;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.#project = createProject({
      read: (path) => {
        const bytes = snapshot.read(path);
        return bytes === null ? null : bytes && decodeText(bytes)?.text;
      },
    });
  }

  paths(): Promise<readonly string[]> {
    return (this.#paths ??= this.snapshot.list());
  }

  async texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const missing = paths.filter((path) => !this.#texts.has(path));
    if (missing.length > 0) await this.snapshot.load(missing);
    for (const path of missing) this.#texts.set(path, readable(this.snapshot.read(path)));
    const result = new Map<string, string>();
    for (const path of paths) {
      const text = this.#texts.get(path);
      if (text !== undefined) result.set(path, text);
    }
    return result;
  }

  async text(path: string): Promise<string | undefined> {
    return (await this.texts([path])).get(path);
  }

  async baseText(path: string): Promise<string | undefined> {
    if (!this.snapshot.changes.some((change) => change.path === path)) return this.text(path);
    await this.snapshot.loadBase([path]);
    return readable(this.snapshot.readBase(path));
  }

  async source(path: string): Promise<SourceFile | undefined> {
    const text = await this.text(path);
    if (text === undefined) return undefined;
    let source = this.#sources.get(path);
    if (!source) this.#sources.set(path, (source = parseSource(path, text)));
    return source;
  }

  async resolve(from: string, specifier: string): Promise<string | undefined> {
    const key = `${from}\0${specifier}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    let candidates = resolveImport(from, specifier, this.#project);
    for (let round = 0; this.#project.wanted.size > 0 && round < 20; round++) {
      await this.snapshot.load([...this.#project.wanted]);
      candidates = resolveImport(from, specifier, this.#project);
    }
    const there = await this.texts(candidates);
    const found = candidates.find((path) => there.has(path));
    this.#resolved.set(key, found);
    return found;
  }
}

function readable(bytes: Uint8Array | null | undefined): string | undefined {
  if (!bytes || bytes.length > MAX_BYTES) return undefined;
  const text = decodeText(bytes)?.text;
  return text === undefined || text.includes('\0') ? undefined : text;
}
