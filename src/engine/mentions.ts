import { rangeOf } from '../core/location.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, staticName } from './node.ts';

/** Where names stand in a text; each is looked for when it is asked for, for only a few of them are. */
export class Words {
  readonly #text: string;
  readonly #known = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets of a name as a word of its own, in order. */
  of(name: string): readonly number[] {
    let known = this.#known.get(name);
    if (!known) this.#known.set(name, (known = this.#find(name)));
    return known;
  }

  #find(name: string): number[] {
    const found: number[] = [];
    if (name === '') return found;
    for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + name.length)) {
      if (!isWordCode(this.#text.charCodeAt(at - 1)) && !isWordCode(this.#text.charCodeAt(at + name.length))) found.push(at);
    }
    return found;
  }
}

/** A letter, a digit, `_` or `$`, of ASCII. NaN, before and behind the text, is none. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

/**
 * Each newly interesting name makes the functions interesting that mention it: a local one in the function that declares
 * it, a member's where it can be one, any other anywhere.
 */
export function spread(text: string, offsets: number[], named: readonly Named[], words: Words): Uint32Array {
  if (offsets.length === 0) return new Uint32Array(0);
  const regions = nested(named);
  const done = new Set<string>();
  for (const queue: (readonly number[])[] = [offsets.slice()]; queue.length > 0; ) {
    for (const offset of queue.pop()!) {
      for (let at = innermost(regions, offset); at !== undefined && !at.marked; at = at.parent) {
        at.marked = true;
        const { home, isMember } = at;
        // A name marks once; its other regions are found when they are mentioned.
        const key = home ? '' : `${at.name} ${isMember}`;
        if (done.has(key)) continue;
        if (key !== '') done.add(key);
        const all = words.of(at.name);
        const mentions = home ? all.filter((one) => one >= home.start && one < home.end) : isMember ? all.filter((one) => mayBeMember(text, one)) : all;
        for (const one of mentions) offsets.push(one);
        queue.push(mentions);
      }
    }
  }
  return Uint32Array.from(offsets).sort();
}

/** A member stands behind a point, in brackets, or first or next in a pattern or an object; not behind another word or an operator. */
function mayBeMember(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at--;
  return '.{,\'"`#/'.includes(text.charAt(at));
}

/** A named piece of the program and the smallest one around it. */
interface Region extends Omit<Named, 'node'> {
  readonly start: number;
  readonly end: number;
  readonly parent: Region | undefined;
  marked: boolean;
}

/** Orders pieces by their start and links each to the one around it; pieces of a tree never overlap in part. */
function nested(named: readonly Named[]): readonly Region[] {
  const sorted = [...named].sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
  const regions: Region[] = [];
  let around: Region | undefined;
  for (const { name, node, home, isMember } of sorted) {
    const [start, end] = rangeOf(node);
    while (around && around.end < end) around = around.parent;
    around = { name, home, isMember, start, end, parent: around, marked: false };
    regions.push(around);
  }
  return regions;
}

/** The smallest region that holds an offset. */
function innermost(regions: readonly Region[], offset: number): Region | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at: Region | undefined = regions[low - 1]; at; at = at.parent) if (offset < at.end) return at;
  return undefined;
}

/** A name, and the piece of the program that it stands for. */
export interface Named {
  readonly name: string;
  readonly node: Node;
  /** The function that the name is local to; undefined where it can be meant anywhere in the file. */
  readonly home: Node | undefined;
  /** It is the name of a member and of nothing else. */
  readonly isMember: boolean;
}

/** Everything of a file that has a name by which something in it can be reached. */
export function namedFunctions(tree: Node): Named[] {
  const named: Named[] = [];
  const handedOn = new Set<string>();
  const taken = new Set<Node>();
  const add = (name: unknown, node: Node, home: Node | undefined, isMember = false): void => {
    if (typeof name === 'string') named.push({ name, node, home, isMember });
  };
  const visit = (node: Node, home: Node | undefined): void => {
    switch (node.type) {
      case 'FunctionDeclaration': case 'ClassDeclaration':
        add(node.id?.name, node, home);
        break;
      case 'VariableDeclarator':
        // Whatever a variable is made from: a closure, a wrapped function, an object of functions.
        if (node.init) add(node.id.name, node.init, home);
        break;
      case 'AssignmentExpression': {
        const target = node.left as Node;
        if (target.type === 'MemberExpression') add(staticName(target.property, target.computed as boolean), node.right, undefined, true);
        else add(target.name, node.right, undefined);
        break;
      }
      case 'TSParameterProperty':
        // `constructor(private readonly orders: OrdersService)` is a member as well.
        add(node.parameter.name ?? node.parameter.left?.name, node, undefined);
        break;
      case 'Identifier':
        // A parameter is as interesting as its type.
        if (node.typeAnnotation) add(node.name, node.typeAnnotation, home);
        break;
      case 'ObjectPattern':
        // `const { send: deliver } = mailer`: the local name stands for the member.
        for (const one of node.properties as Node[]) {
          if (one.type !== 'Property') continue;
          taken.add(one);
          for (const name of bindings(one.value)) add(name, one.key, home);
        }
        break;
      case 'MethodDefinition': case 'Property': case 'PropertyDefinition': {
        const name = staticName(node.key, node.computed as boolean);
        if (node.typeAnnotation) add(name, node.typeAnnotation, undefined, true);
        if (node.value && (isFunction(node.value) || node.value.type !== 'Identifier')) add(name, node.value, undefined, true);
        // `{ send }` hands a local function on by its name.
        else if (name !== undefined && node.value?.name === name && !taken.has(node)) handedOn.add(name);
        break;
      }
      default:
        break;
    }
    const inside = isFunction(node) ? node : home;
    forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, undefined);
  return named.map((one) => (one.home && handedOn.has(one.name) ? { ...one, home: undefined } : one));
}

/** Names that a pattern binds, without those of lists. */
export function bindings(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'ObjectPattern') return (pattern.properties as Node[]).flatMap((one) => bindings((one.value ?? one.argument) as Node));
  if (pattern.type === 'AssignmentPattern') return bindings(pattern.left);
  return [];
}
