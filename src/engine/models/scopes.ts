/** First pass over model files: which module or namespace declares which name. Nothing is resolved yet. */
import type { TSESTree } from '@typescript-eslint/types';
import { inheritTags, readDocTags, readHeaderTags, type DocTags } from './doc-tags.ts';
import { failModel, type ModelSource } from './model-error.ts';

/** One declaration of a name; interfaces, overloads and namespaces of the same name merge. */
export interface Piece {
  readonly source: ModelSource;
  readonly node: TSESTree.Node;
  /** Tags in force here: those of the module, the namespace and the declaration. */
  readonly tags: DocTags;
}

export interface Declaration {
  readonly name: string;
  readonly scope: Scope;
  readonly pieces: Piece[];
  namespace?: Scope;
}

/** A name of another module: `name` is `*` for the whole module. */
export interface Reference {
  readonly module: string;
  readonly name: string;
  readonly source: ModelSource;
  /** Where it is written, for errors. */
  readonly offset: number;
}

/** `export { local as exported }`. */
export interface Rename {
  readonly local: string;
  readonly source: ModelSource;
  readonly offset: number;
}

/** A `declare module`, a namespace in it, or the global scope. */
export interface Scope {
  /** Key in `ModelTable.modules`: `pg`, `pg#Prisma`; `global` for the global scope. */
  readonly key: string;
  /** What ids of types declared here start with: `pg#`, `pg#Prisma.`. */
  readonly prefix: string;
  readonly parent?: Scope;
  readonly declarations: Map<string, Declaration>;
  readonly imports: Map<string, Reference>;
  readonly reexports: Map<string, Reference>;
  readonly stars: string[];
  /** `export { a as b }`: b → a. */
  readonly renamed: Map<string, Rename>;
  /** Name of the declaration that is `export =` or `export default`. */
  equals?: string;
  default?: string;
  /** The default export is declared in place (`export default function f`), so `f` is no named export. */
  defaultInPlace?: true;
}

export interface Scopes {
  readonly global: Scope;
  readonly modules: ReadonlyMap<string, Scope>;
  readonly aliases: ReadonlyMap<string, string>;
}

/** Sorts the declarations of all sources into scopes. @throws ConfigError on statements models cannot have. */
export function collectScopes(sources: readonly ModelSource[]): Scopes {
  const global = makeScope('global', 'global#');
  const modules = new Map<string, Scope>();
  const aliases = new Map<string, string>();
  for (const source of sources) {
    const header = inheritTags(readHeaderTags(source), {});
    for (const statement of source.tree.body) {
      if (statement.type === 'TSModuleDeclaration' && statement.id.type === 'Literal') {
        const specifier = String(statement.id.value);
        const name = stripNode(specifier);
        if (name !== specifier) aliases.set(specifier, name);
        const own = readDocTags(source, statement.start);
        for (const alias of own.alias ?? []) aliases.set(stripNode(alias), name);
        const scope = modules.get(name) ?? makeScope(name, `${name}#`);
        modules.set(name, scope);
        addBody(scope, source, statement, inheritTags(header, own));
      } else if (statement.type === 'TSModuleDeclaration' && statement.kind === 'global') {
        addBody(global, source, statement, header);
      } else {
        addStatement(global, source, statement, header);
      }
    }
  }
  return { global, modules, aliases };
}

/** `node:fs` and `fs` are one module; `node:sqlite` exists only with the prefix, and `sqlite` is a package. */
export function stripNode(specifier: string): string {
  return specifier.startsWith('node:') && !/^node:(?:sqlite|test|sea)\b/.test(specifier) ? specifier.slice('node:'.length) : specifier;
}

function makeScope(key: string, prefix: string, parent?: Scope): Scope {
  const scope = { key, prefix, declarations: new Map(), imports: new Map(), reexports: new Map(), stars: [], renamed: new Map() };
  return parent === undefined ? scope : { ...scope, parent };
}

function addBody(scope: Scope, source: ModelSource, node: TSESTree.TSModuleDeclaration, tags: DocTags): void {
  for (const statement of node.body?.body ?? []) addStatement(scope, source, statement, tags);
}

function addStatement(scope: Scope, source: ModelSource, outer: TSESTree.Node, scopeTags: DocTags): void {
  const add = (name: string, node: TSESTree.Node): Declaration => {
    const tags = inheritTags(scopeTags, readDocTags(source, outer.start));
    const declaration = scope.declarations.get(name) ?? { name, scope, pieces: [] };
    declaration.pieces.push({ source, node, tags });
    scope.declarations.set(name, declaration);
    return declaration;
  };
  const addNamed = (node: TSESTree.Node): string => {
    switch (node.type) {
      case 'ClassDeclaration':
      case 'TSDeclareFunction':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSEnumDeclaration': {
        const name = node.id?.name ?? 'default';
        add(name, node);
        return name;
      }
      case 'VariableDeclaration':
        for (const declarator of node.declarations) {
          if (declarator.id.type !== 'Identifier') failModel(source, declarator.start, 'write one name for each const');
          add(declarator.id.name, declarator);
        }
        return '';
      case 'TSModuleDeclaration': {
        if (node.id.type !== 'Identifier') failModel(source, node.start, 'write nested namespaces one inside the other');
        const name = node.id.name;
        const declaration = add(name, node);
        declaration.namespace ??= makeScope(`${scope.prefix}${name}`, `${scope.prefix}${name}.`, scope);
        addBody(declaration.namespace, source, node, inheritTags(scopeTags, readDocTags(source, outer.start)));
        return name;
      }
      default:
        return failModel(source, node.start, `a model cannot hold this (${node.type})`, 'Write classes, interfaces, types, functions, const and namespaces inside `declare module`.');
    }
  };
  switch (outer.type) {
    case 'ExportNamedDeclaration': {
      if (outer.declaration) {
        addNamed(outer.declaration);
        return;
      }
      for (const specifier of outer.specifiers) {
        const local = exportName(specifier.local);
        const exported = exportName(specifier.exported);
        if (outer.source) scope.reexports.set(exported, { module: stripNode(outer.source.value), name: local, source, offset: specifier.start });
        else scope.renamed.set(exported, { local, source, offset: specifier.start });
      }
      return;
    }
    case 'ExportAllDeclaration':
      if (outer.exported) scope.reexports.set(exportName(outer.exported), { module: stripNode(outer.source.value), name: '*', source, offset: outer.start });
      else scope.stars.push(stripNode(outer.source.value));
      return;
    case 'ExportDefaultDeclaration':
      if (outer.declaration.type === 'Identifier') {
        scope.default = outer.declaration.name;
      } else {
        scope.default = addNamed(outer.declaration);
        scope.defaultInPlace = true;
      }
      return;
    case 'TSExportAssignment':
      if (outer.expression.type !== 'Identifier') failModel(source, outer.start, 'write `export = name`');
      scope.equals = outer.expression.name;
      return;
    case 'ImportDeclaration':
      for (const specifier of outer.specifiers) {
        const name = specifier.type === 'ImportNamespaceSpecifier' ? '*' : specifier.type === 'ImportDefaultSpecifier' ? 'default' : exportName(specifier.imported);
        scope.imports.set(specifier.local.name, { module: stripNode(outer.source.value), name, source, offset: specifier.start });
      }
      return;
    case 'EmptyStatement':
      return;
    default:
      addNamed(outer);
  }
}

function exportName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
