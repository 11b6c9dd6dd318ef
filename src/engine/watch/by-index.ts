import type { Node } from '../node.ts';
import { isFunction, staticName, unwrap } from '../node.ts';

/** What follows the operator of a comparison of two texts a character at a time. */
export const BY_INDEX = 'by index';
const CHARACTER = new Set(['charAt', 'charCodeAt', 'codePointAt', 'at']);

/** `a[i] !== b[i]`, `a.charCodeAt(i) !== b.charCodeAt(i)`: the two texts. */
export function wholesOf(left: Node, right: Node): readonly [Node, Node] | undefined {
  const [a, b] = [pieceOf(left), pieceOf(right)];
  return a && b && a.index === b.index ? [a.whole, b.whole] : undefined;
}

/** `[...a].every((char, i) => char === b[i])`, `Array.from(a).some((char, i) => char !== b[i])`: the comparison, and the two texts. */
export function elementsOf(name: 'every' | 'some', list: Node, callback: Node | undefined): { readonly node: Node; readonly wholes: readonly [Node, Node] } | undefined {
  const inner = callback && unwrap(callback);
  const [element, index] = inner && isFunction(inner) ? (inner.params as Node[]) : [];
  const node = element?.type === 'Identifier' && index?.type === 'Identifier' ? resultOf(inner!.body as Node) : undefined;
  if (node?.type !== 'BinaryExpression' || !(name === 'every' ? /^===?$/ : /^!==?$/).test(node.operator as string)) return undefined;
  const [left, right] = [unwrap(node.left as Node), unwrap(node.right as Node)];
  const other = isNamed(left, element!) ? right : isNamed(right, element!) ? left : undefined;
  const piece = other && pieceOf(other);
  const whole = piece?.index === index!.name ? wholeOf(unwrap(list)) : undefined;
  return whole && { node, wholes: [whole, piece!.whole] };
}

function isNamed(node: Node, binding: Node): boolean {
  return node.type === 'Identifier' && node.name === binding.name;
}

/** What a function gives that does nothing else. */
function resultOf(body: Node): Node | undefined {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [only, more] = body.body as Node[];
  return only?.type === 'ReturnStatement' && only.argument && !more ? unwrap(only.argument as Node) : undefined;
}

/** The text of which a list has the characters: `[...mac]`, `Array.from(mac)`, `mac.split('')`, bytes themselves. */
function wholeOf(list: Node): Node | undefined {
  const [first, more] = ((list.type === 'ArrayExpression' ? list.elements : list.arguments) ?? []) as (Node | null)[];
  const callee = list.type === 'CallExpression' ? unwrap(list.callee as Node) : undefined;
  const method = callee?.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : undefined;
  const inner = list.type === 'ArrayExpression' ? (first?.type === 'SpreadElement' && !more ? (first.argument as Node) : undefined)
    : method === 'from' && callee!.object.name === 'Array' && !more ? first
    : method === 'split' && first?.type === 'Literal' && first.value === '' ? (callee!.object as Node)
    : list;
  const whole = inner && unwrap(inner);
  return whole?.type === 'Identifier' || whole?.type === 'MemberExpression' ? whole : undefined;
}

function pieceOf(node: Node): { readonly whole: Node; readonly index: string } | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee as Node) : undefined;
  if (callee && (callee.type !== 'MemberExpression' || !CHARACTER.has(staticName(callee.property, callee.computed as boolean) ?? ''))) return undefined;
  const member = callee ?? node;
  const index = callee ? (node.arguments as Node[])[0] : member.type === 'MemberExpression' && member.computed ? (member.property as Node) : undefined;
  const whole = index?.type === 'Identifier' ? unwrap(member.object as Node) : undefined;
  return whole?.type === 'Identifier' ? { whole, index: String(index!.name) } : undefined;
}
