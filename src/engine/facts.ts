import { spend } from './effort.ts';
import { freeze, joinValues } from './join.ts';
import { provenWhenThere } from './looked-up.ts';
import type { Machine } from './machine.ts';
import { pathFacts } from './paths.ts';
import { isUnfilled } from './late-objects.ts';
import type { Const, Fact, Hole, Test, Value } from './values.ts';
import { EMPTY, FALSE, isNothing, TRUE } from './values.ts';

/** What is proven where a value is true and where it is false; `known` when it can only be one of them. */
export interface Condition {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
  readonly known?: boolean;
}

const NOTHING: readonly Fact[] = [];

/** Reads a value as a condition. */
export function conditionOf(value: Value): Condition {
  switch (value.t) {
    case 'test':
      return value;
    case 'const':
      return { whenTrue: NOTHING, whenFalse: NOTHING, known: Boolean(value.v) };
    case 'hole':
      return { whenTrue: provenWhenThere(value), whenFalse: [{ hole: value, reason: 'empty' }], ...(value.present ? { known: true } : {}) };
    case 'obj': case 'arr': case 'fn': case 'class': case 'regex': case 'module': case 'coll': case 'builtin':
      return { whenTrue: NOTHING, whenFalse: NOTHING, known: true };
    case 'join': {
      if (value.as) return value.as;
      const boolean = joinBooleans(value.of.map((one) => ({ value: one, facts: NOTHING }))) ?? { whenTrue: NOTHING, whenFalse: NOTHING };
      if (!value.paths) return boolean;
      const paths = pathFacts(value, conditionOf);
      return { whenTrue: union(boolean.whenTrue, paths.whenTrue), whenFalse: union(boolean.whenFalse, paths.whenFalse) };
    }
    case 'schema':
      return { whenTrue: NOTHING, whenFalse: NOTHING, known: true };
    case 'typed':
      return { whenTrue: NOTHING, whenFalse: NOTHING, ...(value.schema ? { known: true } : {}) };
    default:
      return { whenTrue: NOTHING, whenFalse: NOTHING };
  }
}

export function test(whenTrue: readonly Fact[], whenFalse: readonly Fact[] = NOTHING): Test {
  return { t: 'test', whenTrue, whenFalse };
}

/** A test that proves a value harmless when true (each hole of a join; a concatenation proves nothing). */
export function provesWhenTrue(value: Value, reason: string): Test {
  return test(factsAbout(value, reason));
}

export function provesWhenFalse(value: Value, reason: string): Test {
  return test(NOTHING, factsAbout(value, reason));
}

/** A lesser fact about every unknown of a text: `full.startsWith(root)`. */
export function lesserFacts(value: Value, about: string, depth = 0): readonly Fact[] {
  if (value.t === 'hole') return [{ hole: value, reason: about, about }];
  if (depth > 3) return NOTHING;
  if (value.t === 'join') return value.of.flatMap((one) => lesserFacts(one, about, depth + 1));
  return value.t === 'cat' ? value.parts.flatMap((part) => (part.v.t === 'const' ? NOTHING : lesserFacts(part.v, about, depth + 1))) : NOTHING;
}

export function factsAbout(value: Value, reason: string): readonly Fact[] {
  if (value.t === 'hole') return [{ hole: value, reason }];
  if (value.t === 'join') return value.of.flatMap((one) => factsAbout(one, reason));
  // `${x}` alone or String(x): the text is the value itself.
  if (value.t === 'cat' && value.parts.length === 1) return factsAbout(value.parts[0]!.v, reason);
  return NOTHING;
}

export function negate(condition: Condition): Value {
  if (condition.known !== undefined) return condition.known ? FALSE : TRUE;
  return test(condition.whenFalse, condition.whenTrue);
}

function union(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

function intersect(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  return a.filter((fact) => b.some((other) => other.hole.id === fact.hole.id && other.about === fact.about));
}

/** Joins booleans that come from several paths, each with the facts of its path; undefined when one is no boolean. */
export function joinBooleans(list: readonly { value: Value; facts: readonly Fact[] }[]): Test | undefined {
  let whenTrue: readonly Fact[] | undefined;
  let whenFalse: readonly Fact[] | undefined;
  for (const { value, facts } of list) {
    if (!isBoolean(value)) return undefined;
    const condition = conditionOf(value);
    if (condition.known !== false) {
      const gained = union(facts, condition.whenTrue);
      whenTrue = whenTrue === undefined ? gained : intersect(whenTrue, gained);
    }
    if (condition.known !== true) {
      const gained = union(facts, condition.whenFalse);
      whenFalse = whenFalse === undefined ? gained : intersect(whenFalse, gained);
    }
  }
  return test(whenTrue ?? NOTHING, whenFalse ?? NOTHING);
}

export function isBoolean(value: Value): boolean {
  return value.t === 'test' || (value.t === 'const' && typeof value.v === 'boolean');
}

/** `a && b`, `a || b`, `a ?? b` on values; `right` is run only on the path where it would be. */
export function logical(m: Machine, operator: string, left: Value, right: () => Value): Value {
  const condition = conditionOf(left);
  if (operator === '??') {
    if (left.t === 'const') return isNothing(left) ? right() : left;
    if (condition.known === true) return left;
    // `ENTITIES[char] ?? char`; of a plain value nothing is learned but that it is not there.
    const missing = left.t === 'join' && left.as ? left.as.whenFalse : NOTHING;
    const [result] = m.branch([
      () => {
        m.assume(missing);
        return right();
      },
      () => left,
    ]);
    return joinValues([left, freeze(result!.value, missing)]);
  }
  const and = operator === '&&';
  if (condition.known !== undefined) return condition.known === and ? right() : left;
  const taken = and ? condition.whenTrue : condition.whenFalse;
  const skipped = and ? condition.whenFalse : condition.whenTrue;
  const [result] = m.branch([
    () => {
      m.assume(taken);
      return right();
    },
    () => {
      m.assume(skipped);
      return left;
    },
  ]);
  const other = freeze(result!.value, taken);
  if (!result!.live) m.assume(skipped);
  const second = conditionOf(other);
  const whenTrue = and ? union(condition.whenTrue, second.known === false ? NOTHING : second.whenTrue) : second.known === false ? condition.whenTrue : intersect(condition.whenTrue, union(condition.whenFalse, second.whenTrue));
  const whenFalse = !and ? union(condition.whenFalse, second.whenFalse) : second.known === true ? condition.whenFalse : intersect(condition.whenFalse, union(condition.whenTrue, second.whenFalse));
  if (isTestLike(left) && isBoolean(other)) return test(whenTrue, whenFalse);
  const joined = and ? joinValues([other, EMPTY]) : joinValues([freeze(left.t === 'test' ? TRUE : left, skipped), other]);
  return joined.t === 'join' && (whenTrue.length > 0 || whenFalse.length > 0) ? { ...joined, as: { whenTrue, whenFalse } } : joined;
}

/** Values that are mostly used as conditions: `a && isOk(b)` with a hole on the left is still a test. */
function isTestLike(value: Value): boolean {
  return isBoolean(value) || value.t === 'hole';
}

/** The value of `condition ? a : b`. */
export function choose(m: Machine, condition: Condition, consequent: () => Value, alternate: () => Value): Value {
  if (condition.known !== undefined) return condition.known ? consequent() : alternate();
  const [yes, no] = m.branch([
    () => {
      m.assume(condition.whenTrue);
      return consequent();
    },
    () => {
      m.assume(condition.whenFalse);
      return alternate();
    },
  ]) as [{ value: Value; live: boolean }, { value: Value; live: boolean }];
  if (isBoolean(yes.value) && isBoolean(no.value)) {
    const joined = joinBooleans([
      { value: yes.value, facts: condition.whenTrue },
      { value: no.value, facts: condition.whenFalse },
    ]);
    if (joined) return joined;
  }
  return joinValues([freeze(yes.value, condition.whenTrue), freeze(no.value, condition.whenFalse)]);
}

/** True when nothing in the value is unknown: an allow-list, a table of constants. */
export function isConstant(value: Value, depth = 0): boolean {
  if (depth > 6) return false;
  spend();
  switch (value.t) {
    case 'const':
      return true;
    case 'arr':
      return isConstant(value.items.v, depth + 1);
    case 'items':
      return value.list.length > 0 && value.list.every((item) => isConstant(item.v, depth + 1));
    case 'obj':
      return !value.rest && !isUnfilled(value) && [...value.props.values()].every((one) => !one.load && isConstant(one.v, depth + 1));
    case 'join':
      return value.of.every((one) => isConstant(one, depth + 1));
    case 'coll':
      return isConstant(value.items.v, depth + 1);
    case 'hole':
      return value.harmless !== undefined;
    default:
      return false;
  }
}

export function isString(value: Value): value is Const {
  return value.t === 'const' && typeof value.v === 'string';
}

/** Compares with a constant: being equal to it proves a hole harmless. */
export function equality(left: Value, right: Value): Value {
  if (left.t === 'const' && right.t === 'const') return left.v === right.v ? TRUE : FALSE;
  const [hole, other] = left.t === 'const' ? [right, left] : [left, right];
  // `row === null`: otherwise it is there.
  if (isNothing(other) && hole.t === 'hole') return test(factsAbout(hole, 'compared with a constant'), provenWhenThere(hole));
  if (other.t === 'const' || (other.t === 'hole' && other.harmless !== undefined) || (other.t === 'join' && isConstant(other))) {
    return provesWhenTrue(hole, 'compared with a constant');
  }
  return test(NOTHING);
}

export function isHole(value: Value): value is Hole {
  return value.t === 'hole';
}
