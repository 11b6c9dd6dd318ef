import type { Disk, Outside } from '../../core/outside.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { findEntries, findInstalled } from '../../project/installed.ts';
import type { EntryFile, Installed } from '../../project/installed.ts';
import type { Target } from '../../project/look-up.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import type { Has } from './exported-names.ts';
import { readModuleTable } from './module-table.ts';
import type { ModuleTable } from './module-table.ts';
import { PackageCache } from './package-cache.ts';
import { mayBeMade } from './package-words.ts';
import { plainlyExports } from './quick-exports.ts';

/**
 * How a name is asked for. `type`: only declarations count. `import`: by TypeScript, which believes declarations. `interop`: by `require`, or by
 * an import in JavaScript that some tool may turn into one; then a CommonJS program that cannot be read to its end may have any name.
 */
export type Asking = 'type' | 'import' | 'interop';

/** An answer for a package, whose types and programs are asked one by one. */
export interface PackageHas {
  readonly has: Has;
  /** Types and program both said no. */
  readonly proven: boolean;
  readonly names: ReadonlySet<string>;
  readonly version: string;
}

/** Programs and declarations larger than this are not parsed for their names; those of icons have two megabytes. */
const MAX_CHARS = 3_000_000;
/** Modules that one question may lead through. */
const MAX_MODULES = 300;
const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** What one file of a package said. */
interface Answer {
  readonly types: boolean;
  readonly has: Has;
}

type Parse = (path: string, text: string) => SourceFile;

/** Asks installed packages for their names: their declarations and their programs, under every condition. */
export class InstalledNames {
  readonly #disk: Disk;
  readonly #parse: Parse;
  readonly #tables = new Map<string, ModuleTable>();
  readonly #texts = new Map<string, string | undefined>();
  /** Something that the answer hangs on could not be found or read at all. */
  #isCut = false;
  /** What earlier runs read. */
  readonly cache: PackageCache;

  constructor(disk: Disk, parse: Parse, { cache, onIndexing }: Pick<Outside, 'cache' | 'onIndexing'> = {}) {
    this.#disk = disk;
    this.#parse = parse;
    this.cache = new PackageCache(disk, cache, onIndexing);
  }

  /**
   * Undefined when the package is not installed, or is linked from elsewhere.
   *
   * @param byMember read off the whole module, where plugins may have put it
   */
  has(from: string, target: Extract<Target, { kind: 'package' }>, name: string, asking: Asking, byMember = false): PackageHas | undefined {
    const folder = folderOf(from);
    const installed = target.typesOnly ? undefined : findInstalled(folder, target.name, this.#disk);
    const typed = findInstalled(folder, `@types/${target.name.startsWith('@') ? target.name.slice(1).replace('/', '__') : target.name}`, this.#disk);
    // What is linked from elsewhere is somebody's work in progress.
    const main = installed ?? (target.typesOnly ? typed : undefined);
    if (!main || !/(?:^|\/)node_modules\//.test(main.folder)) return undefined;
    const files = [installed, typed].flatMap((one) => (one ? this.#entriesOf(one, target.subpath) : []));
    if (files.length === 0) return undefined;
    const names = new Set<string>();
    const answers: Answer[] = [];
    this.#isCut = false;
    // Programs are asked only where the types do not know the name: they are large.
    for (const file of files.toSorted((a, b) => Number(b.types) - Number(a.types))) {
      if (asking === 'type' && !file.types) continue;
      const has = this.#fileHas(file.path, name, target.name + target.subpath, names, new Set());
      if (has === 'yes') return { has: 'yes', proven: true, names, version: main.version };
      answers.push({ types: file.types, has });
    }
    const weighed = weigh(answers, asking);
    if (this.#isCut || asking === 'type' || weighed.proven || (weighed.has === 'no' && asking === 'import' && typesLack(answers)) || (weighed.has === 'unknown' && byMember)) return { ...weighed, names, version: main.version };
    // Other modules of a package may add to what one exports: a program alone proves nothing until no text has the name.
    return { has: this.#mayBeMade(name, files, main, weighed.has === 'no' || typesLack(answers)) ? 'unknown' : 'no', proven: false, names, version: main.version };
  }

  /** Reads every text of a package whose programs do not say it; that one may have a name is remembered. */
  #mayBeMade(name: string, files: readonly EntryFile[], owner: Installed, isLacking: boolean): boolean {
    const [first] = files;
    if (this.cache.knows(first!.path, `?${name}`)) return true;
    const may = this.cache.reading(first!.path, () => mayBeMade(name, files.map(({ path }) => path), owner, isLacking, this.#disk));
    if (may) this.cache.keep(first!.path, `?${name}`);
    return may;
  }

  /** Asks for a member of a name that is a whole module: `export * as Tabs from './tabs'`. Undefined where it is something else. */
  spaceHas(from: string, target: Extract<Target, { kind: 'package' }>, space: string, name: string): PackageHas | undefined {
    const installed = findInstalled(folderOf(from), target.name, this.#disk);
    if (!installed || !/(?:^|\/)node_modules\//.test(installed.folder)) return undefined;
    const names = new Set<string>();
    const answers = this.#entriesOf(installed, target.subpath).filter(({ path }) => CODE.test(path)).map(({ path }): Has => {
      const table = this.#tables.get(path) ?? this.cache.table(path) ?? this.cache.reading(path, () => this.#read(path, '', target.name + target.subpath));
      const specifier = typeof table === 'string' ? undefined : table.spaces?.[space];
      return specifier === undefined ? 'unknown' : this.#starHas(path, specifier, name, specifier, names, new Set());
    });
    const has = answers.includes('yes') ? 'yes' : answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'no';
    return { has, proven: has === 'no', names, version: installed.version };
  }

  #entriesOf(one: Installed, subpath: string): readonly EntryFile[] {
    const entries = findEntries(one, subpath, this.#disk);
    return entries.state === 'exists' ? entries.files : [];
  }

  #fileHas(path: string, name: string, specifier: string, names: Set<string>, seen: Set<string>): Has {
    if (seen.has(path)) return 'no';
    seen.add(path);
    if (seen.size > MAX_MODULES || !CODE.test(path)) return this.#cut();
    if (this.cache.knows(path, name)) return 'yes';
    const table = this.#tables.get(path) ?? this.#tables.get(`${path}\0${specifier}`) ?? this.cache.table(path) ?? this.cache.reading(path, () => this.#read(path, name, specifier));
    if (table === 'unknown') return this.#cut();
    if (table === 'yes') return table;
    for (const one of table.names) if (one !== 'default') names.add(one);
    if (table.names.has(name)) return 'yes';
    let unsure = !table.exhaustive || (table.effects ?? []).some((one) => this.#declaresMore(path, one, specifier));
    for (const star of table.stars) {
      if (name === 'default' && table.format === 'esm') continue;
      const answer = this.#starHas(path, star, name, specifier, names, seen);
      if (answer === 'yes') return 'yes';
      if (answer === 'unknown') unsure = true;
    }
    return unsure ? 'unknown' : 'no';
  }

  #cut(): Has {
    this.#isCut = true;
    return 'unknown';
  }

  #starHas(path: string, star: string, name: string, specifier: string, names: Set<string>, seen: Set<string>): Has {
    const folder = folderOf(path);
    const isTypes = /\.d\.[cm]?ts$/.test(path);
    if (star.startsWith('.')) {
      const base = joinPath(folder, star);
      const found = base === undefined ? undefined : onDisk(base, isTypes).find((one) => this.#disk.kindOf(one) === 'file');
      return found === undefined ? this.#cut() : this.#fileHas(found, name, specifier, names, seen);
    }
    const match = /^(@[^/]+\/[^/]+|[^/]+)(\/.*)?$/.exec(star);
    const other = match ? findInstalled(folder, match[1]!, this.#disk) : undefined;
    if (!other) return this.#cut();
    const files = this.#entriesOf(other, match![2] ?? '').filter(({ types }) => types === isTypes);
    if (files.length === 0) return this.#cut();
    const answers = files.map((file) => this.#fileHas(file.path, name, star, names, seen));
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
  }

  /** What is imported for its effect and declares modules may declare more of this one. */
  #declaresMore(path: string, effect: string, specifier: string): boolean {
    const base = joinPath(folderOf(path), effect);
    const found = base === undefined ? undefined : onDisk(base, true).find((one) => this.#disk.kindOf(one) === 'file');
    const declared = found === undefined ? [] : Array.from((this.#disk.read(found) ?? '').matchAll(/\bdeclare\s+module\s*['"]([^'"\n]+)['"]/g), (match) => match[1]!);
    return declared.some((one) => one === specifier || one.startsWith('.'));
  }

  /** First the text alone: it mostly has the name, and a tree costs more. */
  #read(path: string, name: string, specifier: string): ModuleTable | 'yes' | 'unknown' {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#disk.read(path));
    const text = this.#texts.get(path);
    if (text === undefined || text.length > MAX_CHARS) return 'unknown';
    if (name !== '' && plainlyExports(text, name)) {
      this.cache.keep(path, name);
      return 'yes';
    }
    const table = readModuleTable(this.#parse(path, text), specifier);
    this.#texts.delete(path);
    // A text that declares several modules says another thing of each.
    const isAmbient = /\bdeclare\s+module\s*['"]/.test(text);
    this.#tables.set(isAmbient ? `${path}\0${specifier}` : path, table);
    if (!isAmbient) this.cache.keep(path, table);
    return table;
  }
}

/** All declarations were read to their end, and none has the name. */
function typesLack(answers: readonly Answer[]): boolean {
  const types = answers.filter((one) => one.types);
  return types.length > 0 && types.every(({ has }) => has === 'no');
}

/** Whether a package lacks a name, given that none of its files said yes. */
function weigh(answers: readonly Answer[], asking: Asking): { has: Has; proven: boolean } {
  const types = answers.filter((one) => one.types);
  const programs = answers.filter((one) => !one.types);
  const lacks = typesLack(answers);
  const unknown = { has: 'unknown', proven: false } as const;
  // A declaration that cannot be read to its end may have the name.
  if (types.some(({ has }) => has === 'unknown')) return unknown;
  if (programs.length > 0 && programs.every(({ has }) => has === 'no')) return { has: 'no', proven: lacks };
  if (!lacks) return unknown;
  // A program that cannot be read is outvoted by its types where types are believed.
  return asking === 'interop' ? unknown : { has: 'no', proven: false };
}

/** What a relative star of an installed module may mean. */
function onDisk(base: string, isTypes: boolean): readonly string[] {
  const bare = base.replace(/\.(?:d\.)?([cm]?)[jt]s$/, '');
  return isTypes
    ? [`${bare}.d.ts`, `${bare}.d.mts`, `${bare}.d.cts`, base, `${base}.d.ts`, `${base}/index.d.ts`, `${base}/index.d.mts`, `${base}.ts`, `${bare}.ts`]
    : [base, `${base}.js`, `${base}.cjs`, `${base}.mjs`, `${base}/index.js`, `${base}/index.cjs`, `${base}/index.mjs`];
}
