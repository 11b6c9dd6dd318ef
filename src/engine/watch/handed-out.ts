import type { Node } from '../node.ts';
import { isFunction, staticName, unwrap } from '../node.ts';
import type { Fn } from '../values.ts';
import { callsIn, namesIn, returnsOf, selfName } from './bindings.ts';
import { isOwnChecked, isStep } from './steps.ts';

/** Steps back through the variables of one function. */
const MAX_DEPTH = 5;

/** What a function that is over has handed out, as far as its text says. */
export type HandedOut =
  /** `(all, name) => (all[name] ??= {})`: picked by its parameter `key`, from its parameter `from` or from `table`, which it did not get. */
  | { readonly way: 'picked'; readonly key: number; readonly from: number | undefined; readonly table: Node | undefined }
  /** `node = node[part]`: went down as far as the names go that it was given, from its parameter `from` on. */
  | { readonly way: 'walked'; readonly key: -1; readonly from: number | undefined; readonly table: undefined }
  /** Its parameter `from`, or what stands in it at `path`. */
  | { readonly way: 'same'; readonly key: -1; readonly from: number; readonly path: readonly string[] };

/** @param path which part of what it gives back: `return [holder, key]`. */
export function handedOut(fn: Fn, path: readonly string[]): readonly HandedOut[] {
  const params = (fn.node.params as Node[]).map((param) => unwrap(param.type === 'AssignmentPattern' ? (param.left as Node) : param));
  const names = namesIn(fn.node);
  const self = selfName(fn.node, fn.mod.file.text);
  const found: HandedOut[] = [];
  const seen = new Set<Node>();
  const parameter = (node: Node): number | undefined => {
    const index = params.findIndex((param) => param.type === 'Identifier' && param.name === node.name);
    return index === -1 ? undefined : index;
  };

  const read = (wrapped: Node, at: readonly string[], depth: number): void => {
    const node = unwrap(wrapped);
    if (depth > MAX_DEPTH || seen.has(node)) return;
    seen.add(node);
    switch (node.type) {
      case 'ObjectExpression':
        for (const one of at.length > 0 ? (node.properties as Node[]) : []) if (one.type === 'Property' && staticName(one.key as Node, one.computed as boolean) === at[0]) read(one.value as Node, at.slice(1), depth);
        return;
      case 'ArrayExpression': {
        const part = at.length > 0 ? (node.elements as (Node | null)[])[Number(at[0])] : undefined;
        if (part && part.type !== 'SpreadElement') read(part, at.slice(1), depth);
        return;
      }
      case 'MemberExpression': {
        if (at.length > 0 || node.computed !== true || isOwnChecked(node, fn.mod, fn.node)) return;
        const key = parameter(unwrap(node.property as Node));
        const from = parameter(unwrap(node.object as Node));
        if (key !== undefined) found.push({ way: 'picked', key, from, table: from === undefined ? (node.object as Node) : undefined });
        return;
      }
      case 'Identifier': {
        const bound = names.get(String(node.name));
        if (!bound) return;
        const isWalked = at.length === 0 && bound.given.some((one) => isStep(one, String(node.name)) && stepsOf(one).every((step) => !isOwnChecked(step, fn.mod, fn.node)));
        if (isWalked) found.push({ way: 'walked', key: -1, from: bound.parameter ?? bound.given.map((one) => parameter(unwrap(one))).find((one) => one !== undefined), table: undefined });
        for (const one of bound.given) read(one, at, depth + 1);
        for (const one of bound.taken ?? []) read(one, [...bound.path!, ...at], depth + 1);
        if (bound.parameter !== undefined) found.push({ way: 'same', key: -1, from: bound.parameter, path: [...(bound.path ?? []), ...at] });
        return;
      }
      case 'LogicalExpression':
        read(node.left, at, depth + 1);
        read(node.right, at, depth + 1);
        return;
      case 'ConditionalExpression':
        read(node.consequent, at, depth + 1);
        read(node.alternate, at, depth + 1);
        return;
      case 'AssignmentExpression':
        read(node.right, at, depth + 1);
        if (node.operator !== '=') read(node.left, at, depth + 1);
        return;
      case 'CallExpression': {
        // `return locate(node[head], rest)` in `locate`
        const callee = unwrap(node.callee as Node);
        const name = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : callee.name;
        if (name === 'reduce') {
          const [callback, start] = (node.arguments as Node[]).map(unwrap);
          const first = callback && isFunction(callback) ? unwrap((callback.params as Node[])[0] ?? callback) : undefined;
          const isWalk = at.length === 0 && first?.type === 'Identifier' && start && returnsOf(callback!).some((one) => isStep(one, String(first.name)));
          if (isWalk) found.push({ way: 'walked', key: -1, from: parameter(start), table: undefined });
          return;
        }
        if (self === undefined || name !== self || callsIn(fn.node).get(self) === undefined) return;
        const from = params.findIndex((param, index) => param.type === 'Identifier' && isDeeper((node.arguments as Node[])[index], String(param.name), names));
        if (from !== -1) found.push({ way: 'walked', key: -1, from, table: undefined });
        return;
      }
      default:
        return;
    }
  };
  for (const one of returnsOf(fn.node)) read(one, path, 0);
  return found;
}

/** `node[head]` for the parameter `node`, also by way of a variable. */
function isDeeper(given: Node | undefined, name: string, names: ReturnType<typeof namesIn>): boolean {
  if (!given || given.type === 'SpreadElement') return false;
  const node = unwrap(given);
  return isStep(node, name) || (node.type === 'Identifier' && node.name !== name && names.get(String(node.name))?.given.some((one) => isStep(one, name)) === true);
}

/** The members of a step that are read. */
function stepsOf(wrapped: Node): readonly Node[] {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'MemberExpression':
      return [node];
    case 'LogicalExpression':
      return [...stepsOf(node.left), ...stepsOf(node.right)];
    case 'ConditionalExpression':
      return [...stepsOf(node.consequent), ...stepsOf(node.alternate)];
    case 'AssignmentExpression':
      return [...stepsOf(node.left), ...stepsOf(node.right)];
    default:
      return [];
  }
}
