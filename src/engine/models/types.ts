/** Turns type nodes of a model into the table's types. Generics are erased, aliases are written in, promises vanish. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Param, Signature, TypeModel, TypeRef } from '../model-table.ts';
import { inheritTags, readDocTags, styleOf, type DocTags } from './doc-tags.ts';
import { isMarkerName, readMarker } from './markers.ts';
import { addOverload, isIteratorKey, iteratedOf, keyOf, newMembers, objectOf, pathOf, typeModel, type Members } from './members.ts';
import { failModel, type ModelSource } from './model-error.ts';
import type { Found, Resolver } from './resolve.ts';
import { stripNode, type Declaration, type Scope } from './scopes.ts';
import { any, schemaOf, takesSql, union } from './type-refs.ts';

/** Where a node stands. */
export interface Context {
  readonly source: ModelSource;
  readonly scope: Scope;
  readonly tags: DocTags;
  /** Type parameters in force; they are `any`. */
  readonly generics: ReadonlySet<string>;
}

type FunctionLike = Pick<TSESTree.TSFunctionType, 'params' | 'returnType' | 'typeParameters' | 'start' | 'end'>;

/** Generic types whose argument is what matters: `Promise<T>` is T. */
const transparent = new Set(['Promise', 'PromiseLike', 'Awaited', 'Partial', 'Readonly', 'Required', 'NonNullable']);
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'AsyncIterable', 'Iterator', 'AsyncIterator', 'IterableIterator', 'AsyncIterableIterator', 'Generator', 'AsyncGenerator']);
const opaque = new Set(['Date', 'RegExp', 'Buffer', 'Uint8Array', 'ArrayBuffer', 'Map', 'WeakMap', 'Error', 'Object', 'Symbol', 'ReadableStream', 'AbortSignal']);
const primitives: Readonly<Partial<Record<TSESTree.Node['type'], TypeRef>>> = {
  TSAnyKeyword: any, TSUnknownKeyword: any, TSObjectKeyword: any, TSSymbolKeyword: any,
  TSNeverKeyword: { k: 'primitive', name: 'never' },
  TSStringKeyword: { k: 'primitive', name: 'string' }, TSNumberKeyword: { k: 'primitive', name: 'number' },
  TSBooleanKeyword: { k: 'primitive', name: 'boolean' }, TSBigIntKeyword: { k: 'primitive', name: 'bigint' },
  TSUndefinedKeyword: { k: 'primitive', name: 'undefined' }, TSVoidKeyword: { k: 'primitive', name: 'void' },
  TSNullKeyword: { k: 'literal', value: null }, TSThisType: { k: 'this' },
};

/** Compiles types. `types` receives what has no name of its own (intersections). */
export class TypeCompiler {
  readonly #resolver: Resolver;
  readonly #types: Record<string, TypeModel>;
  /** Aliases being written in, to notice one that contains itself. */
  readonly #open = new Set<Declaration>();
  /** Gives the value type of a declaration, for `typeof x`. */
  readonly #valueOf: (found: Found) => TypeRef | undefined;

  constructor(resolver: Resolver, types: Record<string, TypeModel>, valueOf: (found: Found) => TypeRef | undefined) {
    this.#resolver = resolver;
    this.#types = types;
    this.#valueOf = valueOf;
  }

  /** @throws ConfigError on a type the language does not have. */
  type(node: TSESTree.TypeNode, context: Context): TypeRef {
    const primitive = primitives[node.type];
    if (primitive !== undefined) return primitive;
    switch (node.type) {
      case 'TSTypeReference':
        return this.#reference(node, context);
      case 'TSArrayType':
        return { k: 'array', of: this.type(node.elementType, context) };
      case 'TSTupleType':
        return { k: 'array', of: union(node.elementTypes.map((item) => this.type(item.type === 'TSNamedTupleMember' ? item.elementType : item, context))) };
      case 'TSRestType':
      case 'TSOptionalType':
        return this.type(node.typeAnnotation, context);
      case 'TSUnionType':
        return union(node.types.map((part) => this.type(part, context)));
      case 'TSIntersectionType':
        return this.#intersection(node, context);
      case 'TSTypeLiteral':
        return this.#objectType(node, context);
      case 'TSFunctionType':
        return { k: 'function', signatures: [this.signature(node, context)] };
      case 'TSTypeOperator':
        return node.operator === 'readonly' && node.typeAnnotation ? this.type(node.typeAnnotation, context) : { k: 'primitive', name: 'string' };
      case 'TSTemplateLiteralType':
        return { k: 'primitive', name: 'string' };
      case 'TSTypePredicate':
        return { k: 'primitive', name: node.asserts ? 'void' : 'boolean' };
      case 'TSLiteralType':
        return this.#literal(node, context);
      case 'TSImportType':
        return this.#imported(node, context);
      case 'TSTypeQuery':
        return this.#query(node, context);
      default:
        return failModel(context.source, node.start, `this kind of type is not part of the models' language: ${textOf(context, node)}`, 'Write `any` where the type does not matter.');
    }
  }

  /** A function's signature; it carries the binding style when a parameter is SQL. */
  signature(node: FunctionLike, outer: Context): Signature {
    const context = withGenerics(outer, node.typeParameters);
    const [first] = node.params;
    const self = first?.type === 'Identifier' && first.name === 'this' ? first.typeAnnotation?.typeAnnotation : undefined;
    const params = node.params.flatMap((param): Param[] => {
      const inner = param.type === 'RestElement' ? param.argument : param;
      if (inner.type !== 'Identifier') return failModel(context.source, param.start, 'a parameter of a model is a plain name');
      if (inner.name === 'this') return [];
      const annotation = param.type === 'RestElement' ? (param.typeAnnotation ?? inner.typeAnnotation) : inner.typeAnnotation;
      const type = annotation ? this.type(annotation.typeAnnotation, context) : any;
      if (param.type === 'RestElement') return [{ name: inner.name, type: type.k === 'array' ? type.of : type, rest: true }];
      return [{ name: inner.name, type, ...(inner.optional ? { optional: true as const } : {}) }];
    });
    return {
      params,
      ...(self === undefined ? {} : { self: this.type(self, context) }),
      returns: node.returnType ? this.type(node.returnType.typeAnnotation, context) : any,
      ...(params.some((param) => takesSql(param.type)) ? { style: styleOf(context.tags) } : {}),
      ...(context.tags.raw === undefined ? {} : { raw: true as const }),
      ...(context.tags.anywhere === undefined ? {} : { anywhere: true as const }),
      ...(context.tags.watch === undefined ? {} : { watch: context.tags.watch }),
      ...(context.tags.when === undefined ? {} : { when: context.tags.when }),
      ...(context.tags.format !== undefined && params.some((param) => takesSql(param.type)) ? { format: context.tags.format } : {}),
    };
  }

  /** Adds one member of an interface or object type. */
  addMember(into: Members, node: TSESTree.TypeElement, outer: Context): void {
    const context = { ...outer, tags: inheritTags(outer.tags, readDocTags(outer.source, node.start)) };
    switch (node.type) {
      case 'TSCallSignatureDeclaration':
        into.call.push(this.signature(node, context));
        return;
      case 'TSConstructSignatureDeclaration':
        into.construct.push(this.signature(node, context));
        return;
      case 'TSIndexSignature':
        into.index = node.typeAnnotation ? this.type(node.typeAnnotation.typeAnnotation, context) : any;
        return;
      case 'TSMethodSignature': {
        if (isIteratorKey(node.key, node.computed)) into.iterates = iteratedOf(this.signature(node, context));
        const name = keyOf(node.key, node.computed);
        if (name === undefined || node.kind === 'set') return;
        if (node.kind === 'get') into.members[name] = node.returnType ? this.type(node.returnType.typeAnnotation, context) : any;
        else addOverload(into.members, name, this.signature(node, context), () => failModel(context.source, node.start, `${name} is declared twice`));
        if (node.optional) into.optional.push(name);
        return;
      }
      case 'TSPropertySignature': {
        const name = keyOf(node.key, node.computed);
        if (name === undefined) return;
        into.members[name] = node.typeAnnotation ? this.type(node.typeAnnotation.typeAnnotation, context) : any;
        if (node.optional) into.optional.push(name);
      }
    }
  }

  /** What a declaration is in a type position; undefined when it is only a value. */
  declared(declaration: Declaration): TypeRef | undefined {
    for (const { node, source, tags } of declaration.pieces) {
      if (node.type === 'ClassDeclaration' || node.type === 'TSInterfaceDeclaration') return { k: 'instance', id: `${declaration.scope.prefix}${declaration.name}` };
      if (node.type === 'TSEnumDeclaration') return any;
      if (node.type !== 'TSTypeAliasDeclaration') continue;
      if (this.#open.has(declaration)) failModel(source, node.start, `type ${declaration.name} contains itself`, 'Write it as an interface.');
      this.#open.add(declaration);
      const context: Context = { source, scope: declaration.scope, tags, generics: new Set() };
      const type = this.type(node.typeAnnotation, withGenerics(context, node.typeParameters));
      this.#open.delete(declaration);
      return type;
    }
    return undefined;
  }

  /** The id of a class or interface named in `extends`. */
  baseId(path: readonly string[], node: TSESTree.Node, context: Context): string {
    const found = this.#resolver.lookUp(context.scope, path, { global: true });
    const type = found && this.#typeOf(found);
    if (type?.k !== 'instance') return failModel(context.source, node.start, `${path.join('.')} is no class or interface of a model`, 'To extend one of another module, import it: `import type { Client } from \'pg\'`.');
    return type.id;
  }

  #typeOf(found: Found): TypeRef | undefined {
    if (found.in === 'source') return this.declared(found.declaration);
    return found.in === 'known' && found.type !== undefined ? { k: 'instance', id: found.type } : undefined;
  }

  #reference(node: TSESTree.TSTypeReference, context: Context): TypeRef {
    const path = pathOf(node.typeName);
    const name = path.join('.');
    if (context.generics.has(name)) return any;
    const local = this.#resolver.lookUp(context.scope, path, { global: false });
    const localType = local && this.#typeOf(local);
    if (localType !== undefined) return localType;
    if (isMarkerName(name)) return readMarker(context.source, node, name)!;
    const args = node.typeArguments?.params ?? [];
    const argument = (index: number): TypeRef => (args[index] === undefined ? any : this.type(args[index], context));
    if (transparent.has(name)) return argument(0);
    if (lists.has(name)) return { k: 'array', of: argument(0) };
    if (name === 'Record') return { k: 'object', members: {}, index: argument(1) };
    if (name === 'TemplateStringsArray') return { k: 'primitive', name: 'template' };
    if (name === 'Function') return { k: 'marker', marker: 'Callback' };
    const global = this.#resolver.lookUp(context.scope, path, { global: true });
    const type = global && this.#typeOf(global);
    if (type !== undefined) return type;
    if (opaque.has(name)) return any;
    return failModel(context.source, node.start, `type ${name} is not declared`, 'Declare it, import it with `import type`, or write `any`.');
  }

  #imported(node: TSESTree.TSImportType, context: Context): TypeRef {
    const specifier = stripNode(node.source.value);
    const path = node.qualifier ? pathOf(node.qualifier) : [];
    const found = this.#resolver.exported(specifier, path);
    const type = found && this.#typeOf(found);
    return type ?? failModel(context.source, node.start, `no model declares type ${path.join('.') || '(module)'} of '${specifier}'`);
  }

  #query(node: TSESTree.TSTypeQuery, context: Context): TypeRef {
    const { exprName } = node;
    const found = exprName.type === 'TSImportType'
      ? this.#resolver.exported(stripNode(exprName.source.value), exprName.qualifier ? pathOf(exprName.qualifier) : [])
      : this.#resolver.lookUp(context.scope, pathOf(exprName), { global: true });
    const value = found && this.#valueOf(found);
    return value ?? failModel(context.source, node.start, `${textOf(context, node)}: no model declares such a value`);
  }

  #literal(node: TSESTree.TSLiteralType, context: Context): TypeRef {
    if (node.literal.type === 'Literal') {
      const { value } = node.literal;
      if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { k: 'literal', value };
    }
    return failModel(context.source, node.start, `literal ${textOf(context, node)} is not part of the models' language`);
  }

  #objectType(node: TSESTree.TSTypeLiteral, context: Context): TypeRef {
    const into = newMembers();
    for (const member of node.members) this.addMember(into, member, context);
    if (into.call.length > 0 || into.construct.length > 0) {
      const id = `${context.scope.prefix}${textOf(context, node)}`;
      this.#types[id] = typeModel(id, into);
      return { k: 'instance', id };
    }
    return objectOf(into);
  }

  #intersection(node: TSESTree.TSIntersectionType, context: Context): TypeRef {
    const parts = node.types.map((part) => this.type(part, context)).filter((part) => part.k !== 'any');
    const schema = parts.map(schemaOf).find((one) => one !== undefined);
    const rest = parts.filter((part) => schemaOf(part) === undefined);
    const [only] = rest;
    if (schema !== undefined) {
      if (rest.length !== 1 || only?.k !== 'instance') return failModel(context.source, node.start, 'write `SomeInterface & Schema<…>`');
      return { ...only, schema };
    }
    if (rest.every((part) => part.k === 'object')) {
      const into = newMembers();
      for (const part of rest) {
        Object.assign(into.members, part.members);
        into.optional.push(...(part.optional ?? []));
        if (part.index) into.index = part.index;
      }
      return objectOf(into);
    }
    const id = `${context.scope.prefix}${textOf(context, node)}`;
    const into = newMembers();
    const bases: string[] = [];
    for (const part of rest) {
      if (part.k === 'instance') bases.push(part.id);
      else if (part.k === 'function') into.call.push(...part.signatures);
      else if (part.k === 'object') Object.assign(into.members, part.members);
      else failModel(context.source, node.start, `${textOf(context, node)}: only classes, interfaces, object types, functions and Schema can be joined with &`);
    }
    this.#types[id] = typeModel(id, into, bases);
    return { k: 'instance', id };
  }
}

/** Adds a function's or class's type parameters to the context. */
export function withGenerics(context: Context, declared: TSESTree.TSTypeParameterDeclaration | undefined): Context {
  if (!declared) return context;
  return { ...context, generics: new Set([...context.generics, ...declared.params.map((param) => param.name.name)]) };
}

function textOf(context: Context, node: TSESTree.Node): string {
  return context.source.text.slice(node.start, node.end).replace(/\s+/g, ' ');
}
