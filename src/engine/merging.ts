import { joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { MergeStyle } from './model-table.ts';
import type { Obj, Value } from './values.ts';
import { ABSENT, cell, itemsOf, object, UNDEFINED } from './values.ts';
import { orGiven } from './watch/unset.ts';

/** Objects in objects that are merged. */
const MAX_DEPTH = 4;

/** `Object.assign(target, source)`: gives the target back. */
export function assignMembers(m: Machine, target: Value, source: Value): Value {
  if (source.t === 'obj') for (const [key, one] of source.props) m.ops.setMember(target, key, m.get(one));
  const unknown = source.t === 'obj' ? source.rest?.v : source.t === 'const' ? undefined : source;
  if (!unknown || target.t !== 'obj') return target;
  // What is not known of the source may replace any member.
  for (const [key, one] of target.props) m.ops.setMember(target, key, orGiven(m, m.get(one), m.ops.getMember(unknown, key, undefined)));
  return { ...target, rest: cell(unknown) };
}

/** What a library's `merge(target, …sources)`, `defaults(options, …fallbacks)` and their kin give; what is no object among them (`extend(true, …)`) says how. */
export function mergedObject(m: Machine, args: readonly Value[], style: MergeStyle): Value {
  const isDeep = style === 'merge' || style === 'defaultsDeep';
  const sources = style === 'defaults' || style === 'defaultsDeep' ? [...args].reverse() : args;
  const result = sources.reduce<Obj>((known, source) => mergeInto(m, known, source, isDeep ? 0 : MAX_DEPTH), object());
  const target = args.find((one) => one.t !== 'const');
  if (target?.t === 'obj') for (const [key, one] of result.props) m.ops.setMember(target, key, one.v);
  return result;
}

function mergeInto(m: Machine, target: Obj, source: Value, depth: number): Obj {
  if (source.t === 'join') return source.of.reduce<Obj>((known, one) => (one.t === 'obj' ? mergeInto(m, known, one, depth) : withUnknown(m, known, one)), target);
  if (source.t !== 'obj') return withUnknown(m, target, source);
  for (const [key, one] of source.props) {
    if (one.v === ABSENT) continue;
    const [before, value] = [target.props.get(key)?.v, m.get(one)];
    const isMerged = depth < MAX_DEPTH && before?.t === 'obj' && value.t === 'obj';
    target.props.set(key, cell(isMerged ? mergeInto(m, { ...before, props: new Map(before.props) }, value, depth + 1) : value));
  }
  return source.rest ? withUnknown(m, target, source.rest.v) : target;
}

/** Whatever is not known of a source may replace any member. */
function withUnknown(m: Machine, target: Obj, unknown: Value): Obj {
  if (unknown.t === 'const' || unknown.t === 'test') return target;
  for (const [key, one] of target.props) target.props.set(key, cell(orGiven(m, m.get(one), m.ops.getMember(unknown, key, undefined))));
  return { ...target, rest: cell(target.rest ? joinValues([target.rest.v, unknown]) : unknown) };
}

/** `Reflect.set(target, 'key', value)`, `Object.defineProperty(target, 'key', { value })`. */
export function defineMember(m: Machine, name: string, [target, key, given]: readonly Value[]): void {
  if (!target || key?.t !== 'const' || !given) return;
  const value = name === 'Reflect.set' ? given : given.t === 'obj' && given.props.has('value') ? m.ops.getMember(given, 'value', undefined) : undefined;
  if (value) m.ops.setMember(target, String(key.v), value);
}

/** `Object.fromEntries([['secret', value], …])`, where all names are constants. */
export function namedPairs(list: Value): Obj | undefined {
  if (list.t !== 'arr') return undefined;
  const result = object();
  for (const item of itemsOf(list)) {
    const pair = item.v.t === 'arr' && !item.many && !item.optional ? itemsOf(item.v) : [];
    const [key, value] = pair;
    if (pair.length !== 2 || key!.v.t !== 'const') return undefined;
    result.props.set(String(key!.v.v), cell(value!.v));
  }
  return result;
}

/** What stands behind the names in a list of pairs, as far as it is a value of its own: `header.split(',').map((pair) => pair.split('='))`. */
export function valuesOfPairs(list: Value): Value {
  const values = list.t === 'arr' ? itemsOf(list).map(({ v }) => (v.t === 'arr' ? (itemsOf(v).at(-1)?.v ?? UNDEFINED) : v)) : [];
  return joinValues(values.filter(({ t }) => t !== 'obj'));
}
