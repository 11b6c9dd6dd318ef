import type { Primitive } from '../../core/candidate.ts';
import type { Node } from '../node.ts';
import type { Hole, Value } from '../values.ts';

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
