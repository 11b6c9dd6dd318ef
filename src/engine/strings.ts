import { spend } from './effort.ts';
import { concat, forEachHole, joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Arr, Cell, Hole, Part, Value } from './values.ts';
import { constant, EMPTY, itemsOf } from './values.ts';

/** What a value becomes inside a string: a constant, a concatenation, a join or a hole. */
export function asText(m: Machine, value: Value, node?: Node, lists = new Lists()): Value {
  switch (value.t) {
    case 'const': case 'cat': case 'hole':
      return value;
    case 'join':
      return joinValues(value.of.map((one) => asText(m, one, node, lists)));
    case 'arr':
      return joinItems(m, value, constant(','), node, lists);
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

/** Lists in lists that become one text. */
class Lists {
  /** Those that are being written: in one that holds itself, JavaScript writes nothing for it. */
  readonly open = new Set<Cell>();
  /** How many more are written: a list may hold another twice, which holds one twice, and so on. */
  left = 200;
}

/** `array.join(separator)`. */
export function joinItems(m: Machine, arr: Arr, separator: Value, node?: Node, lists = new Lists()): Value {
  if (lists.open.has(arr.items)) return EMPTY;
  if (--lists.left < 0) return worstOf(m, arr) ?? m.hole({ origin: 'unknown', text: node ? m.textOf(node) : 'lists', site: node && m.site(node) });
  lists.open.add(arr.items);
  const text = joinOpen(m, arr, separator, node, lists);
  lists.open.delete(arr.items);
  return text;
}

/** Client data in a list, or else anything unknown in it. */
function worstOf(m: Machine, arr: Arr): Hole | undefined {
  let worst: Hole | undefined;
  forEachHole(arr, (hole) => {
    if (m.harmlessReason(hole) === undefined && (worst === undefined || (hole.origin === 'request' && worst.origin !== 'request'))) worst = hole;
  });
  return worst;
}

function joinOpen(m: Machine, arr: Arr, separator: Value, node: Node | undefined, lists: Lists): Value {
  const parts: Part[] = [];
  for (const item of itemsOf(arr)) {
    const text = asText(m, item.v, node, lists);
    const piece: Part[] = parts.length > 0 ? [{ v: separator }, { v: text, ...(item.use ? { use: item.use } : {}) }] : [{ v: text, ...(item.use ? { use: item.use } : {}) }];
    if (item.optional) parts.push({ v: joinValues([concat(piece), constant('')]) });
    else parts.push(...piece);
  }
  return concat(parts);
}

/** Nobody has decoded it since it was taken from the segments of an address. */
export function isEncoded(hole: Hole): boolean {
  for (let at: Hole | undefined = hole; at && !/^(?:decodeURI|unescape)/.test(at.text); at = at.owner ?? at.base) if (at.encoded) return true;
  return false;
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

/** Parts of a text that is copied; no text of a program that somebody can read has so many. */
const MAX_PARTS = 1_500;
/** Unknowns that are kept of a larger one. */
const MAX_UNKNOWNS = 40;

function isLarge(value: Value): boolean {
  const seen = new Set<Value>();
  const visit = (at: Value): boolean => {
    if ((at.t !== 'cat' && at.t !== 'join') || seen.has(at)) return false;
    seen.add(at);
    spend();
    return seen.size > MAX_PARTS || (at.t === 'join' ? at.of.some(visit) : at.parts.some((part) => visit(part.v)));
  };
  return visit(value);
}

/** What is left of a text that is too large: its unknowns, one after the other, client data first. */
function unknownsOf(value: Value, onHole: (hole: Hole) => Value): Value {
  const holes: Hole[] = [];
  const seen = new Set<Value>();
  const waiting = [value];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    spend();
    if (at.t === 'hole') holes.push(at);
    else if (at.t === 'join') waiting.push(...at.of);
    else if (at.t === 'cat') for (const part of at.parts) waiting.push(part.v);
  }
  const kept = [...holes.filter((one) => one.origin === 'request'), ...holes.filter((one) => one.origin !== 'request')].slice(0, MAX_UNKNOWNS);
  return concat(kept.map((one) => ({ v: onHole(one) })));
}

/** Applies an operation to every alternative and every unknown of a text. */
export function mapText(value: Value, onConst: (text: string) => string, onHole: (hole: Hole) => Value): Value {
  // Parts are shared, so each is done once. All the same the result is a copy: with the text beside it, it is twice as large.
  if (isLarge(value)) return unknownsOf(value, onHole);
  const done = new Map<Value, Value>();
  const map = (at: Value): Value => {
    spend();
    switch (at.t) {
      case 'const':
        return constant(onConst(String(at.v)));
      case 'hole':
        return onHole(at);
      case 'join': case 'cat': {
        const known = done.get(at);
        if (known) return known;
        const mapped = at.t === 'join' ? joinValues(at.of.map(map)) : concat(at.parts.map((part) => ({ ...part, v: map(part.v) })));
        done.set(at, mapped);
        return mapped;
      }
      default:
        return at;
    }
  };
  return map(value);
}

/** The constant text that a value begins with; empty where it begins with something else. */
export function leadingText(value: Value): string {
  let first: Value | undefined = value;
  while (first?.t === 'cat') first = first.parts[0]?.v;
  return first?.t === 'const' ? String(first.v) : '';
}
