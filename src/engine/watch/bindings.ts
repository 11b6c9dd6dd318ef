import type { Node } from '../node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../node.ts';

/** What a function binds to a name of its own. */
export interface Binding {
  /** Expressions that are written to it, those in callbacks inside too. */
  readonly given: Node[];
  /** Which parameter it is. */
  parameter?: number;
  /** Where it stands in that parameter, or in what is taken apart: `['owner']` for `{ owner }`, `['0']` for `[owner]`. */
  path?: readonly string[];
  /** Members that it is taken from by a name that is not constant: `const { [group]: bucket } = all`. */
  readonly picked?: { readonly from: Node; readonly key: Node }[];
  /** What is taken apart; nothing for that of `for (const [owner, key] of …)`. */
  readonly taken?: Node[];
}

const known = new WeakMap<Node, ReadonlyMap<string, Binding>>();

/** Names that a function (or a program) binds itself: variables and parameters, those in patterns too. */
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
    else for (const { name, path } of namesOfPattern(target)) Object.assign(bind(name), { parameter: index, path });
  });
  const assigned: [string, Node][] = [];
  const isProgram = fn.type === 'Program';
  const visit = (node: Node, isOwn: boolean): void => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && isOwn) {
      const binding = bind(String(node.id.name));
      if (node.init) binding.given.push(node.init as Node);
    } else if (node.type === 'VariableDeclarator' && isOwn) {
      for (const { name, path } of namesOfPattern(node.id as Node)) {
        const binding = bind(name);
        if (binding.path === undefined) Object.assign(binding, { path, taken: node.init ? [node.init as Node] : [] });
      }
      for (const one of node.init && node.id.type === 'ObjectPattern' ? (node.id.properties as Node[]) : []) {
        const target = one.type === 'Property' && one.computed === true ? unwrap((one.value.type === 'AssignmentPattern' ? one.value.left : one.value) as Node) : undefined;
        if (target?.type === 'Identifier') Object.assign(bind(String(target.name)), { picked: [{ from: node.init as Node, key: one.key as Node }] });
      }
    } else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && /^(?:=|\?\?=|\|\|=)$/.test(String(node.operator))) {
      assigned.push([String(node.left.name), node.right as Node]);
    }
    // Functions of a file have variables of the same names; in them only what is the file's own counts.
    forEachChild(node, (child) => (isProgram && isFunction(child) ? undefined : visit(child, isOwn && !isFunction(child))));
  };
  if (isProgram) visit(fn, true);
  else if (fn.body) visit(fn.body as Node, true);
  for (const [name, right] of assigned) names.get(name)?.given.push(right);
  return names;
}

/** Names in a pattern, and where each stands in what is taken apart: `{ owner: { tree }, key }` has `tree` at `owner`, `tree`. */
function namesOfPattern(pattern: Node, path: readonly string[] = []): { readonly name: string; readonly path: readonly string[] }[] {
  switch (pattern.type) {
    case 'Identifier':
      return [{ name: String(pattern.name), path }];
    case 'AssignmentPattern':
      return namesOfPattern(pattern.left as Node, path);
    case 'ObjectPattern':
      return (pattern.properties as Node[]).flatMap((one) => {
        const name = one.type === 'Property' ? staticName(one.key as Node, one.computed as boolean) : undefined;
        return name === undefined ? [] : namesOfPattern(one.value as Node, [...path, name]);
      });
    case 'ArrayPattern':
      return (pattern.elements as (Node | null)[]).flatMap((one, index) => (one && one.type !== 'RestElement' ? namesOfPattern(one, [...path, String(index)]) : []));
    default:
      return [];
  }
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
  if (fn.type === 'Program') forEachChild(fn, visit);
  else if (fn.body) visit(fn.body as Node);
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
