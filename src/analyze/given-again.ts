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
  if (!fn || !expression || !/^(?:Identifier|MemberExpression)$/.test(expression.type)) return undefined;
  const name = file.text.slice(expression.start, expression.end);
  const helper = helperOf(fn, around);
  if (!helper) return undefined;
  const param = paramOf(fn, expression);
  const key = beside ? nodeAt(nodesAround(file, beside.start.offset).map(({ node }) => node), beside) : undefined;
  const keyName = key && rootOf(key);
  const keyParam = key && (paramOf(fn, unwrap(key)) ?? (keyName === undefined ? undefined : paramOf(fn, { ...key, type: 'Identifier', name: keyName })));
  if (isWritten(file, fn, name)) return undefined;
  if (!param) return expression.type === 'Identifier' ? ofOuter(file, helper, around, name, keyParam !== undefined || (keyName !== undefined && bindsIn(fn, keyName))) : undefined;
  const calls = callsOf(file, helper).filter(({ args }) => args.every((one) => one.type !== 'SpreadElement'));
  for (const [at, call] of calls.entries()) {
    const argument = argumentOf(call, param);
    const ownKey = keyParam && argumentOf(call, keyParam);
    if (argument?.type !== 'Identifier' || (keyParam && !ownKey) || isWritten(file, call.own, argument.name as string, 1)) continue;
    const isSameAs = (one: HelperCall): boolean => {
      const given = argumentOf(one, param);
      const givenKey = keyParam && argumentOf(one, keyParam);
      return given !== undefined && same(file, given, argument) && (!ownKey || (givenKey !== undefined && same(file, givenKey, ownKey)));
    };
    const earlier = calls.slice(0, at).find((one) => one.own === call.own && isSameAs(one) && !same(file, one.node, call.node) && isAlways(one, call) && !isBackwards(file, one, call));
    const location = locate(file, argument);
    if (earlier) return { at: location, how: 'twice' };
    if (sharedBy(file, location) === 'rounds' && (!ownKey || sharedBy(file, locate(file, ownKey)))) return { at: location, how: 'rounds' };
  }
  return undefined;
}

/** What a stream cipher gives, it takes back: `transform(key, iv, transform(key, iv, text))`. */
function isBackwards({ text }: SourceFile, first: HelperCall, second: HelperCall): boolean {
  const declarator = first.around.findLast((one) => one.type === 'VariableDeclarator');
  const given = declarator?.id.type === 'Identifier' ? (declarator.id.name as string) : undefined;
  return first.around.includes(second.node) || (given !== undefined && new RegExp(`(?<![\\w$.])${given.replace(/\$/g, '\\$')}(?![\\w$])`).test(text.slice(second.node.start, second.node.end)));
}

/** What a call gives for a parameter, or for a member of the object that one is. */
function argumentOf({ args }: HelperCall, { index, member }: Parameter): Node | undefined {
  const given = args[index] && unwrap(args[index]);
  if (member === undefined || !given) return given;
  const property = given.type === 'ObjectExpression' ? (given.properties as Node[]).find((one) => one.type === 'Property' && staticName(one.key as Node, one.computed as boolean) === member) : undefined;
  return property && unwrap(property.value as Node);
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

/** A parameter, or a member of the object that is one. */
interface Parameter {
  readonly index: number;
  readonly member?: string;
}

/** Which parameter an expression is: `nonce`, of `{ nonce }`, or `options.nonce`. */
function paramOf(fn: Node, expression: Node): Parameter | undefined {
  const isMember = expression.type === 'MemberExpression';
  const object = isMember ? unwrap(expression.object as Node) : expression;
  if (object.type !== 'Identifier') return undefined;
  const name = object.name as string;
  const member = isMember ? staticName(expression.property as Node, expression.computed as boolean) : undefined;
  for (const [index, raw] of (fn.params as Node[]).entries()) {
    if (raw.type === 'Identifier' && raw.name === name) return isMember ? member === undefined ? undefined : { index, member } : { index };
    if (raw.type !== 'ObjectPattern' || isMember) continue;
    const property = (raw.properties as Node[]).find((one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name);
    const key = property && staticName(property.key as Node, property.computed as boolean);
    if (key !== undefined) return { index, member: key };
  }
  return undefined;
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
