import { joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import { elementAt, getComputed } from './members.ts';
import type { Node } from './node.ts';
import { staticName } from './node.ts';
import type { Item, Value } from './values.ts';
import { array, cell, itemsOf, object } from './values.ts';
import { noteName } from './watch/calls.ts';
import { noteFallback } from './watch/unset.ts';

/** Binds a destructuring pattern (or a plain name) to a value. */
export function bindPattern(m: Machine, pattern: Node, value: Value, how: 'declare' | 'var' | 'assign', assign: (target: Node, value: Value) => void): void {
  switch (pattern.type) {
    case 'Identifier':
      if (m.tracing) noteName(m, value, 'variable', pattern.name as string, pattern);
      if (how === 'declare') m.declare(pattern.name as string, value);
      else if (how === 'var') declareVar(m, pattern.name as string, value);
      else assign(pattern, value);
      return;
    case 'AssignmentPattern':
      bindPattern(m, pattern.left, withDefault(m, value, pattern.right), how, assign);
      return;
    case 'ObjectPattern': {
      const taken: string[] = [];
      for (const property of pattern.properties as Node[]) {
        if (property.type === 'RestElement' || property.type === 'ExperimentalRestProperty') {
          bindPattern(m, property.argument, without(m, value, taken), how, assign);
          continue;
        }
        const name = staticName(property.key, property.computed as boolean);
        if (name !== undefined) taken.push(name);
        // The member is named by the whole thing it is taken from: `req.query.id`, not `id`.
        const part = name !== undefined ? m.ops.getMember(value, name, memberNode(value, property.key)) : evaluatedMember(m, value, property.key);
        bindPattern(m, property.value, part, how, assign);
      }
      return;
    }
    case 'ArrayPattern':
      (pattern.elements as (Node | null)[]).forEach((element, index) => {
        if (!element) return;
        if (element.type === 'RestElement') bindPattern(m, element.argument, value.t === 'arr' ? array(restOf(itemsOf(value), index)) : value, how, assign);
        else bindPattern(m, element, elementAt(m, value, index, element), how, assign);
      });
      return;
    case 'RestElement':
      bindPattern(m, pattern.argument, value, how, assign);
      return;
    default:
      if (how === 'assign') assign(pattern, value);
  }
}

/** A `var` in a block is the function's: `if (asked) { var sort = req.query.sort; }`. */
function declareVar(m: Machine, name: string, value: Value): void {
  const found = m.lookup(name);
  if (found) m.set(found, value);
  else m.declare(name, value);
}

/** Elements from a place on; one that stands for any number of them is before that place and behind it. */
function restOf(items: readonly Item[], index: number): readonly Item[] {
  return [...items.slice(0, index).filter((item) => item.many), ...items.slice(index)];
}

/** `{ [key]: x }`: the key is evaluated for what it does, then any member is meant. */
function evaluatedMember(m: Machine, value: Value, key: Node): Value {
  const known = m.ops.evaluate(key);
  return known.t === 'const' ? m.ops.getMember(value, String(known.v), key) : getComputed(m, value, key);
}

/** Holes are named after the property key; known objects need no name. */
function memberNode(value: Value, key: Node): Node | undefined {
  return value.t === 'hole' || value.t === 'typed' || value.t === 'join' || value.t === 'obj' ? key : undefined;
}

function withDefault(m: Machine, value: Value, fallback: Node): Value {
  if (value.t === 'const') return value.v === undefined ? m.ops.evaluate(fallback) : value;
  if (value.t === 'hole' || value.t === 'join') {
    const present = value.t === 'join' ? joinValues(value.of.filter((one) => !(one.t === 'const' && one.v === undefined))) : value;
    const [result] = m.branch([() => m.ops.evaluate(fallback), () => value]);
    const joined = joinValues([present, result!.value]);
    if (m.wanted.properties.size > 0) noteFallback(present, result!.value, joined);
    return joined;
  }
  return value;
}

function without(m: Machine, value: Value, taken: readonly string[]): Value {
  if (value.t !== 'obj') return value;
  const rest = object();
  for (const [name, one] of value.props) if (!taken.includes(name)) rest.props.set(name, cell(m.get(one)));
  return value.rest ? { ...rest, rest: value.rest } : rest;
}
