import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { staticName, unwrap } from '../node.ts';
import { isNavigation } from '../browser.ts';
import { isNoPage } from '../content-type.ts';
import { pageCall } from '../page-window.ts';
import { reportFlow } from '../sinks.ts';
import type { Value } from '../values.ts';
import { constant } from '../values.ts';
import { memberType } from '../typed.ts';
import { constantName, noteAssignment } from './properties.ts';

/** `process.env.X = …`, `element.innerHTML = …`. */
export function noteWrite(m: Machine, node: Node, value: Value): void {
  const target = unwrap(node.left);
  if (target.type !== 'MemberExpression') return;
  const name = staticName(target.property, target.computed as boolean) ?? constantName(m, target.property as Node);
  if (name === undefined) return;
  noteAssignment(m, target, name, value, node.right);
  if (MODELLED.has(name) && m.wanted.roles.has('Html')) noteModelled(m, node, target, name, value);
  const object = m.textOf(target.object).replaceAll('!', '');
  if (isNavigation(object, name) && m.lookup(/^\w+/.exec(object)![0]) === undefined) reportFlow(m, 'RedirectUrl', value, { argument: node.right, params: [{ name: 'url' }] }, [value], { node, args: [node.right], callee: m.textOf(target) });
  if (name === 'onmessage' && value.t === 'fn') {
    const page = m.ops.evaluate(target.object);
    if (page.t === 'hole') pageCall(m, page, 'addEventListener', [constant('message'), value], { node, args: [node.right, node.right], callee: m.textOf(target) });
  }
  if (SCRIPT_TEXT.has(name) && m.wanted.roles.has('Code') && isScript(m.ops.evaluate(target.object))) reportFlow(m, 'Code', value, { argument: node.right, params: [{ name: 'code' }] }, [value], { node, args: [node.right], callee: m.textOf(target) });
  else if (MARKUP.has(name)) reportFlow(m, 'Html', value, { argument: node.right, params: [{ name: 'value' }] }, [value], { node, args: [node.right], callee: m.textOf(target) });
}

/** `ctx.body = …`: the model of the object says what writing it does. */
function noteModelled(m: Machine, node: Node, target: Node, name: string, value: Value): void {
  const owner = m.ops.evaluate(target.object);
  const type = owner.t === 'typed' ? owner.type : owner.t === 'hole' && owner.lends !== undefined ? ({ k: 'instance', id: owner.lends } as const) : undefined;
  const member = type && memberType(m.models, type, name);
  if (member?.k !== 'marker' || member.marker !== 'Html' || isNoPage(m, owner)) return;
  // What the response says it is, as far as it was said before.
  const kind = m.ops.getMember(owner, 'type', undefined);
  reportFlow(m, 'Html', value, { argument: node.right, params: [{ name: 'value' }, { name: 'type' }] }, [value, kind], { node, args: [node.right], callee: m.textOf(target) });
}

/** Names of properties that models speak of. */
const MODELLED: ReadonlySet<string> = new Set(['body']);

/** `document.createElement('script')`: what is written into it runs. */
function isScript(element: Value): boolean {
  return element.t === 'hole' && /\bcreateElement\(\s*['"`]script['"`]/.test(element.text);
}

const SCRIPT_TEXT: ReadonlySet<string> = new Set(['text', 'textContent', 'innerText', 'innerHTML']);

/** Properties of elements that are parsed as markup when written. */
const MARKUP: ReadonlySet<string> = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
