import { lesserFacts, test } from './facts.ts';
import type { Machine } from './machine.ts';
import { requestIn } from './typed.ts';
import type { Fact, Hole, Typed, Value } from './values.ts';

/** What went into keyed digests, by the ids of the values that stand for them. */
const inputs = new WeakMap<Machine, Map<number, readonly Value[]>>();

/** What was signed with a key of the program is what the program once wrote. */
export const AUTHENTIC = 'authentic';

/**
 * Follows `createHmac(…, key).update(data).digest()`. Where a digest is found equal to something, what went into it is authentic.
 * @returns the result of the call, or a test for `timingSafeEqual`.
 */
export function noteDigest(m: Machine, callee: Typed, args: readonly Value[], result: Value): Value {
  switch (callee.name ?? callee.text.split('.').at(-1)) {
    case 'createHmac':
      if (result.t === 'typed' && (!args[1] || requestIn(m, args[1]) === undefined)) tableOf(m).set(result.id, []);
      return result;
    case 'update': {
      const before = callee.receiver?.t === 'typed' ? inputs.get(m)?.get(callee.receiver.id) : undefined;
      if (before && args[0] && callee.receiver?.t === 'typed') tableOf(m).set(callee.receiver.id, [...before, args[0]]);
      return result;
    }
    case 'digest': {
      const known = callee.receiver?.t === 'typed' ? inputs.get(m)?.get(callee.receiver.id) : undefined;
      if (known && result.t === 'hole') tableOf(m).set(result.id, known);
      return result;
    }
    case 'timingSafeEqual': {
      const facts = provenByEquality(m, args);
      return facts.length > 0 ? test(facts) : result;
    }
    default:
      return result;
  }
}

/** What is known where two values, one of them a keyed digest, are equal. */
export function provenByEquality(m: Machine, values: readonly Value[]): readonly Fact[] {
  const known = inputs.get(m);
  return known ? values.flatMap((value) => inputsOf(known, value).flatMap((one) => lesserFacts(one, AUTHENTIC))) : [];
}

function inputsOf(known: ReadonlyMap<number, readonly Value[]>, value: Value): readonly Value[] {
  if (value.t === 'join') {
    const lists = value.of.map((one) => inputsOf(known, one));
    return lists.every((list) => list.length > 0) ? lists[0]! : [];
  }
  for (let at: Hole | undefined = value.t === 'hole' ? value : undefined; at; at = at.base) {
    const found = known.get(at.id);
    if (found) return found;
  }
  return [];
}

function tableOf(m: Machine): Map<number, readonly Value[]> {
  let table = inputs.get(m);
  if (!table) inputs.set(m, (table = new Map()));
  return table;
}

/** A value, or what it is a part of or was read from, was signed with a key of the program. */
export function isAuthentic(m: Machine, hole: Hole): boolean {
  if (!inputs.has(m)) return false;
  for (let at: Hole | undefined = hole; at; at = at.base ?? at.owner ?? readFrom(at)) {
    const { id } = at;
    if (m.facts.some((fact) => fact.about === AUTHENTIC && fact.hole.id === id) || at.notes?.some((fact) => fact.about === AUTHENTIC && fact.hole.id === id) === true) return true;
  }
  return false;
}

/** The text that was parsed: `JSON.parse(text)`. */
function readFrom(hole: Hole): Hole | undefined {
  const source = hole.members.get('=source');
  return source?.t === 'hole' ? source : undefined;
}
