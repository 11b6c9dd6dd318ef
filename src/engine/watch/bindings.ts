import type { Node } from '../node.ts';
import { forEachChild, isFunction, unwrap } from '../node.ts';

/** What a function binds to a name of its own. */
export interface Binding {
  /** Expressions that are written to it, those in callbacks inside too. */
  readonly given: Node[];
  /** Which parameter it is. */
  parameter?: number;
}

const known = new WeakMap<Node, ReadonlyMap<string, Binding>>();

/** Names that a function (or a program) binds itself: variables and plain parameters. */
export function namesIn(fn: Node): ReadonlyMap<string, Binding> {
  let names = known.get(fn);
  if (!names) known.set(fn, (names = readNames(fn)));
  return names;
}

function readNames(fn: Node): Map<string, Binding> {
  const names = new Map<string, Binding>();
  const bind = (name: string): Binding => {
    let binding = names.get(name);
    if (!binding) names.set(name, (binding = { given: [] }));
    return binding;
  };
  ((fn.params ?? []) as Node[]).forEach((raw, index) => {
    const param = raw.type === 'TSParameterProperty' ? (raw.parameter as Node) : raw;
    const target = param.type === 'AssignmentPattern' ? (param.left as Node) : param;
    if (target.type === 'Identifier') bind(String(target.name)).parameter = index;
  });
  const assigned: [string, Node][] = [];
  const visit = (node: Node, isOwn: boolean): void => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && isOwn) {
      const binding = bind(String(node.id.name));
      if (node.init) binding.given.push(node.init as Node);
    } else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && /^(?:=|\?\?=|\|\|=)$/.test(String(node.operator))) {
      assigned.push([String(node.left.name), node.right as Node]);
    }
    forEachChild(node, (child) => visit(child, isOwn && !isFunction(child)));
  };
  if (fn.body) visit(fn.body as Node, true);
  for (const [name, right] of assigned) names.get(name)?.given.push(right);
  return names;
}

const knownFunctions = new WeakMap<Node, readonly Node[]>();

/** Functions inside of a function, the outer ones first. */
export function functionsIn(fn: Node): readonly Node[] {
  let functions = knownFunctions.get(fn);
  if (functions) return functions;
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node)) found.push(node);
    forEachChild(node, visit);
  };
  if (fn.body) visit(fn.body as Node);
  knownFunctions.set(fn, (functions = found));
  return functions;
}

const knownCalls = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();

/** Calls in a function, by the name of what is called. */
export function callsIn(fn: Node): ReadonlyMap<string, readonly Node[]> {
  let calls = knownCalls.get(fn);
  if (calls) return calls;
  const found = new Map<string, Node[]>();
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression') {
      const callee = unwrap(node.callee as Node);
      const name = callee.type === 'MemberExpression' && callee.computed !== true ? callee.property.name : callee.name;
      if (typeof name === 'string') found.set(name, [...(found.get(name) ?? []), node]);
    }
    forEachChild(node, visit);
  };
  if (fn.body) visit(fn.body as Node);
  knownCalls.set(fn, (calls = found));
  return calls;
}

/** What a function gives back, as written; not what those inside of it do. */
export function returnsOf(fn: Node): readonly Node[] {
  const body = fn.body as Node | null;
  if (!body) return [];
  if (body.type !== 'BlockStatement') return [body];
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement' && node.argument) found.push(node.argument as Node);
    else if (!isFunction(node)) forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** A function's own name, or that of the variable or member that it is written into. */
export function selfName(fn: Node, text: string): string | undefined {
  if (fn.id?.name !== undefined) return String(fn.id.name);
  // `private merge(target, source) {`
  if (fn.type === 'FunctionExpression' && text[fn.start] === '(') return /([\w$]+)\s*$/.exec(text.slice(Math.max(0, fn.start - 80), fn.start))?.[1];
  return /([\w$]+)\s*(?::[^=;{}]*)?[=:]\s*(?:async\s*)?$/.exec(text.slice(Math.max(0, fn.start - 120), fn.start))?.[1];
}
