/**
 * Compiles library models (`rules/models/*.d.ts`, a user's `.guard/models/*.d.ts`) to the table the engine reads.
 * @see rules/models/README.md for the language.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { inheritTags, readDocTags } from './models/doc-tags.ts';
import { addOverload, isIteratorKey, iteratedOf, keyOf, newMembers, pathOf, typeModel, type Members } from './models/members.ts';
import { failModel, type ModelSource } from './models/model-error.ts';
import { Resolver, type Found } from './models/resolve.ts';
import { collectScopes, type Declaration, type Piece, type Scope, type Scopes } from './models/scopes.ts';
import { any, takesSql } from './models/type-refs.ts';
import { TypeCompiler, withGenerics, type Context } from './models/types.ts';
import { makeIndex } from './table-index.ts';
import type { Handed, ModelTable, ModuleModel, Signature, TypeModel, TypeRef } from './model-table.ts';

export type { ModelSource } from './models/model-error.ts';

/**
 * One table of all sources. Names of `known` (the built-in table) may be used by `import('pg').Client` and are not copied.
 * @throws ConfigError with file and line on anything the language does not have.
 */
export function compileModels(sources: readonly ModelSource[], known?: ModelTable): ModelTable {
  return new Compilation(collectScopes(sources), known).table();
}

class Compilation {
  readonly #scopes: Scopes;
  readonly #resolver: Resolver;
  readonly #types: Record<string, TypeModel> = {};
  readonly #modules: Record<string, ModuleModel> = {};
  readonly #handed: Record<string, Handed> = {};
  readonly #named: Record<string, string> = {};
  readonly #values = new Map<Declaration, TypeRef | undefined>();
  readonly #compiler: TypeCompiler;

  constructor(scopes: Scopes, known: ModelTable | undefined) {
    this.#scopes = scopes;
    this.#resolver = new Resolver(scopes, known);
    this.#compiler = new TypeCompiler(this.#resolver, this.#types, (found) => this.#valueOf(found));
  }

  table(): ModelTable {
    for (const scope of this.#scopes.modules.values()) this.#compileScope(scope);
    const { exports: globals, typeNames: globalTypes } = this.#exportsOf(this.#scopes.global);
    const table = {
      modules: this.#modules,
      aliases: Object.fromEntries(this.#scopes.aliases),
      types: this.#types,
      globals,
      globalTypes,
      rawMethods: rawMethodsOf(Object.values(this.#types)),
      anywhere: anywhereOf(Object.values(this.#types)),
      handed: this.#handed,
      named: this.#named,
    };
    return { ...table, index: makeIndex(table) };
  }

  #compileScope(scope: Scope): void {
    if (Object.hasOwn(this.#modules, scope.key)) return;
    const { exports, typeNames } = this.#exportsOf(scope);
    if (scope.default !== undefined) {
      const value = this.#namedValue(scope, scope.default);
      if (value !== undefined) exports['default'] = value;
      const id = typeNames[scope.default];
      if (id !== undefined) typeNames['default'] = id;
      if (scope.defaultInPlace) delete exports[scope.default];
    }
    if (scope.equals === undefined) {
      this.#modules[scope.key] = { exports, typeNames };
      return;
    }
    // `export = f` with `namespace f`: the namespace's members are the named exports, other declarations are private to the model.
    const namespace = scope.declarations.get(scope.equals)?.namespace;
    const named = namespace === undefined ? { exports: {}, typeNames: {} } : this.#exportsOf(namespace);
    const equals = this.#namedValue(scope, scope.equals);
    this.#modules[scope.key] = {
      exports: { ...(equals?.k === 'class' ? this.#types[equals.id]?.statics : {}), ...named.exports },
      typeNames: { ...named.typeNames, ...(typeNames[scope.equals] === undefined ? {} : { default: typeNames[scope.equals]! }) },
      ...(equals === undefined ? {} : { equals }),
    };
  }

  #exportsOf(scope: Scope, outer: ReadonlySet<Scope> = new Set()): { readonly exports: Record<string, TypeRef>; readonly typeNames: Record<string, string> } {
    const exports: Record<string, TypeRef> = {};
    const typeNames: Record<string, string> = {};
    const open = new Set([...outer, scope]);
    for (const star of scope.stars) this.#copyStar(star, exports, typeNames);
    const add = (name: string, found: Found): void => {
      const value = this.#valueOf(found);
      if (value !== undefined) exports[name] = value;
      if (found.in === 'known' && found.type !== undefined) typeNames[name] = found.type;
      if (found.in !== 'source') return;
      const id = this.#typeId(found.declaration);
      if (id !== undefined) typeNames[name] = id;
      const { namespace } = found.declaration;
      if (namespace === undefined || open.has(namespace)) return;
      for (const [inner, innerId] of Object.entries(this.#exportsOf(namespace, open).typeNames)) typeNames[`${name}.${inner}`] = innerId;
    };
    for (const [name, declaration] of scope.declarations) add(name, { in: 'source', declaration });
    for (const [name, { source, offset }] of [...scope.reexports, ...scope.renamed]) {
      add(name, this.#resolver.exportedFrom(scope, [name]) ?? failModel(source, offset, `no model declares what is exported here as ${name}`));
    }
    return { exports, typeNames };
  }

  #copyStar(specifier: string, exports: Record<string, TypeRef>, typeNames: Record<string, string>): void {
    const found = this.#resolver.exported(specifier, []);
    if (found?.in !== 'module') return;
    this.#compileScope(found.scope);
    const module = this.#modules[found.scope.key];
    for (const [name, type] of Object.entries(module?.exports ?? {})) if (name !== 'default') exports[name] = type;
    Object.assign(typeNames, module?.typeNames);
  }

  #namedValue(scope: Scope, name: string): TypeRef | undefined {
    const found = this.#resolver.lookUp(scope, [name], { global: true });
    return found && this.#valueOf(found);
  }

  /** What a name is as a value; undefined for pure types. */
  #valueOf(found: Found): TypeRef | undefined {
    if (found.in === 'known') return found.value;
    if (found.in === 'module') {
      this.#compileScope(found.scope);
      return { k: 'module', name: found.scope.key };
    }
    const { declaration } = found;
    if (!this.#values.has(declaration)) {
      // A namespace may export the function it belongs to, so what is known without looking inside comes first.
      this.#values.set(declaration, this.#outlineOf(declaration));
      this.#values.set(declaration, this.#compileValue(declaration));
    }
    return this.#values.get(declaration);
  }

  #outlineOf({ name, scope, pieces, namespace }: Declaration): TypeRef | undefined {
    if (pieces.some(({ node }) => node.type === 'ClassDeclaration')) return { k: 'class', id: `${scope.prefix}${name}` };
    if (namespace === undefined) return undefined;
    return pieces.some(({ node }) => node.type === 'TSDeclareFunction') ? { k: 'instance', id: callableId(scope, name) } : { k: 'module', name: namespace.key };
  }

  #compileValue(declaration: Declaration): TypeRef | undefined {
    const id = this.#typeId(declaration);
    const signatures: Signature[] = [];
    for (const piece of declaration.pieces) {
      const context = contextOf(declaration, piece);
      const { node } = piece;
      if (node.type === 'ClassDeclaration' && id !== undefined) {
        const { namespace } = declaration;
        if (namespace !== undefined) this.#types[id] = { ...this.#types[id]!, statics: { ...this.#types[id]!.statics, ...this.#exportsOf(namespace).exports } };
        return { k: 'class', id };
      }
      if (node.type === 'TSEnumDeclaration') return any;
      if (node.type === 'VariableDeclarator') {
        const annotation = node.id.type === 'Identifier' ? node.id.typeAnnotation : undefined;
        return annotation ? this.#compiler.type(annotation.typeAnnotation, context) : any;
      }
      if (node.type === 'TSDeclareFunction') signatures.push(this.#compiler.signature(node, context));
    }
    const { namespace } = declaration;
    if (signatures.length > 0 && namespace === undefined) return { k: 'function', signatures };
    if (namespace === undefined) return undefined;
    if (signatures.length === 0) {
      this.#compileScope(namespace);
      const values = Object.keys(this.#modules[namespace.key]?.exports ?? {});
      return values.length > 0 || declaration.pieces.every(({ node }) => node.type === 'TSModuleDeclaration') ? { k: 'module', name: namespace.key } : undefined;
    }
    // A function with a namespace is a value that can be called and has members.
    const callable = callableId(declaration.scope, declaration.name);
    this.#types[callable] = { id: callable, members: this.#exportsOf(namespace).exports, call: signatures };
    return { k: 'instance', id: callable };
  }

  /** The id annotations use for a declaration; compiles its type. Undefined when it is no type. */
  #typeId(declaration: Declaration): string | undefined {
    const id = `${declaration.scope.prefix}${declaration.name}`;
    if (Object.hasOwn(this.#types, id)) return id;
    const kinds = new Set<string>(declaration.pieces.map(({ node }) => node.type));
    if (kinds.has('ClassDeclaration') || kinds.has('TSInterfaceDeclaration')) {
      this.#compileType(id, declaration);
      return id;
    }
    if (!kinds.has('TSTypeAliasDeclaration')) return undefined;
    const type = this.#compiler.declared(declaration) ?? any;
    if (type.k === 'instance') return type.id;
    const members = type.k === 'object' ? type.members : {};
    this.#types[id] = { id, members, ...(type.k === 'function' ? { call: type.signatures } : {}), alias: type };
    return id;
  }

  #compileType(id: string, declaration: Declaration): void {
    const into = newMembers();
    const bases: string[] = [];
    const statics: Record<string, TypeRef> = {};
    this.#types[id] = typeModel(id, into);
    for (const piece of declaration.pieces) {
      const { node } = piece;
      const context = contextOf(declaration, piece);
      if (piece.tags.handed) this.#handed[id] = piece.tags.handed;
      for (const name of piece.tags.named ?? []) this.#named[name] = id;
      if (node.type === 'TSInterfaceDeclaration') {
        const inner = withGenerics(context, node.typeParameters);
        for (const base of node.extends) bases.push(this.#compiler.baseId(pathOf(base.expression), base, inner));
        for (const member of node.body.body) this.#compiler.addMember(into, member, inner);
      } else if (node.type === 'ClassDeclaration') {
        const inner = withGenerics(context, node.typeParameters);
        if (node.superClass) bases.push(this.#compiler.baseId(pathOf(node.superClass), node.superClass, inner));
        for (const member of node.body.body) this.#addClassMember(into, statics, member, inner);
      }
      for (const [name, type] of Object.entries(into.members)) {
        if (type.k !== 'function' && takesSql(type)) failModel(piece.source, node.start, `${declaration.name}.${name} takes SQL but is a member of a class or interface`, 'Parameters that take SQL in a property are written as an object type: `query(options: { text: Sql })`.');
      }
    }
    this.#types[id] = { ...typeModel(id, into, bases), ...(Object.keys(statics).length > 0 ? { statics } : {}) };
  }

  #addClassMember(into: Members, statics: Record<string, TypeRef>, node: TSESTree.ClassElement, outer: Context): void {
    const context = { ...outer, tags: inheritTags(outer.tags, readDocTags(outer.source, node.start)) };
    if (node.type === 'TSIndexSignature') {
      into.index = node.typeAnnotation ? this.#compiler.type(node.typeAnnotation.typeAnnotation, context) : any;
      return;
    }
    if (node.type === 'StaticBlock') return failModel(context.source, node.start, 'a model holds declarations only');
    if (node.type === 'MethodDefinition' && isIteratorKey(node.key, node.computed)) into.iterates = iteratedOf(this.#compiler.signature(node.value, context));
    const name = keyOf(node.key, node.computed);
    if (name === undefined || node.accessibility === 'private') return;
    const target = node.static ? statics : into.members;
    if (node.type === 'MethodDefinition' || node.type === 'TSAbstractMethodDefinition') {
      const signature = this.#compiler.signature(node.value, context);
      if (node.kind === 'constructor') into.construct.push(signature);
      else if (node.kind === 'get') target[name] = signature.returns;
      else if (node.kind === 'method') addOverload(target, name, signature, () => failModel(context.source, node.start, `${name} is declared twice`));
      return;
    }
    target[name] = node.typeAnnotation ? this.#compiler.type(node.typeAnnotation.typeAnnotation, context) : any;
  }
}

function callableId(scope: Scope, name: string): string {
  return `${scope.prefix}typeof ${name}`;
}

function contextOf(declaration: Declaration, piece: Piece): Context {
  return { source: piece.source, scope: declaration.scope, tags: piece.tags, generics: new Set() };
}

/** All `@raw` methods by name, first declared first. */
function rawMethodsOf(types: readonly TypeModel[]): Record<string, Signature[]> {
  const found: Record<string, Signature[]> = {};
  for (const type of types) {
    for (const [name, member] of Object.entries({ ...type.statics, ...type.members })) {
      if (member.k !== 'function') continue;
      const raw = member.signatures.filter((signature) => signature.raw);
      if (raw.length === 0) continue;
      const before = Object.hasOwn(found, name) ? found[name]! : [];
      const texts = new Set(before.map((signature) => JSON.stringify(signature)));
      found[name] = [...before, ...raw.filter((signature) => !texts.has(JSON.stringify(signature)))];
    }
  }
  return found;
}

/** What `@anywhere` methods give, by name. */
function anywhereOf(types: readonly TypeModel[]): Record<string, TypeRef> {
  const found: Record<string, TypeRef> = {};
  for (const type of types) {
    for (const [name, member] of Object.entries(type.members)) {
      const marked = member.k === 'function' ? member.signatures.find((signature) => signature.anywhere) : undefined;
      if (marked) found[name] = marked.returns;
    }
  }
  return found;
}
