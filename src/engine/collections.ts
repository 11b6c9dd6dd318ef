import { membership } from './hole-methods.ts';
import { joinValues } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementOf } from './members.ts';
import { arrayMethod } from './array-methods.ts';
import { isConstant } from './facts.ts';
import type { Coll, Item, Value } from './values.ts';
import { array, cell, itemsOf, UNDEFINED } from './values.ts';
import { noteKept } from './watch/calls.ts';

/** `new Set(list)`, `new Map(pairs)`, `new Array()`; undefined for other constructors. */
export function makeCollection(m: Machine, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const input = args[0];
  if (name === 'Array') return args.every((arg) => arg.t === 'const' && typeof arg.v === 'number') ? array([{ v: UNDEFINED, many: true }]) : array(args.map((v) => ({ v })));
  if (name !== 'Set' && name !== 'Map' && name !== 'WeakMap' && name !== 'WeakSet') return undefined;
  const kind = name === 'Set' || name === 'WeakSet' ? 'set' : 'map';
  const items: Item[] = [];
  const values: Item[] = [];
  if (input?.t === 'arr') {
    for (const item of itemsOf(input)) {
      if (kind === 'set') items.push(item);
      else if (item.v.t === 'arr') {
        const [key, value] = itemsOf(item.v);
        if (key) items.push(key);
        if (value) values.push(value);
      } else {
        items.push({ v: elementOf(m, item.v, site.node), many: true });
        values.push({ v: elementOf(m, item.v, site.node), many: true });
      }
    }
  } else if (input?.t === 'coll') return input;
  else if (input && input.t !== 'const') {
    items.push({ v: elementOf(m, input, site.node), many: true });
    values.push({ v: elementOf(m, input, site.node), many: true });
  }
  return { t: 'coll', kind, items: cell({ t: 'items', list: items }), values: cell({ t: 'items', list: values }) };
}

export function collectionMethod(m: Machine, coll: Coll, name: string, args: readonly Value[], site: CallSite): Value {
  const items = coll.items.v.t === 'items' ? coll.items.v.list : [];
  const values = coll.values.v.t === 'items' ? coll.values.v.list : [];
  const any = (list: readonly Item[]): Value => (list.length > 0 ? joinValues(list.map((item) => item.v)) : m.harmless('element of an empty collection', site.node));
  switch (name) {
    case 'has':
      return membership({ t: 'arr', items: coll.items }, args[0] ?? UNDEFINED);
    case 'get': {
      const key = args[0];
      const at = key?.t === 'const' ? items.findIndex((item) => item.v.t === 'const' && item.v.v === key.v) : -1;
      if (at >= 0 && values[at]) return values[at].v;
      const found = any(values);
      // A look-up in a table of constants is one of them, whatever the key.
      return isConstant(found) && values.length > 0 ? joinValues([found, UNDEFINED]) : found;
    }
    case 'add': case 'set':
      if (args[0] && m.tracing) noteKept(m, args[0], site);
      if (args[0]) m.set(coll.items, { t: 'items', list: [...items.slice(0, 60), { v: args[0] }] });
      if (name === 'set' && args[1]) m.set(coll.values, { t: 'items', list: [...values.slice(0, 60), { v: args[1] }] });
      return coll;
    case 'values':
      return array(coll.kind === 'set' ? items : values);
    case 'keys':
      return array(items);
    case 'entries':
      return array(items.map((item, index) => ({ v: array([{ v: item.v }, { v: values[index]?.v ?? item.v }]) })));
    case 'forEach':
      if (coll.kind !== 'set' && args[0]?.t === 'fn') {
        const [callback] = args;
        for (const [index, item] of items.slice(0, 24).entries()) m.branch([() => m.ops.call(callback, [values[index]?.v ?? UNDEFINED, item.v, coll], site), () => UNDEFINED]);
        return UNDEFINED;
      }
      return arrayMethod(m, array(coll.kind === 'set' ? items : values), 'forEach', args, site);
    default:
      return m.harmless('boolean', site.node);
  }
}
