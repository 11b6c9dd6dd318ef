import { concat, joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Arr, Hole, Part, Value } from './values.ts';
import { constant, itemsOf } from './values.ts';

/** What a value becomes inside a string: a constant, a concatenation, a join or a hole. */
export function asText(m: Machine, value: Value, node?: Node): Value {
  switch (value.t) {
    case 'const': case 'cat': case 'hole':
      return value;
    case 'join':
      return joinValues(value.of.map((one) => asText(m, one, node)));
    case 'arr':
      return joinItems(m, value, constant(','), node);
    case 'bound':
      return m.harmless('bound by its tag', node);
    case 'test':
      return m.harmless('boolean', node);
    case 'obj': {
      const method = m.ops.getMember(value, 'toString', node);
      if (method.t === 'fn' && node) return asText(m, m.ops.call({ ...method, self: value }, [], { node, args: [], callee: 'toString' }), node);
      return m.hole({ origin: 'unknown', text: node ? m.textOf(node) : 'object', site: node && m.site(node), harmless: value.cls ? undefined : 'object' });
    }
    case 'typed':
      return m.hole({ origin: 'unknown', text: value.text, site: node && m.site(node) });
    case 'regex':
      return constant(`/${value.source}/${value.flags}`);
    default:
      return m.harmless('not a text', node);
  }
}

/** `array.join(separator)`. */
export function joinItems(m: Machine, arr: Arr, separator: Value, node?: Node): Value {
  const parts: Part[] = [];
  for (const item of itemsOf(arr)) {
    const text = asText(m, item.v, node);
    const piece: Part[] = parts.length > 0 ? [{ v: separator }, { v: text, ...(item.use ? { use: item.use } : {}) }] : [{ v: text, ...(item.use ? { use: item.use } : {}) }];
    if (item.optional) parts.push({ v: joinValues([concat(piece), constant('')]) });
    else parts.push(...piece);
  }
  return concat(parts);
}

/** A hole made from another by an operation that keeps its harmlessness; asking twice gives the same one. */
export function derive(m: Machine, hole: Hole, operation: string, text: string, extra: { escapedFor?: Hole['escapedFor']; escaper?: string; harmless?: string } = {}): Hole {
  const key = `=${operation}`;
  const known = hole.members.get(key);
  if (known?.t === 'hole') return known;
  const derived = m.hole({
    origin: hole.origin, text, site: hole.site, base: hole, deep: hole.deep,
    escapedFor: extra.escapedFor ?? hole.escapedFor, escaper: extra.escaper ?? hole.escaper, harmless: extra.harmless,
  });
  hole.members.set(key, derived);
  return derived;
}

/** Applies an operation to every alternative and every unknown of a text. */
export function mapText(value: Value, onConst: (text: string) => string, onHole: (hole: Hole) => Value): Value {
  switch (value.t) {
    case 'const':
      return constant(onConst(String(value.v)));
    case 'hole':
      return onHole(value);
    case 'join':
      return joinValues(value.of.map((one) => mapText(one, onConst, onHole)));
    case 'cat':
      return concat(value.parts.map((part) => ({ ...part, v: mapText(part.v, onConst, onHole) })));
    default:
      return value;
  }
}
