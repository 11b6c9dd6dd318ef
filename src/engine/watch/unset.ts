import type { Primitive, Unset } from '../../core/value-view.ts';
import { joinValues } from '../join.ts';
import type { Exit, Machine } from '../machine.ts';
import type { Hole, Join, Value } from '../values.ts';
import { itemsOf } from '../values.ts';
import { defaultOf } from './defaults.ts';

/** What values are where nobody has set the variable or option that they depend on. */
const known = new WeakMap<Value, Unset>();
/** What stands in for an option that nobody gives, by the members of its hole: those are one map in all copies of it. */
const fallbacks = new WeakMap<Hole['members'], Primitive>();

/** Variables that say where a program runs, and those that are true in production. */
const STAGE = /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|TIER)$/;
const TRUE_THERE = /(?:^|_)PROD(?:UCTION)?$/;
const PRODUCTION = /^prod(?:uction)?$/i;
/** `process.env.NAME`, `env['NAME']`, `config.get('NAME')`, `config.get('NAME', false)`. */
const VARIABLE = /(?:^|[.'"])([A-Z][A-Z\d_]*)(?:['"]\s*(?:,\s*(true|false|'[^']*'|"[^"]*"|\d+)\s*)?[\])])?$/;

/** What a value is where nobody has set what it depends on; undefined where that cannot be told. */
export function unsetOf(value: Value): Unset | undefined {
  if (value.t === 'const') return undefined;
  const noted = known.get(value);
  if (noted) return noted;
  if (value.t === 'hole') return ofHole(value);
  return value.t === 'join' ? ofJoin(value) : undefined;
}

function ofHole(hole: Hole): Unset | undefined {
  const fallback = defaultOf(hole);
  if (fallback) return named(hole, fallback.value);
  let root = hole;
  while (root.base) root = root.base;
  if (root.origin !== 'environment') return undefined;
  const [, name = keyOf(root), given] = VARIABLE.exec(root.text) ?? [];
  if (name === undefined) return undefined;
  if (given !== undefined) return { value: /^['"]/.test(given) ? given.slice(1, -1) : (JSON.parse(given) as Primitive), name, of: 'variable' };
  if (STAGE.test(name)) return { value: 'production', name, of: 'stage' };
  return TRUE_THERE.test(name) ? { value: 'true', name, of: 'stage' } : { value: undefined, name, of: 'variable' };
}

/** `process.env[name]`, where the name is known. */
function keyOf(hole: Hole): string | undefined {
  for (const [key, one] of hole.owner?.members ?? []) if (one.t === 'hole' && one.id === hole.id) return /^[A-Z][A-Z\d_]*$/.test(key) ? key : undefined;
  return undefined;
}

/** `env.CHECK ?? false`, `{ check: false, ...options }.check`, a validator's default. */
function ofJoin({ of }: Join): Unset | undefined {
  const [constant, ...more] = of.filter((one) => one.t === 'const');
  const others = of.filter((one): one is Hole => one.t === 'hole');
  if (!constant || more.length > 0 || others.length === 0 || others.length + 1 !== of.length) return undefined;
  const value = constant.v as Primitive;
  const from = others.map((one) => (fallbacks.has(one.members) && fallbacks.get(one.members) === value ? named(one, value) : variableOf(one, value)));
  return from.every(Boolean) ? from[0] : undefined;
}

/** A validator has made another value of the variable. */
function named({ text }: Hole, value: Primitive): Unset {
  const variable = /^(?:process|import\.meta|Bun)\.env\.(\w+)$/.exec(text)?.[1];
  return variable === undefined ? { value, name: text, of: 'option' } : { value, name: variable, of: 'variable' };
}

function variableOf(hole: Hole, value: Primitive): Unset | undefined {
  const found = ofHole(hole);
  return found && { ...found, value, of: 'variable' };
}

/** Only what was made for this place is marked: constants are shared, and what is handed on keeps its own. */
function note(result: Value, from: Unset | undefined): void {
  if (from && (result.t === 'test' || result.t === 'join' || result.t === 'hole')) known.set(result, from);
}

/** `left ?? right`, `left || right`, `left && right`. */
export function noteLogical(operator: string, left: Value, right: Value | undefined, result: Value): void {
  if (!right || result === left || result === right) return;
  const first = unsetOf(left);
  const second = right.t === 'const' ? { value: right.v as Primitive } : unsetOf(right);
  if (first) {
    const isOver = operator === '??' ? first.value === undefined || first.value === null : operator === '||' ? !first.value : Boolean(first.value);
    note(result, isOver ? second && { ...first, ...second, name: first.name } : first);
  } else if (left.t === 'hole' && operator !== '&&' && right.t === 'const') noteFallback(left, right, result);
}

/** Of `result`, which is `hole` or, where that is not there, a constant. */
export function noteFallback(hole: Value, fallback: Value, result: Value): void {
  if (fallback.t !== 'const') return;
  for (const one of hole.t === 'join' ? hole.of : [hole]) {
    if (one.t !== 'hole') continue;
    fallbacks.set(one.members, fallback.v as Primitive);
    if (result !== one && hole === one) note(result, named(one, fallback.v as Primitive));
  }
}

/** `{ strict: false, ...options }`: what `options` says, or else what stood there before. */
export function orGiven(m: Machine, before: Value, given: Value): Value {
  const joined = joinValues([before, given]);
  if (m.wanted.properties.size > 0) noteFallback(given, before, joined);
  return joined;
}

/** `left === right`; `isEqual` is false for `!==`. */
export function noteEquality(left: Value, right: Value, isEqual: boolean, result: Value): void {
  const [one, other] = left.t === 'const' ? [right, left] : [left, right];
  if (other.t !== 'const' || result.t !== 'test') return;
  // `given === undefined ? false : given`
  const unset = unsetOf(one) ?? (one.t === 'hole' && other.v === undefined ? named(one, undefined) : undefined);
  if (!unset) return;
  note(result, { ...unset, value: isSame(unset, other.v as Primitive) === isEqual });
}

function isSame({ value, of }: Unset, other: Primitive): boolean {
  if (of !== 'stage') return value === other;
  return value === 'production' ? PRODUCTION.test(String(other)) : /^(?:1|true|yes|on)$/i.test(String(other));
}

/** `!value`. */
export function noteNegation(value: Value, result: Value): void {
  const unset = result.t === 'test' ? unsetOf(value) : undefined;
  if (unset) note(result, { ...unset, value: !unset.value });
}

/** `test ? yes : no`. */
export function noteChoice(test: Value, yes: Value | undefined, no: Value | undefined, result: Value): void {
  const unset = unsetOf(test);
  const chosen = unset && (unset.value ? yes : no);
  if (!chosen || result === yes || result === no) return;
  const own = chosen.t === 'const' ? { value: chosen.v as Primitive } : unsetOf(chosen);
  if (own) note(result, { ...unset, ...own });
}

/** Ways out of a function that are only taken where the variable or option is not set, or only where it is. */
const ways = new WeakMap<Exit, { readonly unset: Unset; readonly isTaken: boolean }>();

/** An arm of `if (test)` was run; there were `before` ways out of the function before it. */
export function noteArm(m: Machine, test: Value, isTrue: boolean, before: number): void {
  const unset = m.wanted.properties.size > 0 && m.frame.returns.length > before ? unsetOf(test) : undefined;
  if (!unset) return;
  const isTaken = Boolean(unset.value) === isTrue;
  for (const exit of m.frame.returns.slice(before)) if (!isTaken || !ways.has(exit)) ways.set(exit, { unset, isTaken });
}

/** `if (value === undefined) return otherwise; return value === 'true';` */
export function returned(exits: readonly Exit[], result: Value): Value {
  const known = exits.map((exit) => ways.get(exit));
  const unset = known.find((one) => one !== undefined)?.unset;
  if (!unset) return result;
  const open = exits.filter((_, index) => !known[index]);
  const value = (exits.find((_, index) => known[index]?.isTaken) ?? (open.length === 1 ? open[0] : undefined))?.value;
  const own = value && (value.t === 'const' ? { value: value.v as Primitive } : unsetOf(value));
  if (own) note(result, { ...unset, ...own });
  return result;
}

/** `Boolean(value)`, `Number(value)`, `JSON.parse(value)`; `['1', 'true'].includes(value)`, `/^true$/.test(value)`. */
export function answered(m: Machine, callee: Value, method: string | undefined, value: Value | undefined, result: Value): Value {
  const isAsked = result.t === 'test' && (callee.t === 'arr' || callee.t === 'regex');
  const unset = m.wanted.properties.size > 0 && value && result !== value && (callee.t === 'builtin' || isAsked) ? unsetOf(value) : undefined;
  if (!unset) return result;
  if (callee.t === 'builtin') {
    const converted = unset.of === 'stage' ? undefined : convert(method === undefined ? callee.name : `${callee.name}.${method}`, unset.value);
    if (converted) note(result, { ...unset, value: converted.value });
  } else if (callee.t === 'arr' && method === 'includes') {
    const list = itemsOf(callee).map((item) => item.v);
    if (list.every((one) => one.t === 'const')) note(result, { ...unset, value: list.some((one) => one.t === 'const' && isSame(unset, one.v as Primitive)) });
  } else if (callee.t === 'regex' && method === 'test' && unset.of !== 'stage') note(result, { ...unset, value: new RegExp(callee.source, callee.flags.replace(/[gy]/g, '')).test(String(unset.value)) });
  return result;
}

function convert(name: string, value: Primitive): { readonly value: Primitive } | undefined {
  switch (name) {
    case 'Boolean':
      return { value: Boolean(value) };
    case 'Number':
      return { value: Number(value) };
    case 'parseInt': case 'Number.parseInt':
      return { value: Number.parseInt(String(value), 10) };
    case 'JSON.parse':
      return typeof value === 'string' && /^(?:true|false|\d+)$/.test(value) ? { value: JSON.parse(value) as Primitive } : undefined;
    default:
      return undefined;
  }
}
