import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../../engine/node.ts';

/** What the names of a CommonJS program stand for, as far as each is given one value only. */
export interface Bindings {
  /** Constants, functions and classes of the file → their value or declaration. */
  readonly constants: ReadonlyMap<string, Node>;
  /** Those of them that only a function declares, and no other does. */
  readonly local: ReadonlySet<string>;
  /** Names that are given `exports` or `module.exports` when they are made. */
  readonly aliases: ReadonlySet<string>;
  /** Members of `exports` → the one value that each is given. */
  readonly members: ReadonlyMap<string, Node | undefined>;
}

/** Reads what the names of a program stand for. A name that is declared or written twice stands for nothing. */
export function bindingsOf(tree: Node): Bindings {
  const outer = new Map<string, Node | undefined>();
  const inner = new Map<string, Node | undefined>();
  const written = new Set<string>();
  const aliases = new Set<string>();
  const members = new Map<string, Node | undefined>();
  const visit = (node: Node, constants: Map<string, Node | undefined>): void => {
    const declare = (name: string, value: Node | undefined): void => void constants.set(name, constants.has(name) ? undefined : value);
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
      const value = node.init ? unwrap(node.init as Node) : undefined;
      if (value && (isExports(value) || (value.type === 'AssignmentExpression' && isExports(unwrap(value.left as Node))))) aliases.add(node.id.name as string);
      else declare(node.id.name as string, value);
    } else if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) declare(node.id.name as string, node);
    else if (node.type === 'AssignmentExpression') {
      const target = unwrap(node.left as Node);
      if (target.type === 'Identifier') written.add(target.name as string);
      const name = target.type === 'MemberExpression' && isExports(unwrap(target.object as Node)) ? staticName(target.property as Node, target.computed as boolean) : undefined;
      if (name !== undefined && !isVoid(unwrap(node.right as Node))) members.set(name, members.has(name) ? undefined : unwrap(node.right as Node));
    }
    forEachChild(node, (child) => visit(child, isFunction(node) ? inner : constants));
  };
  visit(tree, outer);
  // A name of the file's own is meant by all that do not declare it again.
  const constants = [...outer, ...[...inner].filter(([name]) => !outer.has(name))].filter((one): one is [string, Node] => one[1] !== undefined && !written.has(one[0]));
  return { constants: new Map(constants), local: new Set(constants.flatMap(([name]) => (outer.has(name) ? [] : [name]))), aliases, members };
}

/** `exports`, `module.exports`. */
export function isExports(node: Node): boolean {
  return isModuleExports(node) || (node.type === 'Identifier' && node.name === 'exports');
}

/** `module.exports`. */
export function isModuleExports(node: Node): boolean {
  return node.type === 'MemberExpression' && node.object?.type === 'Identifier' && node.object.name === 'module' && staticName(node.property as Node, node.computed as boolean) === 'exports';
}

/** `exports.a = exports.b = void 0`, as compilers begin. */
function isVoid(node: Node): boolean {
  return node.type === 'UnaryExpression' || (node.type === 'AssignmentExpression' && isVoid(unwrap(node.right as Node)));
}

/** Names that mean something else in a function: its parameters, and what is declared in it (not in functions in it) and elsewhere too. */
export function declaredIn(fn: Node, { local }: Bindings): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator') namesOf(node.id as Node, names);
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
      if (node.id) names.add(node.id.name as string);
      return;
    }
    if (!isFunction(node)) forEachChild(node, visit);
  };
  if (fn.body?.type === 'BlockStatement') forEachChild(fn.body as Node, visit);
  for (const name of local) names.delete(name);
  for (const parameter of fn.params as Node[]) namesOf(parameter, names);
  return names;
}

function namesOf(pattern: Node, names: Set<string>): void {
  if (pattern.type === 'Identifier') names.add(pattern.name as string);
  else if (pattern.type === 'AssignmentPattern') namesOf(pattern.left as Node, names);
  else if (pattern.type === 'Property') namesOf(pattern.value as Node, names);
  else forEachChild(pattern, (child) => namesOf(child, names));
}

/** The module that an expression is: `require('./x')`, wrapped by a compiler's helper or kept in a constant. */
export function requiredModule(node: Node, { constants }: Bindings, depth = 0): string | undefined {
  if (depth > 3) return undefined;
  if (node.type === 'Identifier') {
    const value = constants.get(node.name as string);
    return value === undefined ? undefined : requiredModule(value, { constants } as Bindings, depth + 1);
  }
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments as Node[];
  if (node.callee?.name === 'require') return typeof first?.value === 'string' ? (first.value as string) : undefined;
  return first && /^_?_?(?:interop|import)\w*$|^__toESM$/.test(calledName(node) ?? '') ? requiredModule(unwrap(first), { constants } as Bindings, depth + 1) : undefined;
}

/** The texts of a constant list, or the keys of a constant object: `['get', 'post']`, `Object.keys({ a, b })`. */
export function textsOf(node: Node, { constants }: Bindings): readonly string[] | undefined {
  const value = node.type === 'Identifier' ? constants.get(node.name as string) : node;
  if (value?.type === 'ArrayExpression') {
    const elements = value.elements as (Node | null)[];
    return elements.every((one) => one?.type === 'Literal' && typeof one.value === 'string') ? elements.map((one) => String(one!.value)) : undefined;
  }
  const [first] = value?.type === 'CallExpression' && calledName(value) === 'keys' ? (value.arguments as Node[]) : [];
  const object = first?.type === 'Identifier' ? constants.get(first.name as string) : first;
  if (object?.type !== 'ObjectExpression') return undefined;
  const keys = (object.properties as Node[]).map((one) => (one.type === 'Property' ? staticName(one.key as Node, one.computed as boolean) : undefined));
  return keys.every((key): key is string => key !== undefined) ? keys : undefined;
}

/** `tslib_1.__exportStar(…)` → `__exportStar`. */
export function calledName(call: Node): string | undefined {
  const callee = unwrap(call.callee as Node);
  return callee.type === 'MemberExpression' ? staticName(callee.property as Node, callee.computed as boolean) : (callee.name as string | undefined);
}

/** `Object.keys(other).forEach(function (key) { … exports[key] = other[key] … })`, as compilers write `export *`: the other module. */
export function copiedModule(call: Node, bindings: Bindings): string | undefined {
  const callee = unwrap(call.callee as Node);
  const keys = callee.type === 'MemberExpression' && calledName(call) === 'forEach' ? unwrap(callee.object as Node) : undefined;
  const [from] = keys?.type === 'CallExpression' && calledName(keys) === 'keys' ? (keys.arguments as Node[]) : [];
  const [copy] = call.arguments as Node[];
  return from && copy && isFunction(copy) ? requiredModule(unwrap(from), bindings) : undefined;
}

/** UMD: the second function of `(function (global, factory) { … factory(exports) … })(this, function (exports) { … })`, and its name for the object. */
export function umdFactory(call: Node, isObject: (node: Node) => boolean): { readonly factory: Node; readonly name: string } | undefined {
  const outer = unwrap(call.callee as Node);
  const args = (call.arguments as Node[]).map(unwrap);
  const at = isFunction(outer) ? args.findIndex(isFunction) : -1;
  const parameter = at === -1 ? undefined : (outer.params as Node[])[at];
  if (parameter?.type !== 'Identifier') return undefined;
  let place = -1;
  let isAssigned = false;
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === parameter.name) place = Math.max(place, (node.arguments as Node[]).findIndex((one) => isObject(unwrap(one))));
    // `module.exports = factory()`: what it gives back is not read.
    if (node.type === 'AssignmentExpression' && isModuleExports(unwrap(node.left as Node))) isAssigned = true;
    forEachChild(node, visit);
  };
  visit(outer.body as Node);
  const inner = place === -1 ? undefined : (args[at]!.params as Node[])[place];
  return inner?.type === 'Identifier' && !isAssigned ? { factory: args[at]!, name: inner.name as string } : undefined;
}

/** What a function of the file gives back, where it is a function made in it: the members that hang on that. Undefined: something else. */
export function resultMembers(fn: Node): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const returned = new Set<string>();
  let known = fn.body?.type === 'BlockStatement';
  const own = new Map(((fn.body?.body ?? []) as Node[]).flatMap((one) => (one.type === 'FunctionDeclaration' ? [[one.id.name as string, one] as const] : [])));
  const visit = (node: Node, parent: Node): void => {
    if (node.type === 'ReturnStatement') {
      if (node.argument?.type === 'Identifier' && own.has(node.argument.name as string)) returned.add(node.argument.name as string);
      else known = false;
      return;
    }
    if (node.type === 'Identifier' && own.has(node.name as string) && parent.type !== 'CallExpression' && parent.type !== 'FunctionDeclaration') {
      const name = parent.type === 'MemberExpression' && parent.object === node ? staticName(parent.property as Node, parent.computed as boolean) : undefined;
      if (name === undefined) known = false;
      else names.add(name);
    }
    if (!isFunction(node)) forEachChild(node, (child) => visit(child, node));
  };
  if (known) forEachChild(fn.body as Node, (child) => visit(child, fn.body as Node));
  return known && returned.size === 1 ? names : undefined;
}

/** Adds what methods of an exported object write on it: `initialize() { this.logger = … }`. In a file with classes it may be theirs. */
export function withOwn(names: Set<string>, text: string): Set<string> {
  if (!/\bclass\b/.test(text)) for (const [, name] of text.matchAll(/\bthis\.([A-Za-z_$][\w$]*)\s*=(?![=>])/g)) names.add(name!);
  return names;
}
