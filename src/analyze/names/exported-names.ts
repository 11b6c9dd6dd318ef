import type { SourceFile } from '../../core/source-file.ts';
import { findEntries, findInstalled } from '../../project/installed.ts';
import type { Installed } from '../../project/installed.ts';
import { lookUp } from '../../project/look-up.ts';
import type { Target } from '../../project/look-up.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import type { World } from '../../project/world.ts';
import { readModuleTable } from './module-table.ts';
import type { ModuleTable } from './module-table.ts';
import { plainlyExports } from './quick-exports.ts';

/** Whether a module has a name: three answers, of which only a sure `no` may become a finding. */
export type Has = 'yes' | 'no' | 'unknown';

/** An answer for a package, whose types and programs are asked one by one. */
export interface PackageHas {
  readonly has: Has;
  /** Types and program both said no. */
  readonly proven: boolean;
  readonly names: ReadonlySet<string>;
  readonly version: string;
}

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Programs and declarations larger than this are not parsed for their names. */
const MAX_CHARS = 1_500_000;
/** Modules that one question may lead through. */
const MAX_MODULES = 300;

type Parse = (path: string, text: string) => SourceFile;

/** Asks modules of the repository and installed packages for their names. */
export class ExportedNames {
  readonly #world: World;
  readonly #parse: Parse;
  readonly #tables = new Map<string, ModuleTable>();
  readonly #answers = new Map<string, Promise<Has>>();

  constructor(world: World, parse: Parse) {
    this.#world = world;
    this.#parse = parse;
  }

  /** Asks a file of the repository: first its text and those it passes on, then, only if none says yes, their trees. */
  async fileHas(path: string, name: string): Promise<Has> {
    const key = `${path}\0${name}`;
    let known = this.#answers.get(key);
    if (!known) this.#answers.set(key, (known = (async () => ((await this.#plainlyHas(path, name, new Set())) ? 'yes' : this.#treeHas(path, name, new Set())))()));
    return known;
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
    if (table.names.has(name)) return 'yes';
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
      case 'workspace': return target.path === undefined ? 'unknown' : this.#treeHas(target.path, name, seen);
      case 'package': return this.packageHas(from, target, name, false)?.has ?? 'unknown';
      case 'node': return 'unknown';
    }
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
    const text = await this.#text(path);
    return text === undefined ? 'none' : this.#tableOf(path, text).format;
  }

  /** Asks an installed package: its declarations and its programs under every condition. Undefined when it is not installed. */
  packageHas(from: string, target: Extract<Target, { kind: 'package' }>, name: string, typesOnly: boolean): PackageHas | undefined {
    const { disk } = this.#world;
    if (!disk) return undefined;
    const folder = folderOf(from);
    const installed = target.typesOnly ? undefined : findInstalled(folder, target.name, disk);
    const typed = findInstalled(folder, `@types/${target.name.startsWith('@') ? target.name.slice(1).replace('/', '__') : target.name}`, disk);
    // What is linked from elsewhere is somebody's work in progress.
    if (installed && !/(?:^|\/)node_modules\//.test(installed.folder)) return undefined;
    const files = [installed, typed].flatMap((one) => (one ? entriesOf(one, target.subpath) : []));
    if (files === undefined || files.length === 0 || !installed) return undefined;
    function entriesOf(one: Installed, subpath: string): { path: string; types: boolean }[] {
      const entries = findEntries(one, subpath, disk!);
      return entries.state === 'exists' ? [...entries.files] : [];
    }
    const names = new Set<string>();
    const answers = { types: [] as Has[], programs: [] as Has[] };
    const specifier = target.name + target.subpath;
    // Programs are asked only where the types do not know the name: they are large.
    for (const file of files.toSorted((a, b) => Number(b.types) - Number(a.types))) {
      if (typesOnly && !file.types) continue;
      const answer = this.#installedHas(file.path, name, specifier, names, new Set());
      if (answer === 'yes') return { has: 'yes', proven: true, names, version: installed.version };
      answers[file.types ? 'types' : 'programs'].push(answer);
    }
    const sure = [...answers.types, ...answers.programs].filter((one) => one === 'no');
    // A declaration that cannot be read to its end may have the name; a program that cannot is outvoted by its types.
    const has = sure.length === 0 || answers.types.includes('unknown') ? 'unknown' : 'no';
    return { has, proven: answers.types.includes('no') && answers.programs.includes('no') && !answers.programs.includes('unknown'), names, version: installed.version };
  }

  #installedHas(path: string, name: string, specifier: string, names: Set<string>, seen: Set<string>): Has {
    const disk = this.#world.disk!;
    if (seen.has(path)) return 'no';
    seen.add(path);
    if (seen.size > MAX_MODULES || !CODE.test(path)) return 'unknown';
    const text = disk.read(path);
    if (text === undefined || text.length > MAX_CHARS) return 'unknown';
    const isTypes = /\.d\.[cm]?ts$/.test(path);
    if (plainlyExports(text, name)) return 'yes';
    const table = this.#tableOf(`disk:${path}`, text, specifier);
    for (const one of table.names) if (one !== 'default') names.add(one);
    if (table.names.has(name)) return 'yes';
    let unsure = !table.exhaustive;
    for (const star of table.stars) {
      if (name === 'default' && table.format === 'esm') continue;
      const answer = this.#starHas(path, star, name, specifier, isTypes, names, seen);
      if (answer === 'yes') return 'yes';
      if (answer === 'unknown') unsure = true;
    }
    return unsure ? 'unknown' : 'no';
  }

  #starHas(path: string, star: string, name: string, specifier: string, isTypes: boolean, names: Set<string>, seen: Set<string>): Has {
    const disk = this.#world.disk!;
    const folder = folderOf(path);
    if (star.startsWith('.')) {
      const base = joinPath(folder, star);
      const found = base === undefined ? undefined : onDisk(base, isTypes).find((one) => disk.kindOf(one) === 'file');
      return found === undefined ? 'unknown' : this.#installedHas(found, name, specifier, names, seen);
    }
    const match = /^(@[^/]+\/[^/]+|[^/]+)(\/.*)?$/.exec(star);
    const other = match ? findInstalled(folder, match[1]!, disk) : undefined;
    if (!other) return 'unknown';
    const entries = findEntries(other, match![2] ?? '', disk);
    const files = entries.state === 'exists' ? entries.files.filter(({ types }) => types === isTypes) : [];
    if (files.length === 0) return 'unknown';
    const answers = files.map((file) => this.#installedHas(file.path, name, star, names, seen));
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
  }

  async #text(path: string): Promise<string | undefined> {
    await this.#world.load([path]);
    return this.#world.text(path);
  }

  #tableOf(key: string, text: string, ambient?: string): ModuleTable {
    let table = this.#tables.get(key);
    if (!table) this.#tables.set(key, (table = readModuleTable(this.#parse(key.replace(/^disk:/, ''), text), ambient)));
    return table;
  }
}

/** `export * from '…'` in a text. */
function starsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^[ \t]*export\s+(?:type\s+)?\*\s*from\s*['"]([^'"\n]+)['"]/gm), (match) => match[1]!);
}

/** What a relative star of an installed module may mean. */
function onDisk(base: string, isTypes: boolean): readonly string[] {
  const bare = base.replace(/\.(?:d\.)?([cm]?)[jt]s$/, '');
  const endings = isTypes
    ? [`${bare}.d.ts`, `${bare}.d.mts`, `${bare}.d.cts`, base, `${base}.d.ts`, `${base}/index.d.ts`, `${base}/index.d.mts`, `${base}.ts`, `${bare}.ts`]
    : [base, `${base}.js`, `${base}.cjs`, `${base}.mjs`, `${base}/index.js`, `${base}/index.cjs`, `${base}/index.mjs`];
  return endings;
}
