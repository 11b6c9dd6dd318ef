import { builtins } from '../../builtins/builtins.ts';
import type { Node } from '../../engine/node.ts';
import { staticName } from '../../engine/node.ts';
import type { Binding, Scope } from './check-members-scope.ts';

/** What a file is asked with. */
export interface TypeContext {
  /** In TypeScript a variable keeps its type, whatever is assigned. */
  readonly typed: boolean;
  /** The builtin module that a specifier means here: `fs/`; undefined when it means something else, or may. */
  moduleKey(specifier: string): string | undefined;
  /** Names of globals that the file replaces. */
  readonly replaced: ReadonlySet<string>;
}

/** A value whose members are known, and the names through which it got there. */
export interface Known {
  /** Key of a thing: `fs/`, `Promise`, `String#`, `Promise#<Response#>`; `() => String#` for a function. */
  readonly ref: string;
  readonly through: readonly Binding[];
}

const MAX_DEPTH = 12;

/** Global functions that have no members of their own, and what they give. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  fetch: 'Promise#<Response#>', parseInt: 'Number#', parseFloat: 'Number#', isNaN: 'Boolean#', isFinite: 'Boolean#',
  encodeURIComponent: 'String#', decodeURIComponent: 'String#', encodeURI: 'String#', decodeURI: 'String#', btoa: 'String#', atob: 'String#',
};

/** Types of an annotation that mean the builtin of that name, whatever extends it. */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  Array: 'Array#', ReadonlyArray: 'Array#', Map: 'Map#', ReadonlyMap: 'Map#', Set: 'Set#', ReadonlySet: 'Set#', WeakMap: 'WeakMap#', WeakSet: 'WeakSet#', Promise: 'Promise#', Date: 'Date#', RegExp: 'RegExp#',
  URL: 'URL#', URLSearchParams: 'URLSearchParams#', Headers: 'Headers#', FormData: 'FormData#', AbortController: 'AbortController#', AbortSignal: 'AbortSignal#', Buffer: 'Buffer#', Uint8Array: 'Uint8Array#',
};

/** Results that depend on the arguments: a text with an encoding, else bytes. */
const ENCODED: Readonly<Record<string, { readonly at: number; readonly bytes: string; readonly wrap: string }>> = {
  'fs/.readFileSync': { at: 1, bytes: 'Buffer#', wrap: '' },
  'fs/promises.readFile': { at: 1, bytes: 'Buffer#', wrap: 'Promise#' },
  'crypto/Hash#.digest': { at: 0, bytes: 'Buffer#', wrap: '' },
  'crypto/Hmac#.digest': { at: 0, bytes: 'Buffer#', wrap: '' },
  'child_process/.execSync': { at: 1, bytes: 'Buffer#', wrap: '' },
};

/** The thing's key without what it holds: `Promise#<Response#>` → `Promise#`. */
export function keyOf(ref: string): string {
  const at = ref.indexOf('<');
  return at === -1 ? ref : ref.slice(0, at);
}

/** Finds out what expressions of one file are. What is not certain is undefined. */
export class MemberTypes {
  readonly #context: TypeContext;
  readonly #known = new Map<Binding, Known | undefined>();

  constructor(context: TypeContext) {
    this.#context = context;
  }

  of(node: Node, scope: Scope, depth = 0): Known | undefined {
    if (depth > MAX_DEPTH) return undefined;
    switch (node.type) {
      case 'Literal': return refOf(literalRef(node));
      case 'TemplateLiteral': return refOf('String#');
      case 'ArrayExpression': return refOf('Array#');
      case 'ChainExpression':
      case 'ParenthesizedExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression': return this.of(node.expression as Node, scope, depth + 1);
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        if (isConst(node.typeAnnotation as Node)) return this.of(node.expression as Node, scope, depth + 1);
        return refOf(annotationRef(node.typeAnnotation as Node, scope));
      case 'Identifier': return this.#identifier(node.name as string, scope, depth);
      case 'MemberExpression': {
        const name = staticName(node.property as Node, node.computed as boolean);
        const object = name === undefined || node.computed ? undefined : this.of(node.object as Node, scope, depth + 1);
        return object && this.member(object, name!);
      }
      case 'NewExpression': {
        const made = this.of(node.callee as Node, scope, depth + 1);
        return made && builtins.thing(`${keyOf(made.ref)}#`) ? { ref: `${keyOf(made.ref)}#`, through: made.through } : undefined;
      }
      case 'CallExpression': return this.#call(node, scope, depth);
      case 'ImportExpression': {
        const key = node.source?.type === 'Literal' ? this.#context.moduleKey(String(node.source.value)) : undefined;
        return key === undefined ? undefined : refOf(`Promise#<${key}>`);
      }
      case 'AwaitExpression': {
        const awaited = this.of(node.argument as Node, scope, depth + 1);
        if (!awaited) return undefined;
        if (keyOf(awaited.ref) !== 'Promise#') return awaited.ref.startsWith('() =>') ? undefined : awaited;
        const inner = /^Promise#<(.*)>$/.exec(awaited.ref)?.[1];
        return inner === undefined ? undefined : { ref: inner, through: awaited.through };
      }
      case 'ConditionalExpression': return same(this.of(node.consequent as Node, scope, depth + 1), this.of(node.alternate as Node, scope, depth + 1));
      case 'LogicalExpression': return same(this.of(node.left as Node, scope, depth + 1), this.of(node.right as Node, scope, depth + 1));
      case 'BinaryExpression': return node.operator === '+' && [node.left, node.right].some((one: Node) => this.of(one, scope, depth + 1)?.ref === 'String#') ? refOf('String#') : undefined;
      case 'UnaryExpression': return node.operator === 'typeof' ? refOf('String#') : node.operator === '!' ? refOf('Boolean#') : undefined;
      default: return undefined;
    }
  }

  /** What a member of a known value is. */
  member(object: Known, name: string): Known | undefined {
    const key = keyOf(object.ref);
    if (key.startsWith('() =>')) return undefined;
    if (key === 'globalThis') return this.#context.replaced.has(name) || name.includes('#') || !builtins.thing(name) ? undefined : refOf(name);
    if (name === 'prototype' && !key.endsWith('#') && builtins.thing(`${key}#`)) return { ref: `${key}#`, through: object.through };
    if (name === 'default' && key.endsWith('/')) return object;
    const thing = builtins.thing(key);
    const own = thing?.members.get(name);
    if (!thing || !own) return undefined;
    const nested = key.endsWith('#') ? undefined : builtins.thing(thing.key.endsWith('/') ? `${thing.key}${name}` : `${thing.key}.${name}`);
    if (nested) return { ref: nested.key, through: object.through };
    if (own.gives === undefined) return undefined;
    const gives = own.gives === 'this' ? object.ref : own.gives;
    return { ref: own.callable ? `() => ${gives}` : gives, through: object.through };
  }

  #call(node: Node, scope: Scope, depth: number): Known | undefined {
    const callee = node.callee as Node;
    const [first] = node.arguments as Node[];
    if (callee.type === 'Identifier' && callee.name === 'require' && !scope.find('require') && first?.type === 'Literal') return refOf(this.#context.moduleKey(String(first.value)));
    if (callee.type === 'Identifier' && Object.hasOwn(FUNCTIONS, callee.name as string) && !scope.find(callee.name as string) && !this.#context.replaced.has(callee.name as string)) return refOf(FUNCTIONS[callee.name as string]);
    const method = this.#method(callee, scope, depth);
    const encoded = method && ENCODED[method.name];
    if (encoded) {
      const ref = encodedRef((node.arguments as Node[])[encoded.at], encoded);
      return ref === undefined ? undefined : { ref, through: method.through };
    }
    const called = this.of(callee, scope, depth + 1);
    if (!called) return undefined;
    if (called.ref.startsWith('() => ')) return { ref: called.ref.slice(6), through: called.through };
    const result = builtins.thing(keyOf(called.ref))?.called;
    return result === undefined || called.ref.endsWith('#') ? undefined : { ref: result, through: called.through };
  }

  /** What is called, by the thing that has it: `fs/.readFileSync`. */
  #method(callee: Node, scope: Scope, depth: number): { name: string; through: readonly Binding[] } | undefined {
    if (callee.type === 'MemberExpression' && !callee.computed) {
      const object = this.of(callee.object as Node, scope, depth + 1);
      const thing = object && builtins.thing(keyOf(object.ref));
      return thing && { name: `${thing.key}.${String(callee.property.name)}`, through: object.through };
    }
    const binding = callee.type === 'Identifier' ? scope.find(callee.name as string) : undefined;
    if (binding?.origin.kind !== 'import') return undefined;
    const key = this.#context.moduleKey(binding.origin.specifier);
    const thing = key === undefined ? undefined : builtins.thing(key);
    return thing && { name: `${thing.key}.${binding.origin.name}`, through: [binding] };
  }

  #identifier(name: string, scope: Scope, depth: number): Known | undefined {
    const binding = scope.find(name);
    if (binding) return this.#binding(binding, depth);
    if (this.#context.replaced.has(name) || name.includes('#')) return undefined;
    if (name === 'globalThis' || name === 'global' || name === 'window' || name === 'self') return refOf('globalThis');
    return builtins.thing(name) ? refOf(name) : undefined;
  }

  #binding(binding: Binding, depth: number): Known | undefined {
    if (this.#known.has(binding)) return this.#known.get(binding);
    // While it is being found out, it is not known: `const a = a`.
    this.#known.set(binding, undefined);
    const known = binding.questioned ? undefined : this.#origin(binding, depth);
    const result = known && { ref: known.ref, through: [...known.through, binding] };
    this.#known.set(binding, result);
    return result;
  }

  #origin(binding: Binding, depth: number): Known | undefined {
    const { origin, scope } = binding;
    switch (origin.kind) {
      case 'import': {
        const key = this.#context.moduleKey(origin.specifier);
        const known = refOf(key);
        return known && origin.name !== '*' && origin.name !== 'default' ? this.member(known, origin.name) : known;
      }
      case 'annotated': {
        // Nobody checks what Flow's comments and annotations say where only Babel reads them.
        const said = this.#context.typed ? refOf(annotationRef(origin.annotation, scope)) : undefined;
        const given = origin.from && this.of(origin.from, scope, depth + 1);
        return said && given && keyOf(said.ref) !== keyOf(given.ref) ? undefined : said;
      }
      case 'value': return this.#value(origin, binding, depth);
      default: return undefined;
    }
  }

  #value(origin: Extract<Binding['origin'], { kind: 'value' }>, binding: Binding, depth: number): Known | undefined {
    const isLasting = this.#context.typed && (origin.from.type === 'Literal' || origin.from.type === 'TemplateLiteral') && origin.path.length === 0;
    if (binding.written && !isLasting) return undefined;
    let known = this.of(origin.from, binding.scope, depth + 1);
    for (const name of origin.path) known = known && this.member(known, name);
    return known;
  }
}

function refOf(ref: string | undefined): Known | undefined {
  return ref === undefined ? undefined : { ref, through: [] };
}

function same(a: Known | undefined, b: Known | undefined): Known | undefined {
  return a && b && keyOf(a.ref) === keyOf(b.ref) ? { ref: keyOf(a.ref), through: [...a.through, ...b.through] } : undefined;
}

function literalRef(node: Node): string | undefined {
  if (node.regex) return 'RegExp#';
  if (node.bigint !== undefined && node.bigint !== null) return 'BigInt#';
  switch (typeof node.value) {
    case 'string': return 'String#';
    case 'number': return 'Number#';
    case 'boolean': return 'Boolean#';
    default: return undefined;
  }
}

function isConst(annotation: Node): boolean {
  return annotation.type === 'TSTypeReference' && annotation.typeName?.name === 'const';
}

/** What a type annotation says, where it says one builtin thing. */
function annotationRef(node: Node, scope: Scope): string | undefined {
  switch (node.type) {
    case 'TSStringKeyword': return 'String#';
    case 'TSNumberKeyword': return 'Number#';
    case 'TSBooleanKeyword': return 'Boolean#';
    case 'TSBigIntKeyword': return 'BigInt#';
    case 'TSTupleType': return 'Array#';
    case 'TSArrayType': {
      const inner = annotationRef(node.elementType as Node, scope);
      return inner === undefined ? 'Array#' : `Array#<${inner}>`;
    }
    case 'TSLiteralType': return node.literal?.type === 'Literal' ? literalRef(node.literal as Node) : undefined;
    case 'TSParenthesizedType':
    case 'TSTypeOperator': return node.type === 'TSTypeOperator' && node.operator !== 'readonly' ? undefined : annotationRef(node.typeAnnotation as Node, scope);
    case 'TSUnionType': {
      const refs = new Set((node.types as Node[]).filter((one) => one.type !== 'TSNullKeyword' && one.type !== 'TSUndefinedKeyword').map((one) => annotationRef(one, scope)));
      return refs.size === 1 ? [...refs][0] : undefined;
    }
    case 'TSTypeReference': {
      const name = node.typeName?.type === 'Identifier' ? (node.typeName.name as string) : '';
      if (!Object.hasOwn(ANNOTATIONS, name) || scope.find(name)) return undefined;
      const [argument] = ((node.typeArguments ?? node.typeParameters)?.params ?? []) as Node[];
      const inner = argument && (name === 'Promise' || name.endsWith('Array')) ? annotationRef(argument, scope) : undefined;
      return inner === undefined ? ANNOTATIONS[name] : `${ANNOTATIONS[name]!}<${inner}>`;
    }
    default: return undefined;
  }
}

function encodedRef(argument: Node | undefined, { bytes, wrap }: { readonly bytes: string; readonly wrap: string }): string | undefined {
  const wrapped = (ref: string): string => (wrap === '' ? ref : `${wrap}<${ref}>`);
  if (argument === undefined) return wrapped(bytes);
  if (argument.type === 'Literal' && typeof argument.value === 'string') return argument.value === 'buffer' ? undefined : wrapped('String#');
  if (argument.type !== 'ObjectExpression') return undefined;
  const encoding = (argument.properties as Node[]).find((one) => one.key?.name === 'encoding')?.value as Node | undefined;
  return encoding?.type === 'Literal' && typeof encoding.value === 'string' && encoding.value !== 'buffer' ? wrapped('String#') : undefined;
}
