import type { Disk } from '../../core/outside.ts';
import type { Node } from '../../engine/node.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import { parseSource } from '../../syntax/parse.ts';
import { declarationsNamed } from './declaration-text.ts';
import { findTypes, packageOf } from './find-types.ts';

/** Largest declaration file that is parsed, in characters, and how many the look-ups of a unit may parse. */
const MAX_LENGTH = 900_000;
const MAX_FILES = 80;
/** How often a name may be handed on: index files, packages that re-export another one. */
const MAX_HOPS = 8;

/** A declaration and the file it stands in, whose imports explain the names in it. */
export interface Declared {
  readonly path: string;
  readonly text: string;
  readonly node: Node;
}

/** What an exported name is: declarations, or a whole module under a name (`export * as z from`). */
export type Found = { readonly declared: readonly Declared[] } | { readonly module: string };

/** Finds declarations in installed packages, through re-exports, namespaces and other packages, as the compiler would. Nothing is executed. */
export class DeclarationLookup {
  readonly #disk: Disk;
  readonly #programs = new Map<string, { readonly text: string; readonly program: Node } | undefined>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** What a module exports by a name, or holds by it without exporting it; undefined when that is not found. */
  find(path: string, name: string): Found | undefined {
    return this.#find(path, name, MAX_HOPS, new Set());
  }

  #find(path: string, name: string, hops: number, seen: Set<string>): Found | undefined {
    const key = `${path}\0${name}`;
    if (seen.has(key) || hops === 0) return undefined;
    seen.add(key);
    const file = this.#read(path);
    if (!file) return undefined;
    const { program, text } = file;
    const local = name === 'default' ? defaultName(program) : exportedAs(program, name);
    const own = [...declarationsNamed(program, local), ...inNamespaces(program, local, name)];
    if (own.length > 0) return { declared: own.map((node) => ({ path, text, node })) };
    const alias = importAlias(program, local);
    if (alias !== undefined) return this.#find(path, alias, hops - 1, seen);
    for (const { from, name: other } of sourcesOf(program, name, local)) {
      const target = this.#resolve(path, from);
      if (target === undefined) continue;
      if (other === '*') return { module: target };
      const found = this.#find(target, other, hops - 1, seen);
      if (found) return found;
    }
    return undefined;
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
    if (!specifier.startsWith('.')) {
      const name = packageOf(specifier);
      return name === undefined ? undefined : findTypes(folderOf(from), name, specifier.slice(name.length), this.#disk)?.entry;
    }
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

/** `export { a as b }`: the local name of `b`. */
function exportedAs(program: Node, name: string): string {
  for (const node of program.body as Node[]) {
    if (node.type !== 'ExportNamedDeclaration' || node.source) continue;
    for (const one of node.specifiers as Node[]) if (exportedName(one) === name) return String(one.local?.name);
  }
  return name;
}

/** `import a = b.c;`, `export import a = b.c`: the last name of it. */
function importAlias(program: Node, local: string): string | undefined {
  for (const node of program.body as Node[]) {
    const inner = (node.declaration ?? node) as Node;
    if (inner.type !== 'TSImportEqualsDeclaration' || inner.id?.name !== local) continue;
    const target = inner.moduleReference as Node | undefined;
    return target?.type === 'TSQualifiedName' ? String(target.right?.name) : undefined;
  }
  return undefined;
}

/** What is declared in `declare namespace x { … }` beside `export = x`, or in `declare module 'x' { … }`. */
function inNamespaces(program: Node, local: string, name: string): readonly Node[] {
  const assigned = (program.body as Node[]).find((node) => node.type === 'TSExportAssignment')?.expression?.name as string | undefined;
  return (program.body as Node[]).flatMap((node) => {
    const inner = (node.declaration ?? node) as Node;
    if (inner.type !== 'TSModuleDeclaration' || !inner.body?.body) return [];
    const isModule = inner.id?.type === 'Literal' || inner.id?.name === assigned;
    return isModule && inner.id?.name !== name ? declarationsNamed(inner.body as Node, local) : [];
  });
}

/** Where a name may come from: `export { a as b } from`, `export * as b from`, imports, and, last, `export * from`. */
function sourcesOf(program: Node, name: string, local: string): readonly { readonly from: string; readonly name: string }[] {
  const named: { from: string; name: string }[] = [];
  const all: { from: string; name: string }[] = [];
  for (const node of program.body as Node[]) {
    if (!node.source) continue;
    const from = String(node.source.value);
    if (node.type === 'ExportAllDeclaration') {
      if (!node.exported) all.push({ from, name });
      else if ((node.exported.name ?? node.exported.value) === name) named.push({ from, name: '*' });
    }
    for (const one of (node.specifiers ?? []) as Node[]) {
      if (node.type === 'ExportNamedDeclaration' && exportedName(one) === name) named.push({ from, name: String(one.local?.name ?? one.local?.value) });
      else if (node.type === 'ImportDeclaration' && one.local?.name === local) named.push({ from, name: importedName(one) });
    }
  }
  return [...named, ...all];
}

function exportedName(specifier: Node): string {
  return String(specifier.exported?.name ?? specifier.exported?.value);
}

function importedName(specifier: Node): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.type === 'ImportNamespaceSpecifier' ? '*' : String(specifier.imported?.name ?? specifier.imported?.value);
}
