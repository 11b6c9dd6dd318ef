import type { Machine } from '../machine.ts';
import type { Module } from '../module.ts';
import type { Node } from '../node.ts';
import { isFunction, staticName, unwrap } from '../node.ts';
import type { Env, Fn, Value } from '../values.ts';
import { callsIn, functionsIn, namesIn, returnsOf, selfName } from './bindings.ts';
import { isHandedIn, queuesParameter } from './given.ts';
import { handedOut } from './handed-out.ts';
import { isBare, isOpenName, mayHoldNames, peek } from './open-names.ts';
import { isOwnChecked, isQueued, isStep, makesBareSteps, stepsDown } from './steps.ts';

/** How an object was reached: by a name, `all[group]`, by two or more, `all[group][kind]`, or by as many as the data holds, `node = node[part]`. */
export type WayDown = 'picked' | 'picked twice' | 'walked';

/** Expressions that are looked at for one write. */
const MAX_STEPS = 120;

/** Where an expression stands: in one of the running functions, or in the file itself. */
interface Place {
  /** Index of the frame whose function it is in; -1 for what the file does itself. */
  readonly at: number;
  readonly module: Module;
  readonly env: Env;
}

/** How the object that is written into was reached. */
export interface Reach {
  readonly way: WayDown;
  /** The way began at a parameter of what was entered from outside. */
  readonly isGiven: boolean;
  /** Names on the way, as written. */
  readonly keys: readonly string[];
  /** Functions and classes that went the way, and are over. */
  readonly helpers: readonly Helper[];
}

/** What a refusal may stand in that is not running. */
export interface Helper {
  readonly mod: Module;
  readonly node: Node;
  readonly env: Env;
}

/** By what names an expression's object was reached, where one of them may be `__proto__`; undefined when it is the program's own object. */
export function wayDown(m: Machine, owner: Node): Reach | undefined {
  const search = new Search(m);
  const way = search.of(owner, { at: m.frames.length - 1, module: m.module, env: m.env });
  return way && { way, isGiven: search.isGiven, keys: search.keys, helpers: search.helpers };
}

class Search {
  isGiven = false;
  readonly keys: string[] = [];
  readonly helpers: Helper[] = [];
  readonly #m: Machine;
  readonly #seen = new Set<Node>();
  #steps = 0;

  constructor(m: Machine) {
    this.#m = m;
  }

  /** @param path which member of it, where it is a list or an object that brings several things along: `[holder, key]`. */
  of(wrapped: Node, place: Place, path: readonly string[] = []): WayDown | undefined {
    const node = unwrap(wrapped);
    if (this.#seen.has(node) || ++this.#steps > MAX_STEPS) return undefined;
    this.#seen.add(node);
    switch (node.type) {
      case 'MemberExpression':
        return this.#member(node, place, path);
      case 'Identifier':
        return this.#named(node, place, path);
      case 'ObjectExpression': case 'ArrayExpression': {
        const part = partOf(node, path);
        return part && this.of(part, place, path.slice(1));
      }
      case 'AssignmentExpression':
        if (node.operator === '=') return this.of(node.right, place, path);
        return node.operator === '??=' || node.operator === '||=' ? (this.of(node.left, place, path) ?? this.of(node.right, place, path)) : undefined;
      case 'LogicalExpression':
        return (node.operator === '&&' ? undefined : this.of(node.left, place, path)) ?? this.of(node.right, place, path);
      case 'ConditionalExpression':
        return this.of(node.consequent, place, path) ?? this.of(node.alternate, place, path);
      case 'SequenceExpression':
        return this.of((node.expressions as Node[]).at(-1)!, place, path);
      case 'AwaitExpression':
        return this.of(node.argument, place, path);
      case 'CallExpression':
        return this.#called(node, place, path);
      default:
        return undefined;
    }
  }

  #member(node: Node, place: Place, path: readonly string[]): WayDown | undefined {
    if (node.computed === true && unwrap(node.property as Node).type !== 'Literal') return path.length > 0 ? undefined : this.#picked(node, place);
    if (node.object.type === 'ThisExpression') return path.length === 0 ? this.#field(node, place) : undefined;
    // `const slot = locate(…); slot.holder[slot.key] = …`
    const name = staticName(node.property as Node, node.computed as boolean);
    const owner = unwrap(node.object as Node);
    return name !== undefined && (owner.type === 'Identifier' || owner.type === 'CallExpression') ? this.of(owner, place, [name, ...path]) : undefined;
  }

  /** `this.node`, where a method of the class goes on with `this.node = this.node[name]`. */
  #field(node: Node, place: Place): WayDown | undefined {
    if (place.at === 0 && isHandedIn(this.#m, node)) this.isGiven = true;
    const home = this.#m.frames[place.at]?.fn?.home;
    const name = staticName(node.property as Node, false);
    if (!home || name === undefined || !stepsDown(home.node, name, home.mod.file.text)) return undefined;
    this.helpers.push(home);
    return 'walked';
  }

  /** `all[group]`, unless nothing but own members can be found there. */
  #picked(node: Node, place: Place): WayDown | undefined {
    const { module } = place;
    if (!this.#isOpenPick(node, place)) return undefined;
    this.keys.push(nameAsWritten(node.property, module));
    const before = unwrap(node.object as Node);
    if (before.type !== 'MemberExpression' || before.computed !== true || !this.#isOpenPick(before, place)) return 'picked';
    this.keys.push(nameAsWritten(before.property, module));
    return 'picked twice';
  }

  #isOpenPick(node: Node, { module, env, at }: Place): boolean {
    const m = this.#m;
    if (isOwnChecked(node, module, at < 0 ? programOf(module) : m.frames[at]?.node)) return false;
    return peek(m, module, env, () => isOpenName(m, node.property) && !isBare(m.ops.evaluate(node.object)));
  }

  /** A variable: what is written to it, and for a parameter what callers give. */
  #named(node: Node, place: Place, path: readonly string[]): WayDown | undefined {
    const name = String(node.name);
    for (let at = place.at; at >= -1; at--) {
      const frame = this.#m.frames[at];
      const program = programOf(place.module);
      if (frame ? frame.module !== place.module : !program) return undefined;
      const fn = frame ? frame.node : program!;
      // A callback inside that is not running may have names of its own.
      const inside = functionsIn(fn).findLast((one) => one.start <= node.start && node.end <= one.end && namesIn(one).has(name));
      if (!frame && inside) return undefined;
      const bound = namesIn(inside ?? fn).get(name);
      if (path.length === 0 && (!bound || bound.taken) && isQueued(fn, name, place.module.file.text)) {
        if (at === 0 && queuesParameter(fn, place.module.file.text)) this.isGiven = true;
        return 'walked';
      }
      if (!bound) continue;
      const inner: Place = { ...place, at, env: !frame && place.at >= 0 ? place.module.env : place.env };
      // `node = node[part]` for a parameter: that is where it begins.
      if (bound.parameter !== undefined && !inside && at === 0) this.isGiven = true;
      const { module, env } = inner;
      if (bound.parameter === undefined && bound.given.some((one) => isStep(one, name)) && makesBareSteps(fn, module.file.text) && bound.given.every((one) => isStep(one, name) || peek(this.#m, module, env, () => isBare(this.#m.ops.evaluate(one))))) return undefined;
      for (const given of bound.given) {
        // `node = node[part]`: each round goes one further down.
        const way = this.of(given, inner, path);
        if (way) return isStep(given, name) ? 'walked' : way;
      }
      for (const { from, key } of path.length === 0 ? (bound.picked ?? []) : []) {
        const m = this.#m;
        if (!peek(m, inner.module, inner.env, () => isOpenName(m, key) && !isBare(m.ops.evaluate(from)))) continue;
        this.keys.push(nameAsWritten(key, inner.module));
        return 'picked';
      }
      const whole = [...(bound.path ?? []), ...path];
      for (const from of bound.taken ?? []) {
        const way = this.of(from, inner, whole);
        if (way) return way;
      }
      return bound.parameter === undefined || inside ? undefined : this.#parameter(at, bound.parameter, inner, whole);
    }
    return undefined;
  }

  #parameter(at: number, index: number, place: Place, path: readonly string[]): WayDown | undefined {
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
          if (!given || !this.of(given, { ...place, at: below }, path)) continue;
          if (at > 0) this.#outside(at, index, path);
          return 'walked';
        }
      }
    }
    return this.#outside(at, index, path);
  }

  /** What the caller gave for a parameter. */
  #outside(at: number, index: number, path: readonly string[]): WayDown | undefined {
    const frame = this.#m.frames[at]!;
    const { callSite, caller, outer } = frame;
    if (callSite === undefined || caller === undefined || outer === undefined) return undefined;
    const callee = unwrap((callSite.node.callee ?? callSite.node) as Node);
    const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : undefined;
    if (method === 'reduce' || method === 'reduceRight') return index === 0 && path.length === 0 ? this.#reduced(frame.node, callSite.node, { at: at - 1, module: caller, env: outer }) : undefined;
    if (method !== undefined && CALLBACKS.has(method) && (callSite.node.arguments as Node[]).some((one) => isFunction(unwrap(one)) || unwrap(one).type === 'Identifier')) return undefined;
    const given = callSite.args[index];
    return given && given.type !== 'SpreadElement' ? this.of(given, { at: at - 1, module: caller, env: outer }, path) : undefined;
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

  /** What a function of the program hands out: `bucketFor(all, group)`, `locate(root, path)`. */
  #called(node: Node, place: Place, path: readonly string[]): WayDown | undefined {
    const m = this.#m;
    const callee = unwrap(node.callee as Node);
    const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : undefined;
    const given = node.arguments as Node[];
    const isOpenAt = (one: Node | undefined): boolean => one !== undefined && one.type !== 'SpreadElement' && peek(m, place.module, place.env, () => isOpenName(m, one));
    if (path.length === 0) {
      if (method === 'reduce' || method === 'reduceRight') {
        const first = given.slice(0, 2).map(unwrap).find((one, index) => index === 0 ? isFunction(one) || given.length < 3 : isFunction(one));
        const callback = first && (isFunction(first) ? first : fnOf(peek(m, place.module, place.env, () => m.ops.evaluate(first)))?.node);
        return callback && this.#reduced(callback, node, place);
      }
      const object = callee.type === 'MemberExpression' ? unwrap(callee.object as Node) : undefined;
      if (object?.name === 'Reflect' && method === 'get') return isOpenAt(given[1]) ? 'picked' : undefined;
      if (object?.name === 'Object' && method === 'assign') return given[0] && this.of(given[0], place);
    }
    if (path.length === 0 && given[1] && isGetter(callee, method, place.module) && peek(m, place.module, place.env, () => mayHoldNames(m, m.ops.evaluate(given[1]!)))) {
      this.of(given[0]!, place);
      return 'walked';
    }
    const fn = fnOf(peek(m, place.module, place.env, () => m.ops.evaluate(callee)));
    if (!fn || this.#seen.has(fn.node)) return undefined;
    this.#seen.add(fn.node);
    const out = handedOut(fn, path);
    for (const one of out) {
      const key = given[one.key];
      if (one.way === 'same') {
        const same = given[one.from];
        const way = same && same.type !== 'SpreadElement' ? this.of(same, place, one.path) : undefined;
        if (way) return way;
        continue;
      }
      const table = one.from === undefined ? undefined : given[one.from];
      const isTableBare = one.table !== undefined && peek(m, fn.mod, fn.env, () => isBare(m.ops.evaluate(one.table!)));
      if (isTableBare || (table && table.type !== 'SpreadElement' && peek(m, place.module, place.env, () => isBare(m.ops.evaluate(table))))) continue;
      const isOpen = one.way === 'picked' ? isOpenAt(key) : given.some((arg, index) => index !== one.from && arg.type !== 'SpreadElement' && peek(m, place.module, place.env, () => mayHoldNames(m, m.ops.evaluate(arg))));
      if (!isOpen) continue;
      if (key) this.keys.push(nameAsWritten(key, place.module));
      this.helpers.push(fn);
      // Whether it began at what the caller was given.
      if (one.way === 'walked' && table && table.type !== 'SpreadElement') this.of(table, place);
      return one.way;
    }
    return undefined;
  }
}

/** Methods whose callbacks get elements of a list, which are its own. */
const CALLBACKS: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'findLast', 'some', 'every', 'sort', 'then', 'each']);

function fnOf(value: Value): Fn | undefined {
  return value.t === 'fn' ? value : value.t === 'join' ? value.of.find((one) => one.t === 'fn') : undefined;
}

/** `_.get(tree, path)`: what a library finds at a path. */
function isGetter(callee: Node, method: string | undefined, module: Module): boolean {
  if (callee.type === 'MemberExpression') return method === 'get' && /^(?:_|lodash|objectPath|R)$/.test(String(unwrap(callee.object as Node).name));
  return callee.name === 'get' && /\bget\b[^;\n]{0,120}['"](?:lodash(?:-es)?(?:\/get)?|lodash\.get|just-safe-get|get-value)['"]/.test(module.file.text);
}

/** The member of a literal that a path begins with. */
function partOf(node: Node, path: readonly string[]): Node | undefined {
  const [name] = path;
  if (name === undefined) return undefined;
  if (node.type === 'ArrayExpression') {
    const part = (node.elements as (Node | null)[])[Number(name)];
    return part && part.type !== 'SpreadElement' ? part : undefined;
  }
  return (node.properties as Node[]).find((one) => one.type === 'Property' && staticName(one.key as Node, one.computed as boolean) === name)?.value as Node | undefined;
}

/** `group` for `group!`: as conditions speak of it. */
function nameAsWritten(wrapped: Node, module: Module): string {
  const node = unwrap(wrapped);
  return module.file.text.slice(node.start, node.end);
}

function programOf(module: Module): Node | undefined {
  return module.file.tree as unknown as Node | undefined;
}
