import { joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, unwrap } from './node.ts';
import { instantiate, signaturesOf } from './typed.ts';
import type { Value } from './values.ts';

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
