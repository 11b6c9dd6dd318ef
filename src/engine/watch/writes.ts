import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { staticName, unwrap } from '../node.ts';
import { reportFlow } from '../sinks.ts';
import type { Value } from '../values.ts';
import { memberType } from '../typed.ts';
import { noteAssignment } from './properties.ts';

/** `process.env.X = …`, `element.innerHTML = …`. */
export function noteWrite(m: Machine, node: Node, value: Value): void {
  const target = unwrap(node.left);
  if (target.type !== 'MemberExpression') return;
  const name = staticName(target.property, target.computed as boolean);
  if (name === undefined) return;
  noteAssignment(m, target, name, value, node.right);
  if (MODELLED.has(name) && m.wanted.roles.has('Html')) noteModelled(m, node, target, name, value);
  if (MARKUP.has(name)) reportFlow(m, 'Html', value, { argument: node.right, params: [{ name: 'value' }] }, [value], { node, args: [node.right], callee: m.textOf(target) });
}

/** `object[a][b] = …`, and `target[key] = …` in a function that calls itself: a name that a client decides is written deep inside. */
export function noteKey(m: Machine, node: Node, key: Value, value: Value, target: Node): void {
  // An empty object to go on with does no harm yet: what is written into it is told.
  if (value.t === 'const' || (value.t === 'join' ? value.of : [value]).some((one) => one.t === 'obj' && one.props.size === 0)) return;
  const owner = unwrap(node.object);
  const isNested = owner.type === 'MemberExpression' && owner.computed && owner.property.type !== 'Literal';
  const name = m.frame.node.id?.name ?? m.frame.fn?.node.id?.name;
  // `merge(target[key], source[key])`: the function goes down into what it writes to.
  const isRecursive = name !== undefined && owner.type === 'Identifier' && new RegExp(`\\b${String(name).replace(/\$/g, '\\$')}\\s*\\([^;]{0,80}\\b${String(owner.name).replace(/\$/g, '\\$')}\\s*\\[`).test(m.module.file.text.slice(...m.frame.node.range));
  if (isNested || isRecursive) reportFlow(m, 'PropertyPath', key, { argument: node.property, params: [{ name: 'key' }] }, [key], { node: target, args: [node.property], callee: m.textOf(target) });
}

/** `ctx.body = …`: the model of the object says what writing it does. */
function noteModelled(m: Machine, node: Node, target: Node, name: string, value: Value): void {
  const owner = m.ops.evaluate(target.object);
  const type = owner.t === 'typed' ? owner.type : owner.t === 'hole' && owner.lends !== undefined ? ({ k: 'instance', id: owner.lends } as const) : undefined;
  const member = type && memberType(m.models, type, name);
  if (member?.k !== 'marker' || member.marker !== 'Html') return;
  // What the response says it is, as far as it was said before.
  const kind = m.ops.getMember(owner, 'type', undefined);
  reportFlow(m, 'Html', value, { argument: node.right, params: [{ name: 'value' }, { name: 'type' }] }, [value, kind], { node, args: [node.right], callee: m.textOf(target) });
}

/** Names of properties that models speak of. */
const MODELLED: ReadonlySet<string> = new Set(['body']);

/** Properties of elements that are parsed as markup when written. */
const MARKUP: ReadonlySet<string> = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
