import { choose, conditionOf, logical } from './facts.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Value } from './values.ts';
import { withGuard } from './watch/guards.ts';
import { noteChoice, noteLogical } from './watch/unset.ts';

/** `a && b`, `a || b`, `a ?? b`, and the right half of `a ??= b`. */
export function evaluateLogical(m: Machine, operator: string, left: Value, rightNode: Node): Value {
  let right: Value | undefined;
  const result = logical(m, operator, left, () => (right = m.ops.evaluate(rightNode)));
  if (m.wanted.properties.size > 0) noteLogical(operator, left, right, result);
  return result;
}

/** `test ? a : b`. */
export function evaluateChoice(m: Machine, node: Node): Value {
  const test = m.ops.evaluate(node.test);
  let yes: Value | undefined;
  let no: Value | undefined;
  const result = choose(m, withGuard(m, node.test, conditionOf(test)), () => (yes = m.ops.evaluate(node.consequent)), () => (no = m.ops.evaluate(node.alternate)));
  if (m.wanted.properties.size > 0) noteChoice(test, yes, no, result);
  return result;
}
