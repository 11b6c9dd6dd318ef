import type { Location } from '../../core/location.ts';
import { lineStarts, positionAt } from '../../core/location.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { lookCloser } from '../../project/closer-look.ts';
import type { Verdict } from '../../project/closer-look.ts';
import { lookUp } from '../../project/look-up.ts';
import type { LookUp } from '../../project/look-up.ts';
import { createWorld, worldOf } from '../../project/world.ts';
import type { World } from '../../project/world.ts';
import { decodeText } from '../../syntax/decode.ts';
import { ExportedNames } from './exported-names.ts';
import type { NamesInput } from './found-name.ts';
import { readModuleUses } from './module-uses.ts';
import type { ModuleUse } from './module-uses.ts';
import { readQuickUses } from './quick-uses.ts';
import type { QuickUse } from './quick-uses.ts';

/** A program whose names are looked up: a changed one, or one that the change may have broken. */
export interface NamedFile {
  readonly path: string;
  readonly text: string;
  readonly changed: boolean;
}

/** Paths whose imports are meant to be wrong, or belong to another project that is made from them. */
const APART = /(?:^|\/)(?:__)?(?:fixtures?|testdata|test-data|test_data|__testfixtures__|test-fixtures|fixtures-[\w-]+|[\w-]+-fixtures?|templates?|_templates|__template__|boilerplates?|scaffolds?|snapshots|__snapshots__|vendor|third[-_]party|bower_components|jspm_packages|node_modules)(?:__)?\/|\.(?:input|output)\.[cm]?[jt]sx?$|\.test-d\.[cm]?tsx?$|(?:^|\/)test-d\//;

/** What one check of names has read so far, shared by its checkers. */
export class NamesSession {
  readonly input: NamesInput;
  readonly world: World;
  /** Specifiers and names that were looked up, and those of which nothing can be said. */
  asked = 0;
  unknown = 0;
  readonly #quick = new Map<string, readonly QuickUse[]>();
  readonly #exact = new Map<string, readonly ModuleUse[]>();
  readonly #lookUps = new Map<string, LookUp>();
  readonly #verdicts = new Map<string, Promise<Verdict>>();
  readonly #starts = new Map<string, readonly number[]>();
  #before: World | undefined;
  #exported: ExportedNames | undefined;

  constructor(input: NamesInput, paths: ReadonlySet<string>) {
    this.input = input;
    this.world = worldOf(input.snapshot, paths, input.options.outside?.disk);
  }

  /** The changed programs whose names count. */
  files(): readonly NamedFile[] {
    return this.input.sources.filter(({ change }) => !isApart(change.path)).map(({ change, text }) => ({ path: change.path, text, changed: true }));
  }

  /** What modules export, asked by several checkers. */
  get exported(): ExportedNames {
    return (this.#exported ??= new ExportedNames(this.world, this.input.parse, this.input.options.outside));
  }

  quickUses(file: NamedFile): readonly QuickUse[] {
    let known = this.#quick.get(file.path);
    if (!known) this.#quick.set(file.path, (known = readQuickUses(file.text)));
    return known;
  }

  /** Needs the tree: ask only where the text gives a reason. */
  exactUses(file: NamedFile): readonly ModuleUse[] {
    let known = this.#exact.get(file.path);
    if (!known) this.#exact.set(file.path, (known = readModuleUses(this.input.parse(file.path, file.text))));
    return known;
  }

  async lookUp(from: string, specifier: string): Promise<LookUp> {
    const key = keyOf(from, specifier);
    const known = this.#lookUps.get(key);
    if (known) return known;
    const answer = await this.world.settle(() => lookUp(from, specifier, this.world));
    this.#lookUps.set(key, answer);
    return answer;
  }

  /** The closer look at what was not found; remembered, since many files of a folder name the same. */
  lookCloser(from: string, specifier: string, doubt: Extract<LookUp, { state: 'doubtful' }>): Promise<Verdict> {
    const key = keyOf(from, specifier);
    let known = this.#verdicts.get(key);
    if (!known) this.#verdicts.set(key, (known = lookCloser(from, specifier, doubt, this.world, this.input.snapshot)));
    return known;
  }

  /** The same question to the repository before the change. */
  async existedBefore(from: string, specifier: string): Promise<boolean> {
    const before = await this.before();
    const change = this.input.snapshot.changes.find(({ path }) => path === from);
    return (await before.settle(() => lookUp(change?.oldPath ?? from, specifier, before))).state === 'exists';
  }

  /** The repository before the change. */
  async before(): Promise<World> {
    if (this.#before) return this.#before;
    const { snapshot } = this.input;
    const paths = new Set(this.world.listing.paths);
    const changed = new Set<string>();
    for (const { status, path, oldPath } of snapshot.changes) {
      changed.add(path);
      if (status === 'added' || status === 'copied' || status === 'renamed') paths.delete(path);
      else paths.add(path);
      if (status === 'renamed' && oldPath !== undefined) paths.add(oldPath);
    }
    await snapshot.loadBase([...changed].filter((path) => paths.has(path)));
    this.#before = createWorld(paths, { read: (path) => (changed.has(path) ? (snapshot.readBase(path) ?? undefined) : snapshot.read(path)), load: (wanted) => snapshot.load(wanted) }, this.world.disk);
    return this.#before;
  }

  /** Unchanged programs whose text has one of some texts: at most `limit`. */
  async filesWith(texts: readonly string[], limit: number): Promise<readonly NamedFile[]> {
    const { snapshot } = this.input;
    if (!snapshot.search || texts.length === 0) return [];
    const own = new Set(snapshot.changes.map(({ path }) => path));
    const paths = (await snapshot.search(texts)).filter((path) => !own.has(path) && !isApart(path) && !this.input.options.isIgnored(path)).slice(0, limit);
    await snapshot.load(paths);
    return paths.flatMap((path) => {
      const text = this.textOf(snapshot, path);
      return text === undefined ? [] : { path, text, changed: false };
    });
  }

  /** The text of a changed file before the change, once `loadBase` has read it. */
  baseText(path: string): string | undefined {
    const bytes = this.input.snapshot.readBase(path);
    return bytes ? decodeText(bytes)?.text : undefined;
  }

  textOf(snapshot: Snapshot, path: string): string | undefined {
    const bytes = snapshot.read(path);
    return bytes && bytes.length <= this.input.options.maxBytes ? decodeText(bytes)?.text : undefined;
  }

  locate(file: { readonly path: string; readonly text: string }, range: readonly [number, number]): Location {
    let starts = this.#starts.get(file.path);
    if (!starts) this.#starts.set(file.path, (starts = lineStarts(file.text)));
    return { path: file.path, start: positionAt(starts, range[0]), end: positionAt(starts, range[1]) };
  }
}

/** Files of one folder and language get one answer. */
function keyOf(from: string, specifier: string): string {
  return `${from.slice(0, from.lastIndexOf('/') + 1)}\0${specifier}\0${/\.[cm]?jsx?$/.test(from) ? 'js' : 'ts'}`;
}

/** Tells whether what a path imports is of no concern. */
export function isApart(path: string): boolean {
  return APART.test(path);
}
