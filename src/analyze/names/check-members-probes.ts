import type { Node } from '../../engine/node.ts';
import { staticName, unwrap } from '../../engine/node.ts';

/** Names whose presence a file asks for. */
export interface Probes {
  readonly probed: Set<string>;
  /** Where it asks; absent where it may be glad that there is none: `expect(day.format).toBeUndefined()`. */
  readonly probedAt?: Set<number>;
}

function markProbe(name: string, property: Node, { probed, probedAt }: Probes): void {
  probed.add(name);
  probedAt?.add(property.start);
}

/** A condition that asks whether a member is there; one that is called in it is not asked for. */
export function markProbes(node: Node | null | undefined, asked: Probes): void {
  if (!node) return;
  const one = unwrap(node);
  switch (one.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const name = staticName(one.property as Node, one.computed as boolean);
      if (name !== undefined) markProbe(name, one.property as Node, asked);
      return markProbes(one.object as Node, asked);
    }
    case 'LogicalExpression':
      markProbes(one.left as Node, asked);
      return markProbes(one.right as Node, asked);
    case 'UnaryExpression': return markProbes(one.argument as Node, asked);
    case 'BinaryExpression':
      if (/^[!=]==?$/.test(one.operator as string)) for (const side of [one.left, one.right] as Node[]) if (side.type === 'UnaryExpression') markProbes(side, asked);
      return;
    default: return;
  }
}

/** `undefined`, `null`, `'function'`. */
export function isAbsence(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && (node.value === null || node.value === 'function' || node.value === 'undefined')) || (node.type === 'UnaryExpression' && node.operator === 'void');
}

/** `try { new Intl.X().y() } catch { return false }`: a short block whose failure is an answer. */
export function isFeatureTest(node: Node): boolean {
  const tried = node.block.body as Node[];
  const handler = node.handler?.body?.body as Node[] | undefined;
  if (tried.length > 2 || handler === undefined || handler.length > 1) return false;
  const [only] = handler;
  if (only === undefined) return true;
  return (only.type === 'ReturnStatement' && (!only.argument || only.argument.type === 'Literal' || only.argument.type === 'Identifier')) || (only.type === 'ExpressionStatement' && only.expression.type === 'AssignmentExpression');
}

/** Without parentheses and `!`, but with casts. */
export function withoutChain(node: Node): Node {
  return node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression' || node.type === 'TSNonNullExpression' || node.type === 'TSInstantiationExpression' ? withoutChain(node.expression as Node) : node;
}

/** `expect(api.gone).toBeUndefined()`, `assert.equal(api.gone, undefined)`: a test asks, and absence may be the answer. */
export function isAssertion(callee: Node): boolean {
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object as Node) : callee;
  return root.type === 'Identifier' && /^(?:expect|expectTypeOf|assert|should|chai|t)$/.test(root.name as string);
}
