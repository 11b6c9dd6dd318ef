import type { Machine } from '../machine.ts';
import type { Module } from '../module.ts';
import type { Node } from '../node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../node.ts';
import type { Env, Fn, Value } from '../values.ts';
import { callsIn, functionsIn, namesIn, returnsOf, selfName } from './bindings.ts';
import { isHandedIn, queuesParameter } from './given.ts';
import { isBare, isOpenName, peek } from './open-names.ts';

/** How an object was reached: by a name or two, `all[group]`, or by as many as the data holds, `node = node[part]`. */
export type WayDown = 'picked' | 'walked';

/** Expressions that are looked at for one write. */
const MAX_STEPS = 120;

/** Where an expression stands: in one of the running functions. */
interface Place {
  /** Index of the frame whose function it is in. */
  readonly at: number;
  readonly module: Module;
  readonly env: Env;
}

/**
 * By what names an expression's object was reached, where one of them may be `__proto__`; undefined when it is the program's own object.
 * `isGiven`: the way began at a parameter of what was entered from outside.
 */
export function wayDown(m: Machine, owner: Node): { readonly way: WayDown; readonly isGiven: boolean } | undefined {
  const search = new Search(m);
  const way = search.of(owner, { at: m.frames.length - 1, module: m.module, env: m.env });
  return way && { way, isGiven: search.isGiven };
}

class Search {
  isGiven = false;
  readonly #m: Machine;
  readonly #seen = new Set<Node>();
  #steps = 0;

  constructor(m: Machine) {
    this.#m = m;
  }

  of(wrapped: Node, place: Place): WayDown | undefined {
    const node = unwrap(wrapped);
    if (this.#seen.has(node) || ++this.#steps > MAX_STEPS) return undefined;
    this.#seen.add(node);
    switch (node.type) {
      case 'MemberExpression':
        if (node.computed === true) return this.#picked(node, place);
        if (place.at === 0 && node.object.type === 'ThisExpression' && isHandedIn(this.#m, node)) this.isGiven = true;
        return undefined;
      case 'Identifier':
        return this.#named(node, place);
      case 'AssignmentExpression':
        if (node.operator === '=') return this.of(node.right, place);
        return node.operator === '??=' || node.operator === '||=' ? (this.of(node.left, place) ?? this.of(node.right, place)) : undefined;
      case 'LogicalExpression':
        return (node.operator === '&&' ? undefined : this.of(node.left, place)) ?? this.of(node.right, place);
      case 'ConditionalExpression':
        return this.of(node.consequent, place) ?? this.of(node.alternate, place);
      case 'SequenceExpression':
        return this.of((node.expressions as Node[]).at(-1)!, place);
      case 'AwaitExpression':
        return this.of(node.argument, place);
      case 'CallExpression':
        return this.#called(node, place);
      default:
        return undefined;
    }
  }

  /** `all[group]`, unless nothing but own members can be found there. */
  #picked(node: Node, { module, env, at }: Place): WayDown | undefined {
    const m = this.#m;
    if (isOwnChecked(node, module, m.frames[at]?.node)) return undefined;
    return peek(m, module, env, () => isOpenName(m, node.property) && !isBare(m.ops.evaluate(node.object))) ? 'picked' : undefined;
  }

  /** A variable: what is written to it, and for a parameter what callers give. */
  #named(node: Node, place: Place): WayDown | undefined {
    const name = String(node.name);
    for (let at = place.at; at >= 0; at--) {
      const frame = this.#m.frames[at]!;
      if (frame.module !== place.module) return undefined;
      // A callback inside that is not running may have names of its own.
      const inside = functionsIn(frame.node).findLast((fn) => fn.start <= node.start && node.end <= fn.end && namesIn(fn).has(name));
      const bound = namesIn(inside ?? frame.node).get(name);
      if (!bound) {
        if (isQueued(frame.node, name, place.module.file.text)) {
          if (at === 0 && queuesParameter(frame.node, place.module.file.text)) this.isGiven = true;
          return 'walked';
        }
        continue;
      }
      const inner: Place = { ...place, at };
      // `node = node[part]` for a parameter: that is where it begins.
      if (bound.parameter !== undefined && !inside && at === 0) this.isGiven = true;
      for (const given of bound.given) {
        // `node = node[part]`: each round goes one further down.
        const way = this.of(given, inner);
        if (way) return isStep(given, name) ? 'walked' : way;
      }
      return bound.parameter === undefined || inside ? undefined : this.#parameter(at, bound.parameter, inner);
    }
    return undefined;
  }

  #parameter(at: number, index: number, place: Place): WayDown | undefined {
    const { frames } = this.#m;
    const frame = frames[at]!;
    if (at === 0) this.isGiven = true;
    const name = selfName(frame.node, place.module.file.text);
    if (name !== undefined) {
      // `merge(target[key], source[key])` in `merge`, or in what `merge` calls for a key.
      for (let below = frames.length - 1; below >= at; below--) {
        const { node, module } = frames[below]!;
        if (module !== place.module) break;
        for (const call of callsIn(node).get(name) ?? []) {
          const given = (call.arguments as Node[])[index];
          if (!given || !this.of(given, { ...place, at: below })) continue;
          if (at > 0) this.#outside(at, index);
          return 'walked';
        }
      }
    }
    return this.#outside(at, index);
  }

  /** What the caller gave for a parameter. */
  #outside(at: number, index: number): WayDown | undefined {
    const frame = this.#m.frames[at]!;
    const { callSite, caller, outer } = frame;
    if (callSite === undefined || caller === undefined || outer === undefined) return undefined;
    const callee = unwrap((callSite.node.callee ?? callSite.node) as Node);
    const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : undefined;
    if (method === 'reduce' || method === 'reduceRight') return index === 0 ? this.#reduced(frame.node, callSite.node, { at: at - 1, module: caller, env: outer }) : undefined;
    if (method !== undefined && CALLBACKS.has(method) && (callSite.node.arguments as Node[]).some((one) => isFunction(unwrap(one)) || unwrap(one).type === 'Identifier')) return undefined;
    const given = callSite.args[index];
    return given && given.type !== 'SpreadElement' ? this.of(given, { at: at - 1, module: caller, env: outer }) : undefined;
  }

  /** `parts.reduce((node, part) => node[part], root)`. */
  #reduced(callback: Node, call: Node, place: Place): WayDown | undefined {
    const parameter = unwrap((callback.params as Node[])[0] ?? callback);
    const name = String((parameter.type === 'AssignmentPattern' ? parameter.left : parameter).name);
    // `_.reduce(parts, callback, start)`
    const [, second, third] = call.arguments as Node[];
    const start = third && second && isFunction(unwrap(second)) ? third : second;
    const way = start && this.of(start, place);
    return returnsOf(callback).some((one) => isStep(one, name)) ? 'walked' : way;
  }

  /** What a function of the program hands out: `bucketFor(all, group)`. */
  #called(node: Node, place: Place): WayDown | undefined {
    const m = this.#m;
    const callee = unwrap(node.callee as Node);
    const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : undefined;
    const given = node.arguments as Node[];
    if (method === 'reduce' || method === 'reduceRight') {
      const first = given.slice(0, 2).map(unwrap).find((one, index) => index === 0 ? isFunction(one) || given.length < 3 : isFunction(one));
      const callback = first && (isFunction(first) ? first : fnOf(peek(m, place.module, place.env, () => m.ops.evaluate(first)))?.node);
      return callback && this.#reduced(callback, node, place);
    }
    const object = callee.type === 'MemberExpression' ? unwrap(callee.object as Node) : undefined;
    if (object?.name === 'Reflect' && method === 'get') return given[1] && peek(m, place.module, place.env, () => isOpenName(m, given[1]!)) ? 'picked' : undefined;
    if (object?.name === 'Object' && method === 'assign') return given[0] && this.of(given[0], place);
    const fn = fnOf(peek(m, place.module, place.env, () => m.ops.evaluate(callee)));
    if (!fn || this.#seen.has(fn.node)) return undefined;
    this.#seen.add(fn.node);
    return this.#handedOut(fn, given, place);
  }

  /** A function that gives back what it picked by a name among its arguments: `(all, name) => (all[name] ??= {})`. */
  #handedOut(fn: Fn, given: readonly Node[], place: Place): WayDown | undefined {
    const m = this.#m;
    const params = (fn.node.params as Node[]).map((param) => unwrap(param.type === 'AssignmentPattern' ? (param.left as Node) : param));
    const picks = (node: Node, depth: number): boolean => {
      const one = unwrap(node);
      if (depth > 4) return false;
      switch (one.type) {
        case 'MemberExpression': {
          if (one.computed !== true || isOwnChecked(one, fn.mod, fn.node)) return false;
          const index = params.findIndex((param) => param.name === unwrap(one.property as Node).name);
          const key = given[index];
          const table = given[params.findIndex((param) => param.name === unwrap(one.object as Node).name)];
          if (index === -1 || !key) return false;
          return peek(m, place.module, place.env, () => isOpenName(m, key) && !(table && isBare(m.ops.evaluate(table)))) && (table !== undefined || !peek(m, fn.mod, fn.env, () => isBare(m.ops.evaluate(one.object))));
        }
        case 'Identifier':
          return namesIn(fn.node).get(String(one.name))?.given.some((from) => picks(from, depth + 1)) === true;
        case 'LogicalExpression':
          return picks(one.left, depth + 1) || picks(one.right, depth + 1);
        case 'ConditionalExpression':
          return picks(one.consequent, depth + 1) || picks(one.alternate, depth + 1);
        case 'AssignmentExpression':
          return picks(one.right, depth + 1) || (one.operator !== '=' && picks(one.left, depth + 1));
        default:
          return false;
      }
    };
    return returnsOf(fn.node).some((one) => picks(one, 0)) ? 'picked' : undefined;
  }
}

/** Methods whose callbacks get elements of a list, which are its own. */
const CALLBACKS: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'findLast', 'some', 'every', 'sort', 'then', 'each']);

function fnOf(value: Value): Fn | undefined {
  return value.t === 'fn' ? value : value.t === 'join' ? value.of.find((one) => one.t === 'fn') : undefined;
}

/** `node[part]`, `(node[part] ??= {})`, `node[part] || {}` for the variable `node`. */
function isStep(given: Node, name: string): boolean {
  const node = unwrap(given);
  switch (node.type) {
    case 'MemberExpression':
      return node.computed === true && unwrap(node.object as Node).name === name && unwrap(node.property as Node).type !== 'Literal';
    case 'LogicalExpression':
      return isStep(node.left, name) || isStep(node.right, name);
    case 'ConditionalExpression':
      return isStep(node.consequent, name) || isStep(node.alternate, name);
    case 'AssignmentExpression':
      return isStep(node.operator === '=' ? node.right : node.left, name) || (node.operator === '=' && isStep(node.left, name) && node.right.type !== 'ObjectExpression');
    case 'SequenceExpression':
      return isStep((node.expressions as Node[]).at(-1)!, name);
    default:
      return false;
  }
}

/** `const [node, given] = todo.pop(); … todo.push([node[key], given[key]])`: pairs that wait for their turn. */
function isQueued(fn: Node, name: string, text: string): boolean {
  const around = text.slice(fn.start, fn.end);
  if (!/\.(?:push|unshift)\(/.test(around)) return false;
  const owner = name.replace(/\$/g, '\\$');
  const taken = new RegExp(`[[{,:]\\s*${owner}\\b[^;=()]{0,80}(?:=|\\bof\\b)\\s*([\\w$.]+?)(\\.(?:pop|shift)\\(|\\[|(?=[;)\\s]))`).exec(around);
  if (!taken) return false;
  const [whole, from, how] = taken;
  const isTaken = how !== '' || / of\s/.test(whole) || new RegExp(`\\b${from!.replace(/[$.]/g, '\\$&')}\\s*=\\s*[\\w$.]+(?:\\.(?:pop|shift)\\(|\\[)`).test(around);
  // `const next = node[key]; todo.push([next, value])`
  const child = new RegExp(`\\b(\\w+)\\s*=\\s*\\(*${owner}\\s*\\[`).exec(around)?.[1];
  return isTaken && new RegExp(`\\.(?:push|unshift)\\([^;]{0,80}\\b(?:${owner}\\s*\\[${child === undefined ? '' : `|${child}\\b`})`).test(around);
}

/** `Object.hasOwn(node, part)` on the way there: what is not an own member is replaced or refused first. */
function isOwnChecked(node: Node, module: Module, fn: Node | undefined): boolean {
  if (!fn) return false;
  const { text } = module.file;
  const around = text.slice(fn.start, fn.end);
  if (!/\bhasOwn/.test(around)) return false;
  const squeeze = (one: string): string => one.replace(/[\s!]/g, '');
  const object = squeeze(text.slice(node.object.start as number, node.object.end as number));
  const key = squeeze(text.slice(node.property.start as number, node.property.end as number));
  const checks = [`hasOwn(${object},${key})`, `hasOwnProperty.call(${object},${key})`, `${object}.hasOwnProperty(${key})`, `hasOwn.call(${object},${key})`];
  return Array.from(around.matchAll(/\bhasOwn/g), ({ index }) => fn.start + index).some((at) => {
    const near = squeeze(text.slice(Math.max(fn.start, at - object.length - 8), at + object.length + key.length + 40));
    return checks.some((check) => near.includes(check)) && leadsTo(fn, at, node);
  });
}

/** Whether what a condition at an offset says holds at a node: it is in one of its branches, or behind one that leaves or writes. */
function leadsTo(fn: Node, at: number, node: Node): boolean {
  let result = true;
  const visit = (one: Node): void => {
    if (at < one.start || at >= one.end) return;
    const test = one.type === 'IfStatement' || one.type === 'ConditionalExpression' ? (one.test as Node) : undefined;
    if (test && at >= test.start && at < test.end) result = (node.start >= one.start && node.end <= one.end) || isLeft(one.consequent as Node);
    forEachChild(one, visit);
  };
  visit(fn);
  return result;
}

function isLeft(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? (branch.body as Node[]).at(-1) : branch;
  if (!last) return false;
  if (/^(?:Return|Throw|Continue|Break)Statement$/.test(last.type)) return true;
  const written = last.type === 'ExpressionStatement' ? unwrap(last.expression as Node) : last;
  return written.type === 'AssignmentExpression' && unwrap(written.right as Node).type === 'ObjectExpression';
}
