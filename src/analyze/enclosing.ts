import type { Arms, Catch, EnclosingFunction, Parameter } from '../core/call-candidate.ts';
import type { Location } from '../core/location.ts';
import type { SourceFile } from '../core/source-file.ts';
import { bindings } from '../engine/mentions.ts';
import type { Node } from '../engine/node.ts';
import { forEachChild, isFunction, staticName } from '../engine/node.ts';
import type { NodeAround } from './nodes-around.ts';
import { nodesAround } from './nodes-around.ts';

/** Methods of lists: what they are given is a part of the function that they stand in. */
const ROUNDS = /^(?:find|findIndex|findLast|findLastIndex|some|every|filter|map|flatMap|forEach|reduce|reduceRight|sort)$/;

/** The function around a place; callbacks of list methods belong to the one around them. Undefined at the top of a module. */
export function enclosingFunction(file: SourceFile, place: Location): EnclosingFunction | undefined {
  const here = nodesAround(file, place.start.offset).findLast((one) => isFunction(one.node) && !isRound(one));
  if (!here) return undefined;
  const { node } = here;
  const body = node.body as Node;
  return {
    name: nearestName(here),
    get params() {
      return (node.params as Node[]).flatMap((one) => parametersOf(file, one));
    },
    before: file.text.slice(Math.min(body.start, place.start.offset), place.start.offset),
    after: file.text.slice(place.end.offset, node.end),
  };
}

function nearestName(at: NodeAround | undefined): string {
  for (let here = at; here; here = here.parent) {
    const name = isFunction(here.node) ? nameOf(here) : undefined;
    if (name !== undefined) return name;
  }
  return '';
}

function isRound({ node, parent }: NodeAround): boolean {
  const call = parent?.node;
  return call?.type === 'CallExpression' && call.callee !== node && call.callee.type === 'MemberExpression' && ROUNDS.test(staticName(call.callee.property, call.callee.computed as boolean) ?? '');
}

function parametersOf(file: SourceFile, raw: Node): readonly Parameter[] {
  const inner = raw.type === 'TSParameterProperty' ? (raw.parameter as Node) : raw;
  const param = inner.type === 'AssignmentPattern' ? (inner.left as Node) : inner;
  const type = param.typeAnnotation?.typeAnnotation as Node | undefined;
  if (param.type === 'Identifier') return [{ name: param.name as string, ...(type ? { type: file.text.slice(type.start, type.end) } : {}) }];
  return bindings(param).map((name) => ({ name, ...memberType(file, type, name) }));
}

/** `{ code }: { code: string }` */
function memberType(file: SourceFile, type: Node | undefined, name: string): { readonly type?: string } {
  const member = type?.type === 'TSTypeLiteral' ? (type.members as Node[]).find((one) => one.key?.name === name)?.typeAnnotation?.typeAnnotation as Node | undefined : undefined;
  return member ? { type: file.text.slice(member.start, member.end) } : {};
}

/** The name that a function or class has, or that what stands around it gives it. */
export function nameOf(here: NodeAround): string | undefined {
  return (here.node.id?.name as string | undefined) ?? givenName(here);
}

function givenName({ node, parent: outer }: NodeAround): string | undefined {
  if (outer === undefined) return undefined;
  const { node: parent } = outer;
  const isNamed = node === parent.value || node === parent.init || node === parent.right || isPassing(parent);
  return isNamed ? (nameGivenBy(parent) ?? givenName(outer)) : undefined;
}

/** `const hash = useCallback((x) => …)`: the name goes through the wrapping call. */
function isPassing(node: Node): boolean {
  return /^(?:TSAsExpression|TSSatisfiesExpression|CallExpression|ChainExpression|ParenthesizedExpression)$/.test(node.type);
}

function nameGivenBy(node: Node): string | undefined {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.name as string | undefined;
    case 'MethodDefinition': case 'Property': case 'PropertyDefinition':
      return (node.key?.name ?? node.key?.value) as string | undefined;
    case 'AssignmentExpression':
      return (node.left.name ?? node.left.property?.name) as string | undefined;
    default:
      return undefined;
  }
}

/** What is run where the expression at a place is true, and what where it is not; undefined where it decides nothing. */
export function armsOf(file: SourceFile, place: Location): Arms | undefined {
  return decided(file, nodesAround(file, place.start.offset).findLast(({ node }) => node.start <= place.start.offset && node.end >= place.end.offset), false);
}

/** Its value is that of what stands in it, as far as a decision goes: `!ok || a !== b`, `timingSafeEqual(a, b)`. */
const CARRIES = /^(?:LogicalExpression|AwaitExpression|ParenthesizedExpression|TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|ChainExpression|CallExpression|VariableDeclaration)$/;

/** `compare(a, b) !== 0`: what it holds with is what it is true with. */
function isWithZero({ type, operator, right }: Node): boolean {
  return type === 'BinaryExpression' && /^[!=]==?$/.test(operator as string) && right.type === 'Literal' && right.value === 0;
}

function decided(file: SourceFile, from: NodeAround | undefined, negated: boolean): Arms | undefined {
  let turned = negated;
  for (let at = from; at?.parent; at = at.parent) {
    const { node: parent } = at.parent;
    if (parent.type === 'UnaryExpression' && parent.operator === '!') turned = !turned;
    else if (isWithZero(parent)) turned = parent.operator.startsWith('!') ? turned : !turned;
    else if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test === at.node) {
      const other = parent.alternate as Node | null | undefined;
      const holds = textOf(file, parent.consequent as Node);
      const fails = other ? textOf(file, other) : restOf(file, at.parent);
      return turned ? { holds: fails, fails: holds } : { holds, fails };
    } else if (parent.type === 'VariableDeclarator' && parent.init === at.node && parent.id.type === 'Identifier') return decidedLater(file, at.parent, turned);
    else if (!CARRIES.test(parent.type)) return undefined;
  }
  return undefined;
}

/** `const same = a === b; if (!same) …`: the first decision in the same block that is about the variable. */
function decidedLater(file: SourceFile, { node: declarator, parent: declaration }: NodeAround, turned: boolean): Arms | undefined {
  const block = declaration?.parent?.node;
  if (block?.type !== 'BlockStatement') return undefined;
  for (const statement of block.body as Node[]) {
    if (statement.start < declarator.end || statement.type !== 'IfStatement') continue;
    const test = file.text.slice(statement.test.start as number, statement.test.end as number);
    const name = new RegExp(`^([^]*?)(?<![\\w$.])${String(declarator.id.name).replaceAll('$', '\\$')}(?![\\w$.(])`).exec(test);
    if (!name) continue;
    const at = (statement.test.start as number) + name[0].length - 1;
    return decided(file, nodesAround(file, at).findLast(({ node }) => node.type === 'Identifier'), turned);
  }
  return undefined;
}

/** What follows an `if` in its own block. */
function restOf(file: SourceFile, { node, parent }: NodeAround): string {
  return node.type === 'IfStatement' && parent?.node.type === 'BlockStatement' ? file.text.slice(node.end, parent.node.end - 1) : '';
}

function textOf(file: SourceFile, node: Node): string {
  return file.text.slice(node.start, node.end);
}

/** The `try` in whose `catch` a place stands; undefined where a function begins in between. */
export function catchAt(file: SourceFile, { start, end }: Location): Catch | undefined {
  const around = nodesAround(file, start.offset);
  const handler = around.findLast(({ node }) => node.type === 'CatchClause' || isFunction(node));
  const block = handler?.parent?.node.type === 'TryStatement' ? (handler.node.body as Node) : undefined;
  if (!block) return undefined;
  return { tried: textOf(file, handler!.parent!.node.block as Node), before: file.text.slice(block.start + 1, start.offset), after: file.text.slice(end.offset, block.end - 1) };
}

/** Bodies of the functions and methods that have a name. */
export function bodiesOf(file: SourceFile, name: string): readonly string[] {
  const found: string[] = [];
  everyNode(file, (here) => {
    if (isFunction(here.node) && here.node.body && nameOf(here) === name) found.push(textOf(file, here.node.body as Node));
  });
  return found;
}

/** Calls of what has a name, alone or as a member of `this`. */
export function callsTo(file: SourceFile, name: string): readonly Node[] {
  const found: Node[] = [];
  everyNode(file, ({ node }) => {
    const callee = node.type === 'CallExpression' ? (node.callee as Node) : undefined;
    if (callee?.type === 'MemberExpression' ? callee.object.type === 'ThisExpression' && staticName(callee.property, callee.computed as boolean) === name : callee?.name === name) found.push(node);
  });
  return found;
}

function everyNode(file: SourceFile, see: (here: NodeAround) => void): void {
  const visit = (node: Node, parent: NodeAround | undefined): void => {
    const here = { node, parent };
    see(here);
    forEachChild(node, (child) => visit(child, here));
  };
  if (file.tree) for (const node of file.tree.body as unknown as Node[]) visit(node, undefined);
}

/** Of two places at most one is run: they are arms of one decision, or the first is in an arm that leaves. */
export function excludes(file: SourceFile, one: Location, other: Location): boolean {
  const [first, second] = one.start.offset < other.start.offset ? [one, other] : [other, one];
  const at = second.start.offset;
  return nodesAround(file, first.start.offset).some(({ node, parent }) => {
    const outer = parent?.node;
    const isArm = (outer?.type === 'IfStatement' || outer?.type === 'ConditionalExpression') && outer.test !== node;
    if (!isArm || (node.start <= at && at < node.end)) return false;
    return (outer.start <= at && at < outer.end) || leaves(node);
  });
}

function leaves(node: Node): boolean {
  const last = node.type === 'BlockStatement' ? (node.body as Node[]).at(-1) : node;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}
