import { freeze, joinValues, takeOver } from './join.ts';
import type { Machine } from './machine.ts';
import { elementOf } from './members.ts';
import type { Node } from './node.ts';
import { staticName } from './node.ts';
import { noteMethods } from './owned-methods.ts';
import type { Cell, Fn, Item, Obj, Value } from './values.ts';
import { cell, itemsOf, UNDEFINED } from './values.ts';
import { noteName } from './watch/calls.ts';
import { defaultMembers } from './watch/defaults.ts';
import { spreadFrom } from './watch/spread.ts';
import { noteLiteral } from './watch/properties.ts';
import { orGiven } from './watch/unset.ts';

/** The elements of `[a, ...b]`. */
export function evaluateElements(m: Machine, elements: readonly (Node | null)[]): Item[] {
  const items: Item[] = [];
  for (const element of elements) {
    if (element === null) items.push({ v: UNDEFINED });
    else if (element.type === 'SpreadElement') {
      const spread = m.ops.evaluate(element.argument);
      const alternatives = spread.t === 'join' ? spread.of : [spread];
      for (const one of alternatives) {
        const optional = alternatives.length > 1;
        if (one.t === 'arr') items.push(...takeOver(itemsOf(one), items.length).map((item) => (optional ? { ...item, optional } : item)));
        else if (one.t === 'coll') items.push(...(one.items.v.t === 'items' ? takeOver(one.items.v.list, items.length) : []));
        else if (one.t !== 'const') items.push({ v: elementOf(m, one, element), many: true, use: m.site(element) });
      }
    } else items.push({ v: m.ops.evaluate(element), use: m.site(element) });
  }
  return items;
}

/** `{ a, b: c, ...d }`. */
export function evaluateObject(m: Machine, node: Node): Value {
  const props = new Map<string, Cell>();
  const accessors = new Map<string, Fn>();
  let rest: Cell | undefined;
  let isBare = false;
  for (const property of node.properties as Node[]) {
    if (property.type === 'SpreadElement' || property.type === 'ExperimentalSpreadProperty') {
      const spread = m.ops.evaluate(property.argument);
      for (const one of spread.t === 'join' ? spread.of : [spread]) {
        if (one.t === 'obj') {
          for (const [name, other] of one.props) {
            if (spread.t === 'join' && props.has(name)) props.set(name, cell(joinValues([m.get(props.get(name)!), m.get(other)])));
            else props.set(name, spreadFrom(one, other, cell(m.get(other))));
          }
          if (one.rest) rest = cell(one.rest.v);
        } else if (one.t !== 'const' && one.t !== 'test') {
          // What is not known of it may replace any member before it.
          for (const [name, known] of props) props.set(name, cell(orGiven(m, m.get(known), m.ops.getMember(one, name, undefined))));
          for (const name of defaultMembers(one)) if (!props.has(name)) props.set(name, cell(m.ops.getMember(one, name, undefined)));
          rest = cell(one);
        }
      }
      continue;
    }
    const name = staticName(property.key, property.computed as boolean) ?? constantKey(m.ops.evaluate(property.key));
    if (property.kind === 'get' || property.kind === 'set') {
      if (name !== undefined && property.kind === 'get') accessors.set(name, m.ops.makeFunction(property.value, m.env));
      continue;
    }
    if (name === '__proto__' && property.computed !== true && property.value.type === 'Literal' && property.value.value === null) {
      isBare = true;
      continue;
    }
    const value = asProven(m, m.ops.evaluate(property.value));
    if (m.tracing && name !== undefined) noteName(m, value, 'property', name, property);
    if (name !== undefined) props.set(name, cell(value));
    else rest = cell(rest ? joinValues([rest.v, value]) : value);
  }
  const result: Obj = { t: 'obj', props, at: { node, module: m.module, maker: m.frames[1] }, ...(accessors.size > 0 ? { accessors } : {}), ...(rest ? { rest } : {}), ...(isBare ? { bare: true as const } : {}) };
  noteMethods(m, result);
  if (m.wanted.properties.size > 0) noteLiteral(m, result, node);
  return result;
}

/**
 * `sessions.set(state, { target })` after a check of it: whoever finds the object elsewhere finds what was proven where it was made. A variable keeps
 * that where its path meets others; members have no such moment.
 */
function asProven(m: Machine, value: Value): Value {
  return value.t === 'hole' && value.origin === 'request' && value.harmless === undefined && m.facts.length > 0 ? freeze(value, m.facts) : value;
}

function constantKey(value: Value): string | undefined {
  return value.t === 'const' ? String(value.v) : undefined;
}
