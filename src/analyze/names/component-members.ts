import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../../engine/node.ts';

/** What hangs on a component that a module exports (`Tabs.List = …`), as far as the module says it to the end. */
export type ComponentMembers =
  | { readonly state: 'known'; readonly names: ReadonlySet<string> }
  /** It comes from another module, under this name; `*` is all of that module. */
  | { readonly state: 'elsewhere'; readonly specifier: string; readonly name: string }
  | { readonly state: 'unknown' };

const UNKNOWN: ComponentMembers = { state: 'unknown' };
/** Calls that give a component with nothing hung on it. */
const WRAPPERS = /^(?:memo|forwardRef|observer)$/;

/**
 * Reads what members an export has: of `{ Root, List }`, of `Object.assign(Root, { List })`, of a function component and what the file assigns to
 * it. As soon as anybody else gets hold of it, or its value comes from somewhere, nothing is known.
 */
export function readComponentMembers(file: SourceFile, exported: string): ComponentMembers {
  if (!file.tree) return UNKNOWN;
  const body = file.tree.body as unknown as Node[];
  let local: string | undefined;
  for (const node of body) {
    if (node.type === 'ExportAllDeclaration' && node.exported && nameOf(node.exported as Node) === exported) return { state: 'elsewhere', specifier: node.source.value as string, name: '*' };
    if (node.type === 'ExportNamedDeclaration') {
      for (const one of (node.specifiers ?? []) as Node[]) {
        if (nameOf(one.exported as Node) !== exported) continue;
        if (node.source) return { state: 'elsewhere', specifier: node.source.value as string, name: nameOf(one.local as Node) };
        local = nameOf(one.local as Node);
      }
      if (node.declaration && declares(node.declaration as Node, exported)) local = exported;
    }
    if (node.type === 'ExportDefaultDeclaration' && exported === 'default') {
      const value = unwrap(node.declaration as Node);
      local = value.type === 'Identifier' ? (value.name as string) : (value.id?.name as string | undefined);
    }
  }
  return local === undefined ? UNKNOWN : membersOf(file, body, local);
}

function membersOf(file: SourceFile, body: readonly Node[], local: string): ComponentMembers {
  for (const node of body) {
    if (node.type !== 'ImportDeclaration') continue;
    const one = ((node.specifiers ?? []) as Node[]).find((specifier) => specifier.local.name === local);
    if (one) return { state: 'elsewhere', specifier: node.source.value as string, name: one.type === 'ImportSpecifier' ? nameOf(one.imported as Node) : one.type === 'ImportDefaultSpecifier' ? 'default' : '*' };
  }
  const declared = body.map((node) => ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') && node.declaration ? node.declaration : node) as Node).filter((node) => declares(node, local));
  const [only] = declared;
  if (!only || declared.length > 1) return UNKNOWN;
  const names = new Set<string>();
  if (only.type === 'VariableDeclaration') {
    const declarator = (only.declarations as Node[]).find((one) => one.id?.name === local)!;
    // What is said of its type may say more than is assigned here.
    if (declarator.id.typeAnnotation || !declarator.init || !readValue(declarator.init as Node, names)) return UNKNOWN;
  } else if (only.type !== 'FunctionDeclaration') return UNKNOWN;
  return isKept(file.tree as unknown as Node, local, names) ? { state: 'known', names } : UNKNOWN;
}

/** Collects the members that a value is made with; false where it may have others. */
function readValue(node: Node, names: Set<string>): boolean {
  if (isFunction(node)) return true;
  if (node.type === 'ObjectExpression') {
    return (node.properties as Node[]).every((one) => {
      const name = one.type === 'Property' ? staticName(one.key as Node, one.computed as boolean) : undefined;
      if (name !== undefined) names.add(name);
      return name !== undefined;
    });
  }
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee as Node);
  const called = callee.type === 'MemberExpression' ? staticName(callee.property as Node, callee.computed as boolean) : (callee.name as string | undefined);
  const [first, ...rest] = node.arguments as Node[];
  if (!first) return false;
  if (called === 'assign' && callee.object?.name === 'Object') return (first.type === 'Identifier' || readValue(first, names)) && rest.every((one) => one.type === 'ObjectExpression' && readValue(one, names)) && first.type !== 'Identifier';
  return called !== undefined && WRAPPERS.test(called) && isFunction(first);
}

/** Tells whether only members are taken from a name, or given to it; those that are given are collected. */
function isKept(tree: Node, local: string, names: Set<string>): boolean {
  let kept = true;
  const visit = (node: Node, parent: Node | undefined): void => {
    if (!kept) return;
    if (node.type === 'AssignmentExpression') {
      const target = unwrap(node.left as Node);
      if (target.type === 'MemberExpression' && target.object?.name === local) {
        const name = staticName(target.property as Node, target.computed as boolean);
        if (name === undefined) kept = false;
        else names.add(name);
        visit(node.right as Node, node);
        return;
      }
    }
    if (node.type === 'Identifier' && node.name === local && parent && !isHarmless(node, parent)) kept = false;
    forEachChild(node, (child) => visit(child, node));
  };
  visit(tree, undefined);
  return kept;
}

/** A declaration, an export, a member that is read, a call, a type, or the name of something else. */
function isHarmless(node: Node, parent: Node): boolean {
  if (/^(?:Export|Function|VariableDeclarator|TS)/.test(parent.type)) return parent.type !== 'VariableDeclarator' || parent.id === node;
  if (parent.type === 'MemberExpression') return !parent.computed || parent.object === node;
  if (parent.type === 'CallExpression') return parent.callee === node;
  return (parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') && parent.key === node && parent.value !== node && parent.computed !== true;
}

function declares(node: Node, name: string): boolean {
  return node.type === 'VariableDeclaration' ? (node.declarations as Node[]).some((one) => one.id?.name === name) : node.id?.name === name && !/^TS(?:Interface|TypeAlias)/.test(node.type);
}

function nameOf(node: Node): string {
  return (node.type === 'Literal' ? String(node.value) : node.name) as string;
}
