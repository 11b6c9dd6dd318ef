import { constructClass } from './classes.ts';
import type { CallSite, Machine } from './machine.ts';
import { staticName, unwrap } from './node.ts';
import type { Node } from './node.ts';
import { requestIn } from './typed.ts';
import type { ClassValue, Value } from './values.ts';

/**
 * `sheets.get(id).format(row, column)`: nobody says what the map holds, but the file has a class `Sheet`, which alone has such a method.
 * What somebody else sent is followed into it; what it gives back stays unknown.
 */
export function callNamesake(m: Machine, name: string, args: readonly Value[], site: CallSite): void {
  if (m.classes.length === 0 || m.tooDeep || !args.some((arg) => requestIn(m, arg) !== undefined)) return;
  const callee = site.node.callee ? unwrap(site.node.callee as Node) : undefined;
  const holder = callee?.type === 'MemberExpression' ? holderOf(callee.object as Node) : undefined;
  if (holder === undefined) return;
  const having = m.classes.filter((one) => one.mod === m.module && one.node.id && hasMethod(one, name));
  const [cls] = having;
  if (!cls || having.some((one) => one.node !== cls.node) || !isCalled(holder, String(cls.node.id.name))) return;
  const instance = constructClass(m, cls, undefined, { node: cls.node, args: [], callee: 'constructor' });
  const method = m.ops.getMember(instance, name, undefined);
  if (method.t === 'fn' && m.isInteresting(method)) m.ops.call({ ...method, self: instance }, args, site);
}

function hasMethod(cls: ClassValue, name: string): boolean {
  return (cls.node.body.body as Node[]).some((member) => member.type === 'MethodDefinition' && member.kind === 'method' && !member.static && staticName(member.key as Node, member.computed as boolean) === name);
}

/** The name of what holds the object: `sheet`, `sheets` of `sheets.get(id)` and of `this.sheets[id]`. */
function holderOf(wrapped: Node): string | undefined {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Identifier':
      return String(node.name);
    case 'AwaitExpression':
      return holderOf(node.argument as Node);
    case 'MemberExpression':
      return node.computed === true ? holderOf(node.object as Node) : staticName(node.property as Node, false);
    case 'CallExpression': {
      const callee = unwrap(node.callee as Node);
      return callee.type === 'MemberExpression' && staticName(callee.property as Node, callee.computed as boolean) === 'get' ? holderOf(callee.object as Node) : undefined;
    }
    default:
      return undefined;
  }
}

/** `sheet`, `sheets`, `openSheets` for the class `Sheet`. */
function isCalled(holder: string, cls: string): boolean {
  const lower = holder.toLowerCase();
  const wanted = cls.toLowerCase();
  return [wanted, `${wanted}s`, `${wanted}es`].some((one) => lower === one || (lower.endsWith(one) && holder.at(-one.length) === cls[0]));
}
