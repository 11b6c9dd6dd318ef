import { spend } from './effort.ts';
import type { Exit } from './machine-types.ts';
import { isUnfilled } from './late-objects.ts';
import type { Cat, Cell, Fact, Hole, Item, Items, Join, Part, Value } from './values.ts';
import { constant, EMPTY, textOf, UNDEFINED } from './values.ts';

/** Alternatives kept at a join; more cost time and were measured to bring nothing. */
const MAX_WIDTH = 8;
/** Values that are told apart by the paths they came by: each `if` on the way to one doubles them, so that a row of them would have no end. */
const MAX_PATHS = 12;
/** Elements of a list that is put together of lists. */
const MAX_ITEMS = 600;
/** Depth to which a value is searched for holes. */
const MAX_DEPTH = 24;

/** Concatenates parts; neighbouring constants melt together, nested concatenations stay shared. */
export function concat(parts: readonly Part[]): Value {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result[result.length - 1];
    if (part.v.t === 'const') {
      const text = textOf(part.v);
      if (text === '') continue;
      if (last?.v.t === 'const') result[result.length - 1] = { v: constant(textOf(last.v) + text) };
      else result.push({ v: typeof part.v.v === 'string' ? part.v : constant(text) });
    } else result.push(part);
  }
  if (result.length === 0) return EMPTY;
  if (result.length === 1 && result[0]!.v.t === 'const') return result[0]!.v;
  const source = result.map((part) => cutFrom(part.v)).find((one) => one !== undefined);
  if (!source) return { t: 'cat', parts: result } satisfies Cat;
  return isPutTogether(result, source) ? source : { t: 'cat', parts: result, cutFrom: source };
}

/** A piece of a text, nobody knows which. */
export function cut(text: Cat): Cat {
  return text.cutFrom ? text : { ...text, cutFrom: text };
}

/** The text that a value is a piece of, or holds a piece of. */
function cutFrom(value: Value): Cat | undefined {
  if (value.t === 'cat') return value.cutFrom;
  return value.t === 'join' ? value.of.map(cutFrom).find((one) => one !== undefined) : undefined;
}

/** Pieces of a text with nothing harmful between them, as a loop that looks for names in it leaves them: the text itself. */
function isPutTogether(parts: readonly Part[], source: Cat): boolean {
  return parts.filter(({ v }) => v === source || cutFrom(v) === source).length > 1 && parts.every(({ v }) => isPieceOf(v, source, 0));
}

function isPieceOf(value: Value, source: Cat, depth: number): boolean {
  spend();
  if (value === source || value.t === 'const') return true;
  if (value.t === 'hole') return value.harmless !== undefined;
  if (depth > 6) return false;
  if (value.t === 'join') return value.of.every((one) => isPieceOf(one, source, depth + 1));
  return value.t === 'cat' && (value.parts === source.parts || value.parts.every((part) => isPieceOf(part.v, source, depth + 1)));
}

function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.t === 'const' && b.t === 'const') return Object.is(a.v, b.v);
  if (a.t === 'hole' && b.t === 'hole') return a.id === b.id && a.harmless === b.harmless && a.escapedFor === b.escapedFor && sameNotes(a.notes, b.notes);
  if (a.t === 'arr' && b.t === 'arr') return a.items === b.items;
  if (a.t === 'fn' && b.t === 'fn') return a.node === b.node && a.env === b.env && a.self === b.self;
  return a.t === 'bound' && b.t === 'bound';
}

function sameNotes(a: readonly Fact[] | undefined, b: readonly Fact[] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((fact, index) => fact.about === b[index]!.about));
}

/** Joins the values of several paths into one. */
export function joinValues(values: readonly Value[]): Value {
  if (values.length === 0) return UNDEFINED;
  if (values.length === 1) return values[0]!;
  const all: Value[] = [];
  for (const value of values) {
    for (const one of value.t === 'join' ? value.of : [value]) {
      spend();
      if (!all.some((seen) => same(seen, one))) all.push(one);
    }
  }
  if (all.length === 1) return all[0]!;
  if (all.every((value) => value.t === 'items')) return joinItems(all as Items[]);
  if (all.length > MAX_WIDTH) {
    all.sort((a, b) => weight(b) - weight(a));
    all.length = MAX_WIDTH;
  }
  return { t: 'join', of: all } satisfies Join;
}

/** Alternatives of which each came by another path, and what each path had proven. */
export function joinPaths(values: readonly Value[], meeting: number, facts: readonly (readonly Fact[])[]): Value {
  const joined = joinValues(values);
  if (joined.t !== 'join') return joined;
  const size = values.reduce((sum, one) => sum + (one.t === 'join' && one.paths ? one.paths.size : 1), 0);
  return size <= MAX_PATHS ? { ...joined, paths: { meeting, of: values, facts, size } } : joined;
}

/** What is worth keeping when a join is too wide. */
function weight(value: Value): number {
  switch (value.t) {
    case 'hole':
      return value.harmless !== undefined ? 1 : value.origin === 'request' ? 6 : 4;
    case 'cat':
      return 5;
    case 'const':
      return 0;
    default:
      return 2;
  }
}

/** Array contents of several paths: the common beginning stays, the rest becomes optional. */
function joinItems(lists: readonly Items[]): Items {
  let result = lists[0]!.list;
  for (const { list } of lists.slice(1)) {
    let common = 0;
    while (common < result.length && common < list.length && result[common]!.v === list[common]!.v) common++;
    const optional = (item: Item): Item => (item.optional ? item : { ...item, optional: true });
    result = [...result.slice(0, common), ...result.slice(common).map(optional), ...list.slice(common).map(optional)];
  }
  return { t: 'items', list: result.length > 64 ? result.slice(0, 64) : result };
}

/** Elements that a list takes over from another: `[...a, ...a]` again and again would have no end, so of very many only what they may be. */
export function takeOver(list: readonly Item[], already: number): readonly Item[] {
  return already + list.length <= MAX_ITEMS ? list : [{ v: joinValues(list.map(({ v }) => v)), many: true, optional: true }];
}

/** Visits the holes of a value: through strings, alternatives, arrays and objects. */
export function forEachHole(value: Value, visit: (hole: Hole) => void, seen: Set<Value> = new Set(), depth = 0): void {
  if (seen.has(value) || depth > MAX_DEPTH) return;
  spend();
  seen.add(value);
  switch (value.t) {
    case 'hole':
      visit(value);
      for (const one of value.props.values()) forEachHole(one.v, visit, seen, depth + 1);
      return;
    case 'cat':
      for (const part of value.parts) forEachHole(part.v, visit, seen, depth + 1);
      return;
    case 'join':
      for (const one of value.of) forEachHole(one, visit, seen, depth + 1);
      return;
    case 'items':
      for (const item of value.list) forEachHole(item.v, visit, seen, depth + 1);
      return;
    case 'arr':
      forEachHole(value.items.v, visit, seen, depth + 1);
      return;
    case 'obj':
      if (isUnfilled(value)) return;
      for (const one of value.props.values()) if (!one.load) forEachHole(one.v, visit, seen, depth + 1);
      if (value.rest) forEachHole(value.rest.v, visit, seen, depth + 1);
      return;
    case 'coll':
      forEachHole(value.items.v, visit, seen, depth + 1);
      forEachHole(value.values.v, visit, seen, depth + 1);
      return;
    default:
      return;
  }
}

/**
 * Writes facts that hold only on one path into the value that leaves that path:
 * `ok(x) ? x : 'id'` gives an `x` that stays harmless after the paths meet.
 */
export function freeze(value: Value, facts: readonly Fact[]): Value {
  if (facts.length === 0 || value.t === 'const') return value;
  const reasons = new Map<number, string>();
  const notes: Fact[] = [];
  for (const fact of facts) {
    if (fact.about === undefined) reasons.set(fact.hole.id, fact.reason);
    else if (fact.paths === undefined && notes.length < MAX_NOTES) notes.push(fact);
  }
  if (reasons.size === 0 && notes.length === 0) return value;
  return freezeWith(value, { reasons, notes }, new Map(), 0);
}

/** What was proven on a path that a value leaves. */
interface Left {
  /** Why holes are harmless, by their ids. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly notes: readonly Fact[];
}

/** Parts that are copied. A text that is larger grows with each path that it leaves; what was proven of the rest is forgotten. */
const MAX_FROZEN = 1_500;

/** Conditions that a value remembers. */
const MAX_NOTES = 8;

/** Parts are shared, so each is done once. */
function freezeWith(value: Value, left: Left, done: Map<Value, Value>, depth: number): Value {
  spend();
  switch (value.t) {
    case 'hole': {
      if (value.harmless !== undefined) return value;
      for (let at: Hole | undefined = value; at; at = at.base) {
        const reason = left.reasons.get(at.id);
        if (reason !== undefined) return { ...value, harmless: reason };
      }
      return left.notes.length === 0 ? value : { ...value, notes: value.notes ? [...value.notes, ...left.notes].slice(-MAX_NOTES) : left.notes };
    }
    case 'cat': case 'join': case 'items': {
      const known = done.get(value);
      if (known) return known;
      if (depth > 12 || done.size > MAX_FROZEN) return value;
      done.set(value, value);
      const frozen = freezeParts(value, (one) => freezeWith(one, left, done, depth + 1));
      done.set(value, frozen);
      return frozen;
    }
    default:
      return value;
  }
}

function freezeParts(value: Cat | Join | Items, freezeOne: (value: Value) => Value): Value {
  if (value.t === 'join') {
    const of = value.of.map(freezeOne);
    return of.some((one, index) => one !== value.of[index]) ? { t: 'join', of } : value;
  }
  let changed = false;
  const each = <T extends { readonly v: Value }>(part: T): T => {
    const v = freezeOne(part.v);
    if (v === part.v) return part;
    changed = true;
    return { ...part, v };
  };
  const result: Value = value.t === 'cat' ? { t: 'cat', parts: value.parts.map(each) } : { t: 'items', list: value.list.map(each) };
  return changed ? result : value;
}

/** A fact about `proven` covers `hole` if they are one, or `hole` was derived from it. */
export function provesHole(hole: Hole, proven: Hole): boolean {
  for (let at: Hole | undefined = hole; at; at = at.base) if (at.id === proven.id) return true;
  return false;
}

/** Facts of one key say the same. */
function factKey(fact: Fact): number | string {
  return fact.about === undefined ? fact.hole.id : `${fact.hole.id}:${fact.about}`;
}

/** What paths that meet leave in the cells they wrote, and the facts that all of them proved. */
export function joinExits(exits: readonly Exit[], meeting: number): { readonly joined: readonly [Cell, Value][]; readonly common: readonly Fact[] } {
  const first = exits[0]!;
  const proven = exits.map((exit) => new Set(exit.facts.map(factKey)));
  const common = first.facts.filter((fact) => proven.every((keys) => keys.has(factKey(fact))));
  const shared = new Set(common);
  const own = exits.map((exit) => exit.facts.filter((fact) => !shared.has(fact)));
  const cells = new Set<Cell>();
  for (const exit of exits) for (const cell of exit.writes.keys()) cells.add(cell);
  const joined: [Cell, Value][] = [];
  for (const cell of cells) {
    const values = exits.map((exit, index) => freeze(exit.writes.get(cell) ?? cell.v, own[index]!));
    joined.push([cell, joinPaths(values, meeting, own)]);
  }
  return { joined, common };
}
