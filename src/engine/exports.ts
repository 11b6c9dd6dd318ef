import type { Machine } from './machine.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { staticName } from './node.ts';
import type { Value } from './values.ts';

/** Function nodes that other files can reach: exported by name, as default, or as members of an exported object. */
export function exportedNodes(module: Module): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  const visit = (value: Value, depth: number): void => {
    if (value.t === 'fn') nodes.add(value.node);
    else if (value.t === 'obj' && depth < 3) {
      for (const one of value.props.values()) if (!one.load) visit(one.v, depth + 1);
    } else if (value.t === 'join' && depth < 3) for (const one of value.of) visit(one, depth + 1);
  };
  for (const one of module.exports.values()) if (!one.load) visit(one.v, 0);
  visit(module.commonjs.v, 0);
  return nodes;
}

/** What is running was entered by a function (or a method of a class) that its file exports, and that nobody in sight called; no callback of something unknown stands between. */
export function isExported(m: Machine): boolean {
  const root = m.frames[0];
  if (!root || root.callSite !== undefined || m.frames.some((frame) => frame !== root && frame.callSite === undefined)) return false;
  if (exportedNodes(root.module).has(root.node)) return true;
  const given = [...root.module.exports.values(), root.module.commonjs].flatMap((one) => (one.load ? [] : [one.v]));
  // `module.exports = { Settings }`
  const handed = [...given, ...given.flatMap((one) => (one.t === 'obj' ? [...one.props.values()].flatMap((prop) => (prop.load ? [] : [prop.v])) : []))];
  const members = handed.flatMap((one) => (one.t === 'class' ? (one.node.body.body as Node[]) : []));
  const member = members.find((one) => one.value === root.node);
  return member !== undefined && !/^(?:private|protected)$/.test(String(member.accessibility)) && !/^[#_]/.test(staticName(member.key as Node, member.computed as boolean) ?? '#');
}
