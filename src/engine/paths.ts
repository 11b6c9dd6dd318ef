import { spend } from './effort.ts';
import { joinValues } from './join.ts';
import type { Condition } from './facts.ts';
import type { Fact, Join, Value } from './values.ts';
import { NO_HOLE } from './values.ts';

/**
 * Values that came about together. `if (!ok) error = …; else data = parsed;` leaves an error or data, never both: once
 * `error` is known to be empty, `data` is the parsed one.
 */

const MAX_DEPTH = 4;

/** More facts than this about one condition bring nothing, and chains of conditions would make them without end. */
const MAX_FACTS = 24;

/** What a condition proves. */
interface Proven {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

const NOTHING: Proven = { whenTrue: [], whenFalse: [] };
/** Values do not change; after a row of `if`s each holds the one before it, so that each is asked once only. */
const asked = new WeakMap<Join, Proven>();

/** Which paths remain where a value is true, and where it is false. */
export function pathFacts(value: Join, conditionOf: (value: Value) => Condition, depth = 0): Proven {
  if (!value.paths || depth > MAX_DEPTH) return NOTHING;
  let result = depth === 0 ? asked.get(value) : undefined;
  if (!result) {
    result = readPaths(value.paths, conditionOf, depth);
    if (depth === 0) asked.set(value, result);
  }
  return result;
}

function readPaths({ meeting, of, facts: proven }: NonNullable<Join['paths']>, conditionOf: (value: Value) => Condition, depth: number): Proven {
  spend();
  const whenTrue: Fact[] = [];
  const whenFalse: Fact[] = [];
  // Of alternatives it is never known; to ask all the same would ask those of the alternatives, and so on.
  const settled = of.map((one) => (one.t === 'join' ? undefined : conditionOf(one).known));
  const kept = (not: boolean): number[] => settled.flatMap((one, index) => (one === not ? [] : [index]));
  for (const [facts, indexes] of [[whenTrue, kept(false)], [whenFalse, kept(true)]] as const) {
    if (indexes.length === 0 || indexes.length === of.length) continue;
    facts.push({ hole: NO_HOLE, reason: 'path', about: `path ${meeting}:${indexes.join()}`, paths: { meeting, kept: indexes } });
    const [first, ...others] = indexes.map((index) => proven[index]!);
    facts.push(...first!.filter((fact) => others.every((one) => one.some((other) => other.hole.id === fact.hole.id && other.about === fact.about))));
  }
  // A meeting inside a path: where another path was taken, it never took place.
  for (const one of of) {
    if (one.t !== 'join' || (whenTrue.length >= MAX_FACTS && whenFalse.length >= MAX_FACTS)) continue;
    const inner = pathFacts(one, conditionOf, depth + 1);
    whenTrue.push(...inner.whenTrue);
    whenFalse.push(...inner.whenFalse);
  }
  return { whenTrue: whenTrue.slice(0, MAX_FACTS), whenFalse: whenFalse.slice(0, MAX_FACTS) };
}

/** A value without the alternatives that came by paths which are known not to have been taken. */
export function onPath(value: Value, facts: readonly Fact[], depth = 0): Value {
  if (value.t !== 'join' || !value.paths || depth > MAX_DEPTH) return value;
  spend();
  const { meeting, of } = value.paths;
  let kept: readonly Value[] = of;
  for (const { paths } of facts) if (paths?.meeting === meeting) kept = kept.filter((one) => paths.kept.some((index) => of[index] === one));
  if (kept.length === 0) return value;
  const narrowed = kept.map((one) => onPath(one, facts, depth + 1));
  return narrowed.length === of.length && narrowed.every((one, index) => one === of[index]) ? value : joinValues(narrowed);
}
