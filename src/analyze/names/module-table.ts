import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { staticName, unwrap } from '../../engine/node.ts';
import { readCommonJs } from './common-js-table.ts';

/** The names that one module exports. */
export interface ModuleTable {
  readonly names: ReadonlySet<string>;
  /** Modules whose names are exported too: `export * from`, `module.exports = require(…)`. */
  readonly stars: readonly string[];
  /** There can be no further names than these. */
  readonly exhaustive: boolean;
  readonly format: 'esm' | 'cjs' | 'none';
  /** A declaration that says what `module.exports` is: `export = …`. */
  readonly assigned?: true;
  /** Modules beside a declaration that it imports for their effect alone: they may declare more of it. */
  readonly effects?: readonly string[];
  /** Names that are whole modules: `export * as Tabs from './tabs'`. */
  readonly spaces?: Readonly<Record<string, string>>;
}

/**
 * Reads the names that a module exports. What cannot be read for certain makes the table not exhaustive: nothing may then be called missing.
 *
 * @param ambient of declarations: the module whose `declare module '…'` counts, where the file is none itself.
 */
export function readModuleTable(file: SourceFile, ambient?: string): ModuleTable {
  if (!file.tree) return { names: new Set(), stars: [], exhaustive: false, format: 'none' };
  const body = file.tree.body as unknown as Node[];
  const reader = new TableReader(/\.d\.[cm]?ts$/.test(file.path));
  reader.readBody(body);
  if (reader.isModule) {
    // Both kinds in one text: some tool puts them together.
    if (!/\bmodule\.exports\b/.test(file.text) || /\.d\.[cm]?ts$/.test(file.path)) return reader.table('esm');
    const other = readCommonJs(file);
    const own = reader.table('esm');
    return { ...own, names: new Set([...own.names, ...other.names]), stars: [...own.stars, ...other.stars], exhaustive: own.exhaustive && other.exhaustive };
  }
  if (/\.d\.[cm]?ts$/.test(file.path)) {
    const declared = ambient === undefined ? [] : body.filter((node) => node.type === 'TSModuleDeclaration' && node.id?.type === 'Literal' && node.id.value === ambient && node.body);
    const inner = new TableReader(true);
    for (const one of declared) inner.readBody(one.body.body as Node[]);
    // What is declared piece by piece goes on in the files that this one refers to.
    const references = ambient === undefined ? [] : Array.from(file.text.matchAll(/^\/\/\/\s*<reference\s+path\s*=\s*["']([^"'\n]+)["']/gm), (match) => (match[1]!.startsWith('.') ? match[1]! : `./${match[1]!}`));
    inner.stars.push(...references);
    if (references.length > 0) inner.names.add('default');
    // A file that does nothing but refer to others has no names of its own.
    if (declared.length === 0 && (references.length === 0 || body.length > 0)) inner.exhaustive = false;
    return inner.table('esm');
  }
  return readCommonJs(file);
}

class TableReader {
  readonly names = new Set<string>();
  readonly stars: string[] = [];
  readonly effects: string[] = [];
  readonly spaces: Record<string, string> = {};
  exhaustive = true;
  isModule = false;
  readonly #declaration: boolean;
  #isAssigned = false;

  constructor(declaration: boolean) {
    this.#declaration = declaration;
  }

  table(format: ModuleTable['format']): ModuleTable {
    return { names: this.names, stars: this.stars, exhaustive: this.exhaustive, format, ...(this.#isAssigned ? { assigned: true } : {}), ...(this.effects.length > 0 ? { effects: this.effects } : {}), ...(Object.keys(this.spaces).length > 0 ? { spaces: this.spaces } : {}) };
  }

  readBody(body: readonly Node[]): void {
    for (const node of body) this.#statement(node, body);
  }

  #statement(node: Node, body: readonly Node[]): void {
    switch (node.type) {
      case 'ImportDeclaration':
        this.isModule = true;
        // Imported for its effect: it may add to modules.
        if (this.#declaration && (node.specifiers as Node[]).length === 0 && /^\.\.?\//.test(node.source.value as string)) this.effects.push(node.source.value as string);
        return;
      case 'ExportDefaultDeclaration':
        this.isModule = true;
        this.names.add('default');
        return;
      case 'ExportAllDeclaration':
        this.isModule = true;
        if (node.exported) {
          this.names.add(nameOf(node.exported as Node));
          if (typeof node.source?.value === 'string') this.spaces[nameOf(node.exported as Node)] = node.source.value as string;
        } else if (typeof node.source?.value === 'string') this.stars.push(node.source.value as string);
        return;
      case 'ExportNamedDeclaration':
        this.isModule = true;
        for (const one of (node.specifiers ?? []) as Node[]) this.names.add(nameOf(one.exported as Node));
        if (node.declaration) this.#declared(node.declaration as Node);
        return;
      case 'TSExportAssignment':
        this.isModule = true;
        this.#isAssigned = true;
        this.#assigned(unwrap(node.expression as Node), body);
        return;
      case 'TSImportEqualsDeclaration':
        // `import fs = require('fs')` makes a module as well.
        this.isModule ||= node.moduleReference?.type === 'TSExternalModuleReference' || node.isExport === true;
        if (node.isExport === true) this.names.add(node.id.name as string);
        return;
      case 'TSNamespaceExportDeclaration':
        return;
      default:
        // In declarations everything at the top is exported, said or not.
        if (this.#declaration) this.#declared(node);
    }
  }

  #declared(node: Node): void {
    switch (node.type) {
      case 'VariableDeclaration':
        for (const one of node.declarations as Node[]) this.#pattern(one.id as Node);
        return;
      case 'TSModuleDeclaration':
        if (node.id?.type === 'Identifier') this.names.add(node.id.name as string);
        return;
      case 'TSImportEqualsDeclaration':
      case 'FunctionDeclaration': case 'TSDeclareFunction': case 'ClassDeclaration': case 'TSInterfaceDeclaration': case 'TSTypeAliasDeclaration': case 'TSEnumDeclaration':
      // Flow's own.
      case 'TypeAlias': case 'InterfaceDeclaration': case 'OpaqueType': case 'EnumDeclaration': case 'DeclareFunction': case 'DeclareClass': case 'DeclareVariable':
        if (node.id?.name) this.names.add(node.id.name as string);
        return;
      default: return;
    }
  }

  #pattern(node: Node | null): void {
    if (!node) return;
    switch (node.type) {
      case 'Identifier': this.names.add(node.name as string); return;
      case 'ObjectPattern':
        for (const one of node.properties as Node[]) this.#pattern((one.type === 'RestElement' ? one.argument : one.value) as Node);
        return;
      case 'ArrayPattern': for (const one of node.elements as (Node | null)[]) this.#pattern(one); return;
      case 'AssignmentPattern': this.#pattern(node.left as Node); return;
      case 'RestElement': this.#pattern(node.argument as Node); return;
      default: this.exhaustive = false;
    }
  }

  /** `export = X`: the members of the namespace and the static ones of the class that X is, if it is nothing more. */
  #assigned(node: Node, body: readonly Node[]): void {
    this.names.add('default');
    const name = node.type === 'Identifier' ? (node.name as string) : undefined;
    let known = name !== undefined;
    let seen = false;
    for (const statement of body) {
      const one = (statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement) as Node;
      if (one.id?.name !== name) {
        if (one.type === 'VariableDeclaration' && (one.declarations as Node[]).some(({ id }) => id?.name === name)) known = false;
        continue;
      }
      seen ||= one.type !== 'TSNamespaceExportDeclaration';
      if (one.type === 'TSModuleDeclaration' && one.body?.body) {
        const inner = new TableReader(true);
        inner.readBody(one.body.body as Node[]);
        for (const member of inner.names) this.names.add(member);
        if (!inner.exhaustive || inner.stars.length > 0) known = false;
      } else if (one.type === 'ClassDeclaration') {
        if (one.superClass) known = false;
        for (const member of one.body.body as Node[]) {
          const own = member.static === true ? staticName(member.key as Node, member.computed as boolean) : undefined;
          if (own !== undefined) this.names.add(own);
        }
      } else if (!/^(?:TSDeclareFunction|FunctionDeclaration|TSInterfaceDeclaration|TSTypeAliasDeclaration|TSEnumDeclaration|TSNamespaceExportDeclaration)$/.test(one.type)) known = false;
      if (one.type === 'TSEnumDeclaration') known = false;
    }
    if (!known || !seen) this.exhaustive = false;
  }
}

function nameOf(node: Node): string {
  return (node.type === 'Literal' ? String(node.value) : node.name) as string;
}
