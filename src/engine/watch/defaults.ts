import type { Primitive } from '../../core/candidate.ts';
import type { Node } from '../node.ts';
import type { Const, Hole, Value } from '../values.ts';

/** What a parameter is when nobody gives it: `function seal(text, algorithm = 'md5')`. It says nothing of what callers give. */
const defaults = new WeakMap<Hole, Primitive>();

/** Remembers the default of a parameter that nothing is known of. */
export function noteDefault(value: Value, fallback: Node): void {
  if (value.t === 'hole' && value.origin === 'parameter' && fallback.type === 'Literal' && !fallback.regex) defaults.set(value, fallback.value as Primitive);
}

/** The default of an unknown parameter, if it has one. */
export function defaultOf(hole: Hole): { readonly value: Primitive } | undefined {
  return defaults.has(hole) ? { value: defaults.get(hole) } : undefined;
}

/** Constants that a value falls back to and that the program looks for itself. */
const questioned = new WeakSet<Const>();

/** `if (production && SECRET === 'dev') throw …`: the program knows its fallback and asks whether it got it. */
export function noteQuestion(left: Value, right: Value): void {
  const [value, asked] = left.t === 'const' ? [right, left] : [left, right];
  if (asked.t !== 'const' || typeof asked.v !== 'string' || asked.v === '' || value.t !== 'join') return;
  for (const one of value.of) if (one.t === 'const' && one.v === asked.v) questioned.add(one);
}

/** Whether the program compared a value with this constant, which it falls back to. */
export function isQuestioned(value: Const): boolean {
  return questioned.has(value);
}
