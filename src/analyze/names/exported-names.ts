import type { Outside } from '../../core/outside.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { lookUp } from '../../project/look-up.ts';
import type { Target } from '../../project/look-up.ts';
import type { World } from '../../project/world.ts';
import { InstalledNames } from './installed-names.ts';
import type { Asking, PackageHas } from './installed-names.ts';
import { readModuleTable } from './module-table.ts';
import type { ModuleTable } from './module-table.ts';
import { plainlyExports } from './quick-exports.ts';

/** Whether a module has a name: three answers, of which only a sure `no` may become a finding. */
export type Has = 'yes' | 'no' | 'unknown';

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Programs and declarations larger than this are not parsed for their names. */
const MAX_CHARS = 1_500_000;
/** Modules that one question may lead through. */
const MAX_MODULES = 300;

/** Reading packages for longer than this is worth a word. */
const LONG_MS = 1000;

type Parse = (path: string, text: string) => SourceFile;

/** Asks modules of the repository and installed packages for their names. */
export class ExportedNames {
  readonly #world: World;
  readonly #parse: Parse;
  readonly #installed: InstalledNames | undefined;
  readonly #tables = new Map<string, ModuleTable>();
  readonly #answers = new Map<string, Promise<Has>>();

  constructor(world: World, parse: Parse, outside?: Pick<Outside, 'cache' | 'onIndexing'>) {
    this.#world = world;
    this.#parse = parse;
    this.#installed = world.disk && new InstalledNames(world.disk, parse, outside);
  }

  /**
   * Asks a file of the repository: first its text and those it passes on, then, only if none says yes, their trees.
   *
   * @param byTypes the word of the declarations beside a program counts, as it does for TypeScript
   */
  async fileHas(path: string, name: string, byTypes = false): Promise<Has> {
    const beside = byTypes ? path.replace(/\.([cm]?)js$/, '.d.$1ts') : path;
    const types = beside !== path && this.#world.listing.has(beside) ? beside : undefined;
    const key = `${types ?? ''}\0${path}\0${name}`;
    let known = this.#answers.get(key);
    if (!known) this.#answers.set(key, (known = this.#ask(path, name, types)));
    return known;
  }

  async #ask(path: string, name: string, types: string | undefined): Promise<Has> {
    if (await this.#plainlyHas(path, name, new Set())) return 'yes';
    return types === undefined ? this.#treeHas(path, name, new Set()) : this.#ask(types, name, undefined);
  }

  /** Several sources for the same specifier: no means that all of them lack the name. */
  async filesHave(paths: readonly string[], name: string, byTypes = false): Promise<Has> {
    let answer: Has = 'no';
    for (const path of paths) {
      const has = await this.fileHas(path, name, byTypes);
      if (has === 'yes') return 'yes';
      if (has === 'unknown') answer = 'unknown';
    }
    return answer;
  }

  async #plainlyHas(path: string, name: string, seen: Set<string>): Promise<boolean> {
    if (seen.has(path) || seen.size > MAX_MODULES || !CODE.test(path)) return false;
    seen.add(path);
    const text = await this.#text(path);
    if (text === undefined) return false;
    if (plainlyExports(text, name)) return true;
    if (name === 'default' || !text.includes('*')) return false;
    for (const star of starsOf(text)) {
      const next = await this.#fileOf(path, star);
      if (next !== undefined && (await this.#plainlyHas(next, name, seen))) return true;
    }
    return false;
  }

  async #fileOf(from: string, specifier: string): Promise<string | undefined> {
    const answer = await this.#world.settle(() => lookUp(from, specifier, this.#world));
    return answer.state === 'exists' && (answer.target.kind === 'file' || answer.target.kind === 'workspace') ? answer.target.path : undefined;
  }

  async #treeHas(path: string, name: string, seen: Set<string>): Promise<Has> {
    // VitePress hands out what such a file loads as `data`.
    if (name === 'data' && /\.data\.[cm]?[jt]s$/.test(path)) return 'unknown';
    if (!CODE.test(path)) return /\.json5?$/.test(path) || name !== 'default' ? 'unknown' : 'yes';
    if (seen.has(path)) return 'no';
    seen.add(path);
    if (seen.size > MAX_MODULES) return 'unknown';
    const text = await this.#text(path);
    if (text === undefined || text.length > MAX_CHARS) return 'unknown';
    const table = this.#tableOf(path, text);
    if (table.names.has(name) || isDocumentedType(path, text, name)) return 'yes';
    if (!table.exhaustive) return 'unknown';
    const beside = path.replace(/\.([cm]?)jsx?$/, '.d.$1ts');
    if (beside !== path && this.#world.listing.has(beside) && (await this.#treeHas(beside, name, seen)) !== 'no') return 'unknown';
    for (const star of table.stars) {
      // A default is not passed on by `export *`.
      if (name === 'default' && table.format === 'esm') continue;
      const answer = await this.#targetHas(path, star, name, seen);
      if (answer !== 'no') return answer;
    }
    return 'no';
  }

  /** Asks whatever a specifier leads to. */
  async #targetHas(from: string, specifier: string, name: string, seen: Set<string>): Promise<Has> {
    const answer = await this.#world.settle(() => lookUp(from, specifier, this.#world));
    if (answer.state !== 'exists') return 'unknown';
    const { target } = answer;
    switch (target.kind) {
      case 'file': return target.asset ? 'unknown' : this.#treeHas(target.path, name, seen);
      case 'workspace': return this.#anyHas(target.paths, name, seen);
      case 'package': return this.packageHas(from, target, name, 'interop')?.has ?? 'unknown';
      case 'node': return 'unknown';
    }
  }

  /** Sources that a manifest leads to under different conditions: the name is missing where all of them lack it. */
  async #anyHas(paths: readonly string[], name: string, seen: Set<string>): Promise<Has> {
    let answer: Has = paths.length === 0 ? 'unknown' : 'no';
    for (const path of paths) {
      const has = await this.#treeHas(path, name, seen);
      if (has === 'yes') return 'yes';
      if (has === 'unknown') answer = 'unknown';
    }
    return answer;
  }

  /** Every name of a file and of what it passes on, for a hint. */
  async namesOf(path: string, seen: Set<string> = new Set()): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    if (seen.has(path) || seen.size > MAX_MODULES || !CODE.test(path)) return names;
    seen.add(path);
    const text = await this.#text(path);
    if (text === undefined || text.length > MAX_CHARS) return names;
    const table = this.#tableOf(path, text);
    for (const name of table.names) names.add(name);
    for (const star of table.stars) {
      const next = await this.#fileOf(path, star);
      if (next !== undefined) for (const name of await this.namesOf(next, seen)) if (name !== 'default' || table.format === 'cjs') names.add(name);
    }
    return names;
  }

  /** The kind of module a file is, for what a default import means. */
  async formatOf(path: string): Promise<ModuleTable['format']> {
    // JSON is no program, and to find that out takes the slowest parser.
    if (!CODE.test(path)) return 'none';
    const text = await this.#text(path);
    return text === undefined ? 'none' : this.#tableOf(path, text).format;
  }

  /** Keeps what was read of packages for the next run, and says so where that took long. */
  finish(): readonly string[] {
    const cache = this.#installed?.cache;
    cache?.save();
    if (!cache || cache.readMs < LONG_MS) return [];
    return [`${cache.read.size} ${cache.read.size === 1 ? 'package was' : 'packages were'} indexed for their names (${(cache.readMs / 1000).toFixed(1)} s); the next check reads them from its cache`];
  }

  /** Asks an installed package; undefined when it is not installed. */
  packageHas(from: string, target: Extract<Target, { kind: 'package' }>, name: string, asking: Asking, byMember = false): PackageHas | undefined {
    return this.#installed?.has(from, target, name, asking, byMember);
  }

  /** Asks for a member of a name of an installed package that is a whole module. */
  packageSpaceHas(from: string, target: Extract<Target, { kind: 'package' }>, space: string, name: string): PackageHas | undefined {
    return this.#installed?.spaceHas(from, target, space, name);
  }

  async #text(path: string): Promise<string | undefined> {
    await this.#world.load([path]);
    return this.#world.text(path);
  }

  #tableOf(path: string, text: string): ModuleTable {
    let table = this.#tables.get(path);
    if (!table) this.#tables.set(path, (table = readModuleTable(this.#parse(path, text))));
    return table;
  }
}

/** `@typedef {'a' | 'b'} Name` in a program without types: TypeScript exports such a name like a type. */
function isDocumentedType(path: string, text: string, name: string): boolean {
  return /\.[cm]?jsx?$/.test(path) && new RegExp(`@(?:typedef|callback)\\b[^@]*[\\s}]${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}

/** `export * from '…'` in a text. */
function starsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^[ \t]*export\s+(?:type\s+)?\*\s*from\s*['"]([^'"\n]+)['"]/gm), (match) => match[1]!);
}
