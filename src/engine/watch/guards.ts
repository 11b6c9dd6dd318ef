import type { Condition } from '../facts.ts';
import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import type { Fact } from '../values.ts';
import { NO_HOLE } from '../values.ts';

/** A condition, with itself as written among what it proves. */
export function withGuard(m: Machine, test: Node, condition: Condition): Condition {
  const guard = m.wanted.roles.size > 0 ? guardOf(m, test) : undefined;
  return guard === undefined ? condition : { ...condition, whenTrue: [...condition.whenTrue, guard.whenTrue], whenFalse: [...condition.whenFalse, guard.whenFalse] };
}

/** What is known of a path after a condition with a call or a comparison, as written. */
export function guardOf(m: Machine, test: Node): { whenTrue: Fact; whenFalse: Fact } | undefined {
  const text = m.textOf(test);
  if (!/[(=]|\bin\b/.test(text)) return undefined;
  return { whenTrue: { hole: NO_HOLE, reason: text, about: `guard ${text}` }, whenFalse: { hole: NO_HOLE, reason: `!(${text})`, about: `guard !${text}` } };
}
