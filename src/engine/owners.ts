import { openPlaceholders } from './late-fields.ts';
import { ownerOf } from './owned-methods.ts';
import type { Owner } from './owned-methods.ts';
import { entryArguments } from './parameters.ts';
import type { Machine } from './machine.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import type { Cell, Fn, Obj, Value } from './values.ts';
import { ABSENT, cell } from './values.ts';

/** `this` of a function that nobody in sight calls. */
export interface Self {
  readonly self: Value;
  /** The other methods and the constructor, as far as nobody has called them yet. */
  readonly unseen: readonly Node[];
}

/**
 * The object that a function is a method of: `{ sign() {}, verify() { this.sign() } }`, `Box.prototype.verify = function () {}`.
 * What else the object may have by then is not known. Undefined for a function that stands alone.
 */
export function selfOf(m: Machine, fn: Fn, module: Module): Self | undefined {
  if (fn.self || fn.home || fn.node.type === 'ArrowFunctionExpression') return undefined;
  const literal = ownerOf(m, fn.node);
  const maker = makersOf(m, module).find(({ prototype }) => prototype === literal || [...prototype.props.values()].some(({ v }) => v.t === 'fn' && v.node === fn.node));
  const owner: Owner | undefined = maker?.prototype ?? literal;
  if (!owner) return undefined;
  const props = new Map<string, Cell>();
  const nodes: Node[] = maker ? [maker.fn.node] : [];
  for (const [name, { v }] of owner.props) {
    if (v.t !== 'fn') continue;
    props.set(name, cell(v));
    nodes.push(v.node);
  }
  const text = module.file.text.slice(fn.node.start, fn.node.end);
  if (maker ? !SPEAKS_OF_ITSELF.test(text) : ![...text.matchAll(OWN_MEMBER)].some(([, name]) => props.has(name!))) return undefined;
  const unseen = nodes.filter((node) => !m.called.has(node));
  if (maker) for (const [name, one] of fieldsOf(m, maker.fn, nodes.slice(1))) if (one.v !== ABSENT) props.set(name, one);
  return { self: { t: 'obj', props, rest: cell(m.hole({ origin: 'unknown', text: 'this' })) }, unseen };
}

const SPEAKS_OF_ITSELF = /\bthis\b/;
const OWN_MEMBER = /\bthis\s*\??\.\s*([\w$]+)/g;

/** What the constructor leaves in an object, whoever makes it and whatever its methods have written there since. */
function fieldsOf(m: Machine, maker: Fn, methods: readonly Node[]): Iterable<[string, Cell]> {
  const made = m.ops.construct(maker, entryArguments(m, maker, maker.mod), { node: maker.node, args: [], callee: 'constructor' });
  m.dead = false;
  m.facts = [];
  if (made.t !== 'obj') return [];
  openPlaceholders(m, { node: maker.node, mod: maker.mod, methods: () => methods }, made);
  return made.props;
}

interface Maker {
  readonly fn: Fn;
  readonly prototype: Obj;
}

const makers = new WeakMap<Module, { readonly of: Machine; readonly list: readonly Maker[] }>();

/** Functions of a module's body that objects are made with, and their prototypes. */
function makersOf(m: Machine, module: Module): readonly Maker[] {
  const known = makers.get(module);
  if (known?.of === m) return known.list;
  const list = module.closures.slice(0, module.bodyClosures).flatMap((fn): Maker[] => {
    const prototype = m.functionProps.get(fn.node)?.get('prototype')?.v;
    return prototype?.t === 'obj' ? [{ fn, prototype }] : [];
  });
  makers.set(module, { of: m, list });
  return list;
}
