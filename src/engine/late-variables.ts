import { joinValues } from './join.ts';
import { ANY_MEMBER, openMembers } from './late-members.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, unwrap } from './node.ts';
import { instantiate, signaturesOf } from './typed.ts';
import type { Hole, Obj, Value } from './values.ts';
import { cell } from './values.ts';

const MAX_WRITES = 3;

/**
 * What handlers find in a variable of the module that is empty at first and that some function fills: `let db = null; async
 * function start() { db = await connect(); }`. As far as a library makes it, that is known; otherwise it may be anything.
 * Undefined for a variable that no function writes.
 */
export function lateVariable(m: Machine, name: string, empty: Value): Value | undefined {
  const values: Value[] = [];
  for (const node of writesOf(m, name)) values.push(madeBy(m, node, name));
  return values.length === 0 ? undefined : joinValues([empty, ...values]);
}

function madeBy(m: Machine, node: Node, name: string): Value {
  const made = unwrap(node.type === 'AwaitExpression' ? (node.argument as Node) : node);
  if (made.type === 'NewExpression' || made.type === 'CallExpression') {
    const callee = isPlain(made.callee) ? m.ops.evaluate(made.callee) : undefined;
    if (callee?.t === 'typed') {
      const returns = made.type === 'NewExpression' && callee.type.k === 'class' ? ({ k: 'instance', id: callee.type.id } as const) : signaturesOf(m.models, callee.type, made.type === 'NewExpression')[0]?.returns;
      if (returns?.k === 'instance') return instantiate(m, returns, name, m.site(node));
    }
  }
  return m.hole({ origin: 'unknown', text: name, site: m.site(node) });
}

/** A name or a member of one: to look at it calls nothing. */
function isPlain(callee: Node): boolean {
  return callee.type === 'Identifier' || (callee.type === 'MemberExpression' && !callee.computed && isPlain(callee.object));
}

/** What functions of the module put into it, found by its name first: trees are only walked down to these places. */
function writesOf(m: Machine, name: string): readonly Node[] {
  const { text, tree } = m.module.file;
  const found: Node[] = [];
  const pattern = new RegExp(`(?<![.\\w$'"\`])${name.replace(/\$/g, '\\$&')}\\s*(?:\\?\\?|\\|\\|)?=(?![=>])`, 'g');
  for (let match = pattern.exec(text); match && found.length < MAX_WRITES; match = pattern.exec(text)) {
    const write = writeAt(tree as unknown as Node, match.index, false);
    if (write) found.push(unwrap(write.right as Node));
  }
  return found;
}

/** The assignment that begins here, if it stands in a function. */
function writeAt(node: Node, offset: number, inFunction: boolean): Node | undefined {
  if (node.type === 'AssignmentExpression' && node.start === offset && node.left?.type === 'Identifier') return inFunction ? node : undefined;
  let inside: Node | undefined;
  forEachChild(node, (child) => {
    if (!inside && child.start <= offset && offset < child.end) inside = child;
  });
  return inside && writeAt(inside, offset, inFunction || isFunction(node));
}

/** Begins with the dot, which a text is searched for fast; whose member it is stands before it. */
const MEMBER = /\.([A-Za-z_$][\w$]*)\s*(?:\?\?|\|\|)?=(?![=>])|\bObject\.assign\(\s*([A-Za-z_$][\w$]*)\s*,/g;
const OWNER = /(?:^|[^.\w$])([A-Za-z_$][\w$]*)$/;
const MAX_NAME = 40;
const membersSet = new WeakMap<object, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * `const settings = { waitMs: 5_000 }`, into which functions of the module put more (`settings.origin = origin`,
 * `Object.assign(settings, given)`): what they put there is there or not in whatever function asks for it.
 */
export function openLateMembers(m: Machine, name: string, literal: Obj, site: Hole['site']): void {
  const names = membersSetIn(m).get(name);
  if (!names) return;
  const unknown = (text: string): Value => m.hole({ origin: 'unknown', text, site });
  openMembers(m, literal.props, names, (member) => unknown(`${name}.${member}`));
  if (names.has(ANY_MEMBER) && !literal.rest) Object.assign(literal, { rest: cell(unknown(name)) });
}

/** Which members of which names the module's functions write; a star where they are not named. One look at the text for all of them. */
function membersSetIn(m: Machine): ReadonlyMap<string, ReadonlySet<string>> {
  const { file } = m.module;
  const known = membersSet.get(file);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { 1: member, 2: filled, index } of file.text.matchAll(MEMBER)) {
    const name = filled ?? OWNER.exec(file.text.slice(Math.max(0, index - MAX_NAME), index))?.[1];
    const start = filled === undefined ? index - (name?.length ?? 0) : index;
    // At the beginning of a line it stands in no function: the module does it itself, in its order.
    if (name === undefined || start === 0 || file.text[start - 1] === '\n') continue;
    found.set(name, (found.get(name) ?? new Set()).add(member ?? ANY_MEMBER));
  }
  membersSet.set(file, found);
  return found;
}
