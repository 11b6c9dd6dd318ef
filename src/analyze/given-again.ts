import type { GivenAgain } from '../core/call-candidate.ts';
import type { Location } from '../core/location.ts';
import { positionAt } from '../core/location.ts';
import type { SourceFile } from '../core/source-file.ts';
import { bindings } from '../engine/mentions.ts';
import type { Node } from '../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../engine/node.ts';
import { declared, filledAtOnce, sharedBy } from './lifetimes.ts';
import { nodesAround } from './nodes-around.ts';

const ROUNDS = /^(?:map|forEach|flatMap)$/;

/** A function of the file and its calls, where all it takes are plain names. */
interface Helper {
  readonly fn: Node;
  readonly name: string;
  readonly isMember: boolean;
}

/**
 * Where a helper is called again with one and the same value for what stands at `place` inside of it, while what stands at `beside` (the key) is the same too:
 * `seal(key, nonce, header); seal(key, nonce, body)`. Gives the argument of the second call, or that of the only one where it stands in a loop.
 */
export function givenAgain(file: SourceFile, place: Location, beside: Location | undefined): GivenAgain | undefined {
  const around = nodesAround(file, place.start.offset).map(({ node }) => node);
  const expression = nodeAt(around, place);
  const fn = around.findLast(isFunction);
  if (!fn || expression?.type !== 'Identifier') return undefined;
  const name = expression.name as string;
  const helper = helperOf(fn, around);
  if (!helper) return undefined;
  const index = paramOf(fn, name);
  const key = beside ? nodeAt(nodesAround(file, beside.start.offset).map(({ node }) => node), beside) : undefined;
  const keyName = key && rootOf(key);
  const keyIndex = keyName === undefined ? -1 : paramOf(fn, keyName);
  if (index < 0) return isWritten(file, fn, name) ? undefined : ofOuter(file, helper, around, name, keyIndex >= 0 || (keyName !== undefined && bindsIn(fn, keyName)));
  if (isWritten(file, fn, name)) return undefined;
  const calls = callsOf(file, helper).filter(({ args }) => args.length > Math.max(index, keyIndex) && args.every((one) => one.type !== 'SpreadElement'));
  for (const [at, call] of calls.entries()) {
    const argument = unwrap(call.args[index]!);
    if (argument.type !== 'Identifier' || isWritten(file, call.own, argument.name as string, 1)) continue;
    const location = locate(file, argument);
    const earlier = calls.slice(0, at).find((one) => one.own === call.own && same(file, one.args[index]!, argument) && (keyIndex < 0 || same(file, one.args[keyIndex]!, call.args[keyIndex]!)) && !same(file, one.node, call.node) && isAlways(one, call));
    if (earlier) return { at: location, how: 'twice' };
    const owner = sharedBy(file, location);
    if (owner === 'rounds' && (keyIndex < 0 || sharedBy(file, locate(file, unwrap(call.args[keyIndex]!))))) return { at: location, how: 'rounds' };
  }
  return undefined;
}

/** `const seal = (part) => createCipheriv(name, key, nonce)` inside of the function that made the nonce. */
function ofOuter(file: SourceFile, helper: Helper, around: readonly Node[], name: string, hasKeys: boolean): GivenAgain | undefined {
  const outer = around.slice(0, around.indexOf(helper.fn)).findLast(isFunction);
  if (!outer || hasKeys || helper.isMember || bindsIn(helper.fn, name) || !bindsIn(outer, name) || isWritten(file, outer, name, 1)) return undefined;
  const calls = callsOf(file, helper).filter(({ own }) => own === outer);
  const [first, second] = calls;
  if (first && second && !same(file, first.node, second.node) && isAlways(first, second)) return { at: locate(file, second.node), how: 'twice' };
  const inLoop = calls.find((one) => one.around.slice(one.around.indexOf(outer)).some((node) => /^(?:For(?:Of|In)?|While|DoWhile)Statement$/.test(node.type) && !bindsIn(node, name)));
  if (inLoop) return { at: locate(file, inLoop.node), how: 'rounds' };
  return undefined;
}

interface HelperCall {
  readonly node: Node;
  readonly args: readonly Node[];
  readonly around: readonly Node[];
  readonly own: Node;
}

function callsOf(file: SourceFile, { name, isMember, fn }: Helper): HelperCall[] {
  const found: HelperCall[] = [];
  const path: Node[] = [];
  const visit = (node: Node): void => {
    path.push(node);
    if (node.type === 'CallExpression' && !(node.start >= fn.start && node.end <= fn.end)) {
      const callee = unwrap(node.callee as Node);
      const isIt = isMember ? callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression' && staticName(callee.property, callee.computed as boolean) === name : callee.type === 'Identifier' && callee.name === name;
      // A callback that is run for each item belongs to the function around it, and is a loop of its own.
      const own = isIt ? path.findLast((one, index) => isFunction(one) && !isPassed(one, path[index - 1])) : undefined;
      if (own) found.push({ node, args: node.arguments as Node[], around: [...path], own });
    }
    forEachChild(node, visit);
    path.pop();
  };
  for (const node of (file.tree?.body ?? []) as unknown as Node[]) visit(node);
  return found;
}

function isPassed(fn: Node, parent: Node | undefined): boolean {
  return parent?.type === 'CallExpression' && parent.callee !== fn && ROUNDS.test(String(parent.callee.property?.name));
}

/** The second call runs whenever the first has run. */
function isAlways(first: HelperCall, second: HelperCall): boolean {
  const shared = first.around.findLast((one) => second.around.includes(one));
  if (!shared) return false;
  const choices = /^(?:If|Switch|Try)Statement$|^(?:Conditional|Logical)Expression$|^SwitchCase$|^CatchClause$/;
  if (choices.test(shared.type)) return false;
  const way = first.around.slice(first.around.indexOf(shared) + 1);
  return !way.some((one) => choices.test(one.type) || one.type === 'ReturnStatement' || one.type === 'ThrowStatement' || isFunction(one));
}

function helperOf(fn: Node, around: readonly Node[]): Helper | undefined {
  if (fn.id?.name) return { fn, name: fn.id.name as string, isMember: false };
  const parent = around[around.indexOf(fn) - 1];
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return { fn, name: parent.id.name as string, isMember: false };
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition') return undefined;
  const name = staticName(parent.key as Node, parent.computed as boolean);
  return name === undefined || parent.kind === 'constructor' ? undefined : { fn, name, isMember: true };
}

function paramOf(fn: Node, name: string): number {
  return (fn.params as Node[]).findIndex((one) => one.type === 'Identifier' && one.name === name);
}

function bindsIn(scope: Node, name: string): boolean {
  if (isFunction(scope) && (scope.params as Node[]).some((one) => bindings(one).includes(name))) return true;
  const body = scope.body as Node | undefined;
  const head = (scope.left ?? scope.init) as Node | undefined;
  if (head?.type === 'VariableDeclaration' && (head.declarations as Node[]).some((one) => bindings(one.id as Node).includes(name))) return true;
  return body?.type === 'BlockStatement' && declared(body.body as Node[], name) !== undefined;
}

/** Something gives it another value, counts it up or fills it anew. */
function isWritten({ text }: SourceFile, scope: Node, name: string, declarations = 0): boolean {
  const own = `(?<![\\w$.])${name.replace(/\$/g, '\\$')}`;
  const body = filledAtOnce(text.slice(scope.start, scope.end), name);
  if ((body.match(new RegExp(`${own}\\s*(?::[^=;(){}]*)?=(?![=>])`, 'g'))?.length ?? 0) > declarations) return true;
  return new RegExp(`${own}(?:\\[[^\\]]*\\]\\s*(?:[-+^|&]?=(?!=)|\\+\\+)|\\+\\+|\\s*\\+=|\\.(?:write\\w*|fill|set|copy)\\()|\\b\\w*(?:increment|incr|fill|getRandomValues|advance|bump|next)\\w*\\([^()]*${own}\\b|\\+\\+\\s*${own}`, 'i').test(body);
}

function rootOf(expression: Node): string | undefined {
  let at = unwrap(expression);
  while (at.type === 'MemberExpression' || at.type === 'CallExpression') at = unwrap((at.type === 'CallExpression' ? (at.arguments[0] ?? at.callee) : at.object) as Node);
  return at.type === 'Identifier' ? (at.name as string) : undefined;
}

function nodeAt(around: readonly Node[], place: Location): Node | undefined {
  return around.findLast((node) => node.start === place.start.offset && node.end === place.end.offset);
}

function same({ text }: SourceFile, a: Node, b: Node): boolean {
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

function locate(file: SourceFile, node: Node): Location {
  return { path: file.path, start: positionAt(file.lineStarts, node.start), end: positionAt(file.lineStarts, node.end) };
}
