import type { CountedBy } from '../core/call-candidate.ts';
import type { Location } from '../core/location.ts';
import type { SourceFile } from '../core/source-file.ts';
import { bindings } from '../engine/mentions.ts';
import type { Node } from '../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../engine/node.ts';
import { declared, fieldOf, moduleStatement } from './lifetimes.ts';
import { nodesAround } from './nodes-around.ts';

/** Expressions that are looked into for one value. */
const MAX_STEPS = 80;
const MAX_DEPTH = 8;

/** Give what they are given, in another form. */
const FORMS = /^(?:(?:[\w$]+\.)?Buffer\.(?:from|concat)|String|Number|BigInt|Math\.\w+|Uint8Array\.(?:from|of)|(?:new )?TextEncoder\.encode|[\w$.]*[eE]ncoder\.encode|enc\.encode|utf8ToBytes|hexToBytes|numberToBytes\w*|bigintToBytes\w*)$/;
const CLOCKS = /^(?:Date\.now|performance\.now|process\.hrtime(?:\.bigint)?|hrtime(?:\.bigint)?)$/;
const FORM_METHODS = /^(?:toString|padStart|padEnd|slice|substring|substr|subarray|toISOString|getTime|valueOf|toFixed|repeat|reverse|digest)$/;
/** Methods that take nothing out of a buffer's hands. */
const READS = /^(?:toString|slice|subarray|copy|equals|at|read\w+|toJSON|toHex)$/;
/** Calls that only read the bytes they are given. */
const READERS = /(?:\.concat|\.from|encrypt\w*|createCipheriv|createDecipheriv|seal\w*|secretbox\w*|\.push|\.send|\.toHex|log|b64\w*|base64\w*|hex|btoa)$/;

interface Place {
  readonly file: SourceFile;
  readonly around: readonly Node[];
  /** Where the value is used: what is done with it later does not count. */
  readonly before: number;
}

/**
 * What alone the bytes of an expression are made of, beside constants: the clock, a number that begins anew with the program or the object, or what has these names.
 * Undefined where anything else is in it, and where that cannot be told.
 */
export function countedBy(file: SourceFile, place: Location): CountedBy | undefined {
  const around = nodesAround(file, place.start.offset).map(({ node }) => node);
  const expression = around.findLast((node) => node.start === place.start.offset && node.end === place.end.offset);
  if (!expression) return undefined;
  const found = new Search().leaves(expression, { file, around, before: place.start.offset }, 0);
  const [first] = found ?? [];
  if (!found || !first || found.some(({ by }) => by !== first.by)) return undefined;
  // Names say something together.
  if (first.by === 'name') return { ...first, text: found.map(({ text }) => text).join(' ') };
  return found.find(({ owner }) => owner === 'object') ?? first;
}

class Search {
  #steps = MAX_STEPS;

  /** What is in an expression that is no constant; undefined for what a call gives, but for clocks and counters. */
  leaves(raw: Node | null | undefined, at: Place, depth: number): readonly CountedBy[] | undefined {
    if (!raw || depth > MAX_DEPTH || --this.#steps < 0) return undefined;
    const node = unwrap(raw);
    switch (node.type) {
      case 'Literal':
        return [];
      case 'TemplateLiteral':
        return this.#all(node.expressions as Node[], at, depth);
      case 'ArrayExpression':
        return this.#all((node.elements as (Node | null)[]).map((one) => (one?.type === 'SpreadElement' ? (one.argument as Node) : one)), at, depth);
      case 'BinaryExpression':
        return this.#all([node.left as Node, node.right as Node], at, depth);
      case 'UnaryExpression':
        return this.leaves(node.argument as Node, at, depth + 1);
      case 'UpdateExpression':
        return counterOf(node.argument as Node, at);
      case 'AssignmentExpression':
        return counterOf(node.left as Node, at);
      case 'Identifier':
        return this.#variable(node, at, depth);
      case 'MemberExpression':
        return counterOf(node, at) ?? nameOf(node, at);
      case 'NewExpression':
        return this.#made(node, at, depth);
      case 'CallExpression':
        return this.#called(node, at, depth);
      default:
        return undefined;
    }
  }

  #all(nodes: readonly (Node | null)[], at: Place, depth: number): readonly CountedBy[] | undefined {
    const found: CountedBy[] = [];
    for (const node of nodes) {
      const more = this.leaves(node, at, depth + 1);
      if (!more) return undefined;
      found.push(...more);
    }
    return found;
  }

  #made(node: Node, at: Place, depth: number): readonly CountedBy[] | undefined {
    const name = textOf(at, node.callee as Node);
    if (name === 'Date' && node.arguments.length === 0) return [{ by: 'clock', text: 'new Date()', owner: 'module' }];
    return name === 'Uint8Array' || name === 'Date' ? this.#all(node.arguments as Node[], at, depth) : undefined;
  }

  #called(node: Node, at: Place, depth: number): readonly CountedBy[] | undefined {
    const callee = unwrap(node.callee as Node);
    const name = textOf(at, callee);
    const args = node.arguments as Node[];
    if (CLOCKS.test(name)) return [{ by: 'clock', text: textOf(at, node), owner: 'module' }];
    if (/(?:^|\.)Buffer\.alloc(?:Unsafe)?$/.test(name)) return this.#all(args.slice(1, 2), at, depth);
    if (/(?:^|\.)createHash$/.test(name) || name === 'Uint8Array') return [];
    if (name === 'BigInt.asUintN') return this.leaves(args[1], at, depth + 1);
    if (FORMS.test(name)) return this.leaves(args[0], at, depth + 1);
    if (callee.type === 'MemberExpression') {
      const method = staticName(callee.property, callee.computed as boolean) ?? '';
      if (FORM_METHODS.test(method)) return this.leaves(callee.object as Node, at, depth + 1);
      if (method === 'update') return this.#all([callee.object as Node, args[0] ?? null], at, depth);
    }
    return this.#ofFunction(callee, at, depth);
  }

  /** `this.nextNonce()`: what that gives. */
  #ofFunction(callee: Node, at: Place, depth: number): readonly CountedBy[] | undefined {
    const fn = functionOf(callee, at);
    if (!fn || fn.async === true) return undefined;
    const inside: Place = { file: at.file, around: nodesAround(at.file, (fn.body as Node).start).map(({ node }) => node), before: fn.end };
    if (fn.body.type !== 'BlockStatement') return this.leaves(fn.body as Node, inside, depth + 1);
    const given: Node[] = [];
    const visit = (node: Node): void => {
      if (node.type === 'ReturnStatement') given.push(node);
      else if (!isFunction(node)) forEachChild(node, visit);
    };
    visit(fn.body as Node);
    const [only] = given;
    if (given.length !== 1 || !only?.argument) return undefined;
    return this.leaves(only.argument as Node, { ...inside, around: nodesAround(at.file, (only.argument as Node).start).map(({ node }) => node), before: only.start }, depth + 1);
  }

  #variable(node: Node, at: Place, depth: number): readonly CountedBy[] | undefined {
    const name = node.name as string;
    for (const one of [...at.around].reverse()) {
      if (isFunction(one) && (one.params as Node[]).some((param) => bindings(param).includes(name))) return nameOf(node, at);
      if (one.type !== 'BlockStatement') continue;
      const local = declared(one.body as Node[], name);
      if (!local) continue;
      const counter = counterOf(node, at);
      if (counter) return counter;
      // What stands outside of the innermost function lives longer than one text.
      if (at.around.findLast(isFunction)!.start > one.start || !local.init) return undefined;
      const made = this.leaves(local.init as Node, at, depth + 1);
      const written = made && this.#written(name, one, at, depth);
      return written && [...made, ...written];
    }
    const counter = counterOf(node, at);
    if (counter) return counter;
    const held = moduleStatement(at.file, name);
    const made = held?.type === 'VariableDeclarator' && held.init ? this.leaves(held.init as Node, { file: at.file, around: [], before: at.before }, depth + 1) : undefined;
    // What was counted or read from the clock at the start tells one start from the next.
    return made?.length === 0 ? made : undefined;
  }

  /** What is written into a buffer of this name before it is used. */
  #written(name: string, scope: Node, at: Place, depth: number): readonly CountedBy[] | undefined {
    const found: CountedBy[] = [];
    const views = new Set<string>();
    let known = true;
    const take = (node: Node | undefined): void => {
      const more = this.leaves(node, at, depth + 1);
      if (more) found.push(...more);
      else known = false;
    };
    const is = (node: Node | undefined): boolean => node?.type === 'Identifier' && node.name === name;
    const visit = (node: Node): void => {
      if (!known || node.start >= at.before) return;
      if (node.type === 'AssignmentExpression') {
        const left = unwrap(node.left as Node);
        if (is(left)) known = false;
        else if (left.type === 'MemberExpression' && is(unwrap(left.object as Node))) take(node.right as Node);
      }
      if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init && isViewOf(unwrap(node.init as Node), is)) views.add(node.id.name as string);
      if (node.type === 'CallExpression') {
        const callee = unwrap(node.callee as Node);
        const object = callee.type === 'MemberExpression' ? unwrap(callee.object as Node) : undefined;
        const method = callee.type === 'MemberExpression' ? (staticName(callee.property, callee.computed as boolean) ?? '') : '';
        const args = node.arguments as Node[];
        if (is(object)) {
          if (/^(?:write\w+|fill|set)$/.test(method)) take(args[0]);
          else if (!READS.test(method)) known = false;
        } else if (object && ((object.type === 'Identifier' && views.has(object.name as string)) || isViewOf(object, is))) {
          if (method.startsWith('set')) take(args[1]);
        } else if (method === 'copy' && is(args[0] && unwrap(args[0]))) take(object);
        else if (args.some((one) => is(unwrap(one))) && !READERS.test(textOf(at, callee))) known = false;
      }
      forEachChild(node, visit);
    };
    visit(scope);
    return known ? found : undefined;
  }
}

/** `new DataView(iv.buffer)`: another way to write into the same bytes. */
function isViewOf(node: Node, is: (node: Node | undefined) => boolean): boolean {
  const buffer = node.type === 'NewExpression' && node.callee.name === 'DataView' ? (node.arguments[0] as Node | undefined) : undefined;
  return buffer?.type === 'MemberExpression' && is(unwrap(buffer.object as Node));
}

/** `counter`, `this.sequence`: begins with a number that stands in the program, and is only ever counted up. */
function counterOf(raw: Node, at: Place): readonly CountedBy[] | undefined {
  const node = unwrap(raw);
  const isMember = node.type === 'MemberExpression' && node.object.type === 'ThisExpression';
  const name = node.type === 'Identifier' ? (node.name as string) : isMember ? staticName(node.property, node.computed as boolean) : undefined;
  if (name === undefined) return undefined;
  const text = isMember ? `this.${name}` : name;
  let begins: Node | null | undefined;
  let owner: CountedBy['owner'] = 'module';
  if (isMember) {
    const cls = at.around.findLast((one) => one.type === 'ClassDeclaration' || one.type === 'ClassExpression');
    const constructor = (cls?.body.body as Node[] | undefined)?.find((one) => one.kind === 'constructor');
    begins = (cls && (fieldOf(cls, name, false)?.value as Node | null)) ?? (constructor && assignedIn(constructor, name));
    owner = 'object';
  } else {
    const held = moduleStatement(at.file, name);
    const block = held ? undefined : at.around.findLast((one) => one.type === 'BlockStatement' && declared(one.body as Node[], name) !== undefined);
    const local = block && declared(block.body as Node[], name);
    if (local) {
      if (at.around.findLast(isFunction)!.start < block.start) return undefined;
      owner = 'object';
    }
    begins = (held ?? local)?.init as Node | undefined;
  }
  const start = begins ? unwrap(begins) : undefined;
  if (start?.type !== 'Literal' || !/^(?:number|bigint)$/.test(typeof start.value)) return undefined;
  return isCountedUp(at.file.text, text) ? [{ by: 'counter', text, owner }] : undefined;
}

/** `userId`, `this.device.id`: what the value is called where it is given. */
function nameOf(node: Node, at: Place): readonly CountedBy[] | undefined {
  const text = textOf(at, node);
  return /^[\w$.#!?]+$/.test(text) ? [{ by: 'name', text, owner: 'module' }] : undefined;
}

function assignedIn(constructor: Node, name: string): Node | undefined {
  for (const one of constructor.value.body?.body as Node[] ?? []) {
    const { expression } = one;
    if (one.type === 'ExpressionStatement' && expression.type === 'AssignmentExpression' && expression.left.type === 'MemberExpression' && expression.left.object.type === 'ThisExpression' && staticName(expression.left.property, false) === name) return expression.right as Node;
  }
  return undefined;
}

/** Something counts it, and nothing sets it to what was kept somewhere. */
function isCountedUp(text: string, name: string): boolean {
  const own = `(?<![\\w$.])${name.replace(/[$.]/g, '\\$&')}(?![\\w$])`;
  const counts = new RegExp(`${own}\\s*(?:\\+\\+|\\+=)|\\+\\+\\s*${own}|${own}\\s*=\\s*\\(?\\s*${own}\\s*\\+`).test(text);
  const sets = [...text.matchAll(new RegExp(`${own}(?:\\s*:\\s*\\w+)?\\s*=(?![=>])\\s*([^;\\n]*)`, 'g'))].filter(([, value]) => !/^-?\d+n?\b\s*\)?$/.test(value!.trim()) && !new RegExp(`^\\(?\\s*${own}\\s*\\+`).test(value!));
  return counts && sets.length === 0;
}

function functionOf(callee: Node, { file, around }: Place): Node | undefined {
  if (callee.type === 'Identifier') {
    const held = moduleStatement(file, callee.name as string)?.init as Node | undefined;
    if (held) return isFunction(unwrap(held)) ? unwrap(held) : undefined;
    return ((file.tree?.body ?? []) as unknown as Node[]).map((one) => (one.type === 'ExportNamedDeclaration' && one.declaration ? (one.declaration as Node) : one)).find((one) => one.type === 'FunctionDeclaration' && one.id?.name === callee.name);
  }
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression') return undefined;
  const name = staticName(callee.property, callee.computed as boolean);
  const cls = around.findLast((one) => one.type === 'ClassDeclaration' || one.type === 'ClassExpression');
  const member = (cls?.body.body as Node[] | undefined)?.find((one) => one.key && staticName(one.key as Node, one.computed as boolean) === name && one.value && isFunction(unwrap(one.value as Node)));
  return member && unwrap(member.value as Node);
}

function textOf({ file }: Place, node: Node): string {
  return file.text.slice(node.start, node.end).replace(/^new /, '').replace(/\s+/g, '');
}
