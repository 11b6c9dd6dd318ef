import { isBuiltin } from 'node:module';
import type { Disk } from '../../core/outside.ts';
import type { Node } from '../../engine/node.ts';
import type { Installed } from '../../project/installed.ts';
import { findEntries, findInstalled } from '../../project/installed.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import { parseSource } from '../../syntax/parse.ts';
import { declarationsNamed, declarationText } from './declaration-text.ts';
import type { ContextPiece } from './piece.ts';
import type { UsedNames } from './used-names.ts';

/** Largest declaration file that is parsed, in characters, and how many a package may cost. */
const MAX_LENGTH = 900_000;
const MAX_FILES = 60;
const MAX_HOPS = 6;
/** Declarations that are shown because another one speaks of them. */
const MAX_NAMED = 10;

/**
 * Declarations of what the shown code uses of installed packages, in the version that is installed: the reviewer need not
 * guess the interface of a library it knows in another version, or not at all. One piece a package.
 *
 * @param path of the importing file: packages are looked for from its folder upward.
 */
export function installedTypes(path: string, used: UsedNames, disk: Disk): readonly ContextPiece[] {
  const byPackage = new Map<string, { readonly version: string; readonly texts: string[] }>();
  for (const { module, name } of used.imports) {
    const packageName = /^(?:@[^/]+\/)?[^/.][^/]*/.exec(module)?.[0];
    if (packageName === undefined || isBuiltin(module) || module.startsWith('#') || module.startsWith('.')) continue;
    const place = findTypes(folderOf(path), packageName, module.slice(packageName.length), disk);
    if (!place) continue;
    const lookup = new DeclarationLookup(disk);
    const names = name === '*' || name === 'default' ? [name, ...used.members] : [name];
    for (const one of names) {
      const direct = lookup.find(place.entry, one, used.members, MAX_HOPS);
      if (direct.length === 0) continue;
      const texts = [...direct, ...lookup.findNamedIn(direct, used.members)];
      const known = byPackage.get(packageName) ?? { version: place.installed.version, texts: [] };
      byPackage.set(packageName, known);
      known.texts.push(...texts);
    }
  }
  return [...byPackage].map(([name, { version, texts }]) => ({ kind: 'types' as const, title: `${name} ${version}, as installed`, text: [...new Set(texts)].join('\n') }));
}

interface TypesPlace {
  readonly installed: Installed;
  readonly entry: string;
}

/** A package's own declarations, else those of `@types`. */
function findTypes(folder: string, name: string, subpath: string, disk: Disk): TypesPlace | undefined {
  const own = findInstalled(folder, name, disk);
  const entry = own && typesEntry(own, subpath, disk);
  if (own && entry !== undefined) return { installed: own, entry };
  const typed = findInstalled(folder, `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`, disk);
  const other = typed && typesEntry(typed, subpath, disk);
  return typed && other !== undefined ? { installed: own ?? typed, entry: other } : undefined;
}

function typesEntry(installed: Installed, subpath: string, disk: Disk): string | undefined {
  const entries = findEntries(installed, subpath, disk);
  return entries.state === 'exists' ? entries.files.find((file) => file.types)?.path : undefined;
}

class DeclarationLookup {
  readonly #disk: Disk;
  readonly #programs = new Map<string, { readonly text: string; readonly program: Node } | undefined>();
  readonly #seen = new Set<string>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Texts of the declarations of an export; empty when it is not found. */
  find(path: string, name: string, members: ReadonlySet<string>, hops: number): readonly string[] {
    const key = `${path}\0${name}`;
    if (this.#seen.has(key)) return [];
    this.#seen.add(key);
    const file = this.#read(path);
    if (!file) return [];
    const { program, text } = file;
    const local = name === 'default' ? defaultName(program) : exportedAs(program, name);
    const own = [...declarationsNamed(program, local), ...namespaceMembers(program, local, name)];
    if (own.length > 0) {
      const shown = own.map((node) => declarationText(node, text, members));
      // What a class inherits is half of what it can do.
      for (const node of own) for (const parent of parentsOf(node)) shown.push(...this.find(path, parent, members, 2));
      return shown;
    }
    if (hops === 0) return [];
    for (const [from, other] of sourcesOf(program, local)) {
      const target = this.#resolve(path, from);
      const found = target === undefined ? [] : this.find(target, other, members, hops - 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** What those declarations speak of in turn: results with the members that are used, options. Two steps suffice to see what a call may be given. */
  findNamedIn(texts: readonly string[], members: ReadonlySet<string>): readonly string[] {
    const found: string[] = [];
    let latest = texts;
    for (let step = 0; step < 2; step++) {
      const names = new Set(latest.flatMap((text) => text.match(/\b[A-Z]\w+\b/g) ?? []));
      latest = [...names].flatMap((name) => (found.length >= MAX_NAMED ? [] : [...this.#programs.keys()].slice(0, MAX_FILES).flatMap((path) => this.find(path, name, members, 1))));
      found.push(...latest);
    }
    return found.slice(0, MAX_NAMED);
  }

  #read(path: string): { readonly text: string; readonly program: Node } | undefined {
    if (!this.#programs.has(path) && this.#programs.size < MAX_FILES) {
      // A link that leads out of the repository is not followed: what lies there is not the project's.
      const text = this.#disk.real(path) === undefined ? undefined : this.#disk.read(path);
      const tree = text === undefined || text.length > MAX_LENGTH ? undefined : parseSource(path, text).tree;
      this.#programs.set(path, tree && text !== undefined ? { text, program: tree as unknown as Node } : undefined);
    }
    return this.#programs.get(path);
  }

  #resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith('.')) return undefined;
    const base = joinPath(folderOf(from), specifier);
    if (base === undefined) return undefined;
    const stem = base.replace(/\.([cm]?)jsx?$/, '');
    const ending = /\.([cm]?)jsx?$/.exec(base)?.[1] ?? '';
    return [`${stem}.d.${ending}ts`, `${stem}.d.ts`, `${base}.d.ts`, `${base}.d.mts`, `${base}.d.cts`, `${base}/index.d.ts`, base].find((one) => this.#disk.kindOf(one) === 'file');
  }
}

/** `export = x`, `export default x`. */
function defaultName(program: Node): string {
  for (const node of program.body as Node[]) {
    if (node.type === 'TSExportAssignment') return String(node.expression?.name ?? 'default');
    if (node.type === 'ExportDefaultDeclaration') return String(node.declaration?.name ?? node.declaration?.id?.name ?? 'default');
  }
  return exportedAs(program, 'default');
}

function exportedAs(program: Node, name: string): string {
  for (const node of program.body as Node[]) {
    if (node.type !== 'ExportNamedDeclaration' || node.source) continue;
    for (const one of node.specifiers as Node[]) if ((one.exported?.name ?? one.exported?.value) === name) return String(one.local?.name);
  }
  return name;
}

/** What is declared in `declare namespace x { … }` beside `export = x`, or in `declare module 'x' { … }`. */
function namespaceMembers(program: Node, local: string, name: string): readonly Node[] {
  const assigned = (program.body as Node[]).find((node) => node.type === 'TSExportAssignment')?.expression?.name as string | undefined;
  return (program.body as Node[]).flatMap((node) => {
    const inner = (node.declaration ?? node) as Node;
    if (inner.type !== 'TSModuleDeclaration' || !inner.body?.body) return [];
    const isModule = inner.id?.type === 'Literal' || inner.id?.name === assigned;
    return isModule && inner.id?.name !== name ? declarationsNamed(inner.body as Node, local) : [];
  });
}

function parentsOf(node: Node): readonly string[] {
  const parents = node.type === 'TSInterfaceDeclaration' ? ((node.extends ?? []) as Node[]).map((one) => one.expression?.name as unknown) : [node.superClass?.name as unknown];
  return parents.filter((name): name is string => typeof name === 'string');
}

/** Where a name may come from: `export { a as b } from`, `export * from`, and imports that are exported again. */
function sourcesOf(program: Node, name: string): readonly (readonly [from: string, name: string])[] {
  const named: [string, string][] = [];
  const all: [string, string][] = [];
  for (const node of program.body as Node[]) {
    if (!node.source) continue;
    const from = String(node.source.value);
    if (node.type === 'ExportAllDeclaration') all.push([from, name]);
    for (const one of (node.specifiers ?? []) as Node[]) {
      if (node.type === 'ExportNamedDeclaration' && (one.exported?.name ?? one.exported?.value) === name) named.push([from, String(one.local?.name ?? one.local?.value)]);
      else if (node.type === 'ImportDeclaration' && one.local?.name === name) named.push([from, one.type === 'ImportDefaultSpecifier' ? 'default' : String(one.imported?.name ?? name)]);
    }
  }
  return [...named, ...all];
}
