import type { ValueView } from '../../core/candidate.ts';
import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { staticName, unwrap } from '../node.ts';
import type { Value } from '../values.ts';
import { viewOf } from './view.ts';

const MAX = 200;

/** Notes the properties of an object literal that rules asked for by name. */
export function noteLiteral(m: Machine, literal: Value, node: Node): void {
  if (literal.t !== 'obj' || m.dead) return;
  for (const name of literal.props.keys()) {
    if (!m.wanted.properties.has(name)) continue;
    // What is spread into it is told where it is written.
    const written = propertyNode(m, node, name);
    if (!written) continue;
    const { [name]: last, ...siblings } = viewOf(m, literal, node).properties ?? {};
    // A spread behind it (`{ secret: DEFAULT, ...given }`) puts a caller's value in its place.
    const value = last && isSpreadOver(node, written) ? viewOf(m, m.ops.evaluate(written.value as Node), written.value as Node) : last;
    if (value) add(m, { name, object: '', value, siblings, node: written });
  }
}

const OWNED: ReadonlySet<string> = new Set(['keys']);

/** `app`, whatever the program calls the application of Koa. */
function ownerOf(m: Machine, object: Node): string {
  const text = m.textOf(object);
  if (text === 'app' || object.type !== 'Identifier' || !m.wanted.properties.has('app.keys')) return text;
  const owner = m.ops.evaluate(object);
  return owner.t === 'typed' && owner.type.k === 'instance' && owner.type.id.startsWith('koa') ? 'app' : text;
}

/** Notes `object.name = value`. */
export function noteAssignment(m: Machine, target: Node, name: string, value: Value, valueNode: Node | undefined): void {
  // A name that says nothing by itself is asked for with its owner: `app.keys`.
  const asked = OWNED.has(name) ? `${ownerOf(m, target.object as Node)}.${name}` : name;
  if (!m.wanted.properties.has(asked) || m.dead) return;
  add(m, { name: asked, object: m.textOf(target.object as Node).replace(/\[(['"])(\w+)\1\]/g, '.$2'), value: viewOf(m, value, valueNode), siblings: {}, node: target });
}

function add(m: Machine, hit: { name: string; object: string; value: ValueView; siblings: Record<string, ValueView>; node: Node }): void {
  if (m.found.properties.length < MAX && !m.found.properties.some((one) => one.node === hit.node)) m.found.properties.push({ ...hit, module: m.module });
}

function isSpreadOver(literal: Node, written: Node): boolean {
  return (literal.properties as Node[]).some((one) => one.type !== 'Property' && one.start > written.start);
}

function propertyNode(m: Machine, literal: Node, name: string): Node | undefined {
  return (literal.properties as Node[]).find((one) => one.type === 'Property' && (staticName(one.key, one.computed as boolean) ?? constantName(m, one.key as Node)) === name);
}

/** `options[KEYS.secret] = …`: a name that is a constant of the program. */
export function constantName(m: Machine, key: Node): string | undefined {
  const node = unwrap(key);
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'TemplateLiteral') return undefined;
  const value = m.ops.evaluate(node);
  return value.t === 'const' && typeof value.v === 'string' ? value.v : undefined;
}
