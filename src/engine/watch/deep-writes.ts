import type { CallSite, Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { forEachChild, unwrap } from '../node.ts';
import { reportFlow } from '../sinks.ts';
import type { Cat, Value } from '../values.ts';
import { UNDEFINED } from '../values.ts';

/** Functions around a write in which a way down may be seen. */
const FRAMES = 3;

/** `object[a][b] = …`, and `target[key] = …` on a way down into an object: a name that a client decides is written deep inside. */
export function noteKey(m: Machine, node: Node, key: Value, value: Value, target: Node): void {
  // An empty object to go on with does no harm yet: what is written into it is told.
  if ((value.t === 'const' && value.v === undefined) || (value.t === 'join' ? value.of : [value]).some((one) => one.t === 'obj' && one.props.size === 0)) return;
  if (isRewritten(m, target) || !isDeep(m, unwrap(node.object), target)) return;
  reportFlow(m, 'PropertyPath', key, { argument: node.property, params: [{ name: 'key' }] }, [key], { node: target, args: [node.property], callee: m.textOf(target) });
}

/** `Object.assign(object, { [key]: value })`, `Reflect.set(object, key, value)`, `Object.defineProperty(object, key, …)`: written like `object[key] = value`. */
export function noteWritingCall(m: Machine, name: string, args: readonly Value[], site: CallSite): void {
  const [owner, given] = site.args;
  if (!owner || !given || !m.wanted.roles.has('PropertyPath')) return;
  const write = (property: Node, key: Value, value: Value): void => {
    const target = { type: 'MemberExpression', object: unwrap(owner), property, computed: true, start: site.node.start, end: site.node.end } as unknown as Node;
    if (key.t !== 'const') noteKey(m, target, key, value, target);
  };
  if (name !== 'Object.assign') return write(given, args[1] ?? UNDEFINED, args[2] ?? UNDEFINED);
  if (given.type !== 'ObjectExpression') return;
  for (const one of given.properties as Node[]) if (one.type === 'Property' && one.computed === true) write(one.key as Node, m.ops.evaluate(one.key as Node), m.ops.evaluate(one.value as Node));
}

/** `object[key] = clean(object[key])`: what is written comes from where it goes, and from no other object's member of that name. */
function isRewritten(m: Machine, target: Node): boolean {
  const { text } = m.module.file;
  const written = /^\s*=([^=][^;\n]*)/.exec(text.slice(target.end, target.end + 200))?.[1];
  const own = text.slice(target.start, target.end);
  return written?.includes(own) === true && !written.replaceAll(own, '').includes(own.slice(own.lastIndexOf('[')));
}

function isDeep(m: Machine, owner: Node, target: Node): boolean {
  if (owner.type === 'MemberExpression') return owner.computed === true && isOpen(m, owner.property);
  if (owner.type !== 'Identifier') return false;
  const name = String(owner.name).replace(/\$/g, '\\$');
  for (let at = m.frames.length - 1; at >= 0 && at >= m.frames.length - FRAMES; at--) {
    const { node, module } = m.frames[at]!;
    if (module !== m.module) return false;
    const text = module.file.text.slice(node.start, node.end);
    const fn = nameOf(node, module.file.text);
    // `base[key] = merge(base[key], other[key])` goes on; what that writes is told.
    if (fn !== undefined && module.file.text.slice(target.end).search(new RegExp(`^\\s*=\\s*${fn.replace(/\$/g, '\\$')}\\s*\\(`)) === 0) return false;
    if (goesDown(text, name, fn) || isPicked(m, node, String(owner.name))) return true;
  }
  return false;
}

/** `merge(target[key], source[key])` in `merge`, `node = node[part]` in a loop, `parent = keys.reduce((at, key) => at[key], root)`. */
function goesDown(text: string, owner: string, fn: string | undefined): boolean {
  // It was asked whether the name is its own, so what it goes down into is too.
  if (new RegExp(`\\b${owner}\\??\\.hasOwnProperty\\(|\\bhasOwn(?:Property\\.call)?\\(\\s*${owner}\\b`).test(text)) return false;
  if (fn !== undefined) {
    const call = `\\b${fn.replace(/\$/g, '\\$')}\\s*\\([^;{}]{0,80}\\b`;
    if (new RegExp(`${call}${owner}\\s*\\[`).test(text)) return true;
    // `const inner = target[key]; … merge(inner, source[key])`
    for (const [, local] of text.matchAll(new RegExp(`\\b([\\w$]+)\\s*(?::[^=;]{0,60})?=\\s*\\(*${owner}\\s*(?:\\?\\.)?\\[`, 'g'))) if (new RegExp(`${call}${local!.replace(/\$/g, '\\$')}\\b`).test(text)) return true;
  }
  // `const [node, given] = todo.pop(); … todo.push([node[key], given[key]])`
  if (new RegExp(`\\.(?:push|unshift)\\([^;]{0,80}\\b${owner}\\s*\\[`).test(text) && new RegExp(`\\b${owner}\\b[^;=]{0,80}=\\s*[\\w$.]+\\.(?:pop|shift)\\(`).test(text)) return true;
  // `parts.reduce((node, part) => { …; return node[part]; }, root)`
  if (new RegExp(`\\.reduce(?:<[^;()]*>)?\\(\\s*(?:function\\s*\\w*\\s*)?\\(?\\s*${owner}\\b(?:[^]{0,600}?\\breturn\\s+\\(?|[^{};]{0,80}=>\\s*\\(?\\s*)${owner}\\s*\\[`).test(text)) return true;
  return new RegExp(`\\b${owner}\\s*=\\s*(?:${owner}\\s*(?:\\?\\.)?\\[|[^;=]{1,120}\\.reduce(?:<[^>]*>)?\\(\\s*(?:function\\s*\\w*\\s*)?\\(?\\s*(\\w+)[^;]{1,160}?(?<!\\.)\\b\\1\\s*!?(?:\\?\\.)?\\[[^\\]]*\\](?!\\s*=[^=]))`).test(text);
}

/** A function's own name, or that of the variable or member that it is written into. */
function nameOf(node: Node, text: string): string | undefined {
  const own = node.id?.name as string | undefined;
  // `private merge(target, source) {`
  if (node.type === 'FunctionExpression' && text[node.start] === '(') return /([\w$]+)\s*$/.exec(text.slice(Math.max(0, node.start - 80), node.start))?.[1];
  return own ?? /([\w$]+)\s*(?::[^=;{}]*)?[=:]\s*(?:async\s*)?$/.exec(text.slice(Math.max(0, node.start - 120), node.start))?.[1];
}

/** `const bundle = bundles[locale] ?? {}`, with a name that may be anything. */
function isPicked(m: Machine, fn: Node, owner: string): boolean {
  let picked = false;
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' && node.id.name === owner && node.init) {
      let init = unwrap(node.init as Node);
      if (init.type === 'LogicalExpression') init = unwrap(init.left as Node);
      picked ||= init.type === 'MemberExpression' && init.computed === true && isOpen(m, init.property);
    } else if (!picked) forEachChild(node, visit);
  };
  visit(fn);
  return picked;
}

/** A name that nothing has tied down. */
function isOpen(m: Machine, key: Node): boolean {
  if (key.type === 'Literal') return false;
  const value = m.ops.evaluate(key);
  return value.t === 'hole' ? m.harmlessReason(value) === undefined : value.t === 'join' || (value.t === 'cat' && mayBeMagic(value));
}

const MAGIC = ['__proto__', 'constructor', 'prototype'];

/** With constant text around it, a name is hardly one of those that lead to a prototype: `` `channel.${name}` ``. */
function mayBeMagic(name: Cat): boolean {
  return MAGIC.some((magic) => name.parts.every(({ v }) => v.t !== 'const' || magic.includes(String(v.v))));
}
