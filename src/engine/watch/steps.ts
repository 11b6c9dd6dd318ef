import type { Module } from '../module.ts';
import type { Node } from '../node.ts';
import { forEachChild, unwrap } from '../node.ts';

/** `node[part]`, `(node[part] ??= {})`, `node[part] || {}` for the variable `node`. */
export function isStep(given: Node, name: string): boolean {
  const node = unwrap(given);
  switch (node.type) {
    case 'MemberExpression':
      return node.computed === true && unwrap(node.object as Node).name === name && unwrap(node.property as Node).type !== 'Literal';
    case 'LogicalExpression':
      return isStep(node.left, name) || isStep(node.right, name);
    case 'ConditionalExpression':
      return isStep(node.consequent, name) || isStep(node.alternate, name);
    case 'AssignmentExpression':
      return isStep(node.operator === '=' ? node.right : node.left, name) || (node.operator === '=' && isStep(node.left, name) && node.right.type !== 'ObjectExpression');
    case 'SequenceExpression':
      return isStep((node.expressions as Node[]).at(-1)!, name);
    default:
      return false;
  }
}

/** `const [node, given] = todo.pop(); … todo.push([node[key], given[key]])`: pairs that wait for their turn. */
export function isQueued(fn: Node, name: string, text: string): boolean {
  const around = text.slice(fn.start, fn.end);
  if (!/\.(?:push|unshift)\(/.test(around)) return false;
  const owner = name.replace(/\$/g, '\\$');
  const taken = new RegExp(`[[{,:]\\s*${owner}\\b[^;=()]{0,80}(?:=|\\bof\\b)\\s*([\\w$.]+?)(\\.(?:pop|shift)\\(|\\[|(?=[;)\\s]))`).exec(around);
  if (!taken) return false;
  const [whole, from, how] = taken;
  const isTaken = how !== '' || / of\s/.test(whole) || new RegExp(`\\b${from!.replace(/[$.]/g, '\\$&')}\\s*=\\s*[\\w$.]+(?:\\.(?:pop|shift)\\(|\\[)`).test(around);
  // `const next = node[key]; todo.push([next, value])`
  const child = new RegExp(`\\b(\\w+)\\s*=\\s*\\(*${owner}\\s*\\[`).exec(around)?.[1];
  return isTaken && new RegExp(`\\.(?:push|unshift)\\([^;]{0,80}\\b(?:${owner}\\s*\\[${child === undefined ? '' : `|${child}\\b`})`).test(around);
}

/** `Object.hasOwn(node, part)` on the way there: what is not an own member is replaced or refused first. */
export function isOwnChecked(node: Node, module: Module, fn: Node | undefined): boolean {
  if (!fn) return false;
  const { text } = module.file;
  const around = text.slice(fn.start, fn.end);
  if (!/\bhasOwn/.test(around)) return false;
  const squeeze = (one: string): string => one.replace(/[\s!]/g, '');
  const object = squeeze(text.slice(node.object.start as number, node.object.end as number));
  const key = squeeze(text.slice(node.property.start as number, node.property.end as number));
  const checks = [`hasOwn(${object},${key})`, `hasOwnProperty.call(${object},${key})`, `${object}.hasOwnProperty(${key})`, `hasOwn.call(${object},${key})`];
  return Array.from(around.matchAll(/\bhasOwn/g), ({ index }) => fn.start + index).some((at) => {
    const near = squeeze(text.slice(Math.max(fn.start, at - object.length - 8), at + object.length + key.length + 40));
    return checks.some((check) => near.includes(check)) && leadsTo(fn, at, node);
  });
}

/** Whether what a condition at an offset says holds at a node: it is in one of its branches, or behind one that leaves or writes. */
function leadsTo(fn: Node, at: number, node: Node): boolean {
  let result = true;
  const visit = (one: Node): void => {
    if (at < one.start || at >= one.end) return;
    const test = one.type === 'IfStatement' || one.type === 'ConditionalExpression' ? (one.test as Node) : undefined;
    if (test && at >= test.start && at < test.end) result = (node.start >= one.start && node.end <= one.end) || isLeft(one.consequent as Node);
    forEachChild(one, visit);
  };
  visit(fn);
  return result;
}

function isLeft(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? (branch.body as Node[]).at(-1) : branch;
  if (!last) return false;
  if (/^(?:Return|Throw|Continue|Break)Statement$/.test(last.type)) return true;
  const written = last.type === 'ExpressionStatement' ? unwrap(last.expression as Node) : last;
  return written.type === 'AssignmentExpression' && unwrap(written.right as Node).type === 'ObjectExpression';
}

/** `this.node = this.node[name]` somewhere in a class. */
export function stepsDown(cls: Node, field: string, text: string): boolean {
  const name = field.replace(/[$]/g, '\\$');
  return new RegExp(`\\bthis\\.${name}\\s*=\\s*\\(*this\\.${name}\\s*(?:\\?\\.)?\\[\\s*[A-Za-z_$]`).test(text.slice(cls.start, cls.end));
}

/** What is made on the way inherits nothing: `node = node[part] ??= Object.create(null)`. */
export function makesBareSteps(fn: Node, text: string): boolean {
  const around = text.slice(fn.start, fn.end);
  return /\bObject\.create\(\s*null\s*\)/.test(around) && !/(?:\]\s*=|\?\?=?|\|\|=?)\s*\{/.test(around);
}
