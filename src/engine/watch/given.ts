import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { staticName, unwrap } from '../node.ts';

/** `constructor(private readonly values = {})`, `constructor(values) { this.values = values }`: a member that whoever makes the object brings along. */
export function isHandedIn(m: Machine, member: Node): boolean {
  const name = staticName(member.property as Node, false);
  const maker = (m.frames[0]?.fn?.home?.node.body.body as Node[] | undefined)?.find((one) => one.kind === 'constructor')?.value as Node | undefined;
  if (!maker || name === undefined) return false;
  const params = maker.params as Node[];
  if (params.some((param) => param.type === 'TSParameterProperty' && nameOf(param.parameter as Node) === name)) return true;
  const names = new Set(params.map(nameOf));
  return ((maker.body?.body ?? []) as Node[]).some((one) => {
    const set = one.type === 'ExpressionStatement' ? (one.expression as Node) : undefined;
    if (set?.type !== 'AssignmentExpression' || set.left.object?.type !== 'ThisExpression' || set.left.property.name !== name) return false;
    const right = unwrap(set.right as Node);
    return names.has(nameOf(right.type === 'LogicalExpression' ? unwrap(right.left as Node) : right) ?? '');
  });
}

function nameOf(node: Node): string | undefined {
  const target = node.type === 'AssignmentPattern' ? (node.left as Node) : node;
  return target.type === 'Identifier' ? String(target.name) : undefined;
}

/** `const todo = [[target, source]]`, `todo.push([target, source])`: the first that waits is what the function was given. */
export function queuesParameter(fn: Node, text: string): boolean {
  const first = ((fn.params ?? []) as Node[]).map((param) => nameOf(param)).find((name) => name !== undefined);
  return first !== undefined && new RegExp(`(?:=\\s*\\[|\\.(?:push|unshift)\\()\\s*[[{][^;\\]}]{0,40}(?<![\\w$.])${first.replace(/\$/g, '\\$')}\\s*[,}\\]]`).test(text.slice(fn.start, fn.end));
}
