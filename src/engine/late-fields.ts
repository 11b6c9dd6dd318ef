import { rangeOf } from '../core/location.ts';
import { ANY_MEMBER, openMembers } from './late-members.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Module } from './module.ts';
import type { ClassValue, Hole, Obj } from './values.ts';
import { cell } from './values.ts';
import { orGiven } from './watch/unset.ts';

/** Fields that another method than the constructor writes, and which members of the objects that they hold. */
interface SetLater {
  readonly fields: ReadonlySet<string>;
  /** By the field; a star where the names are not known (`Object.assign(this.options, …)`). */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What instances are made of: a class or a function with a prototype (`node`), and what runs behind its constructor. */
interface Kind {
  readonly node: Node;
  readonly mod: Module;
  readonly methods: () => readonly Node[];
}

/** A class without its constructor. */
export function kindOf({ node, mod }: ClassValue): Kind {
  return { node, mod, methods: () => (node.body.body as Node[]).filter((member) => member.kind !== 'constructor') };
}

/**
 * `jwtSecret = ''`, `this.key = null`, `options = {}` with `this.options.url = url`: what is empty at first and gets its value
 * from another method is that or anything, in an instance whose methods nobody in sight calls in their order.
 */
export function openPlaceholders(m: Machine, kind: Kind, instance: Obj): void {
  const later = setLaterOf(kind);
  if (later.fields.size === 0 && later.members.size === 0) return;
  const unknown = (text: string): Hole => m.hole({ origin: 'unknown', text, site: { path: kind.mod.path, range: rangeOf(kind.node) } });
  for (const [name, holder] of instance.props) {
    const first = holder.load ? undefined : holder.v;
    if (first?.t === 'const' && !first.v && later.fields.has(name)) m.set(holder, orGiven(m, first, unknown(`this.${name}`)));
    const names = first?.t === 'obj' && !first.cls ? later.members.get(name) : undefined;
    if (first?.t !== 'obj' || first.cls || !(names || later.fields.has(name))) continue;
    const props = new Map(first.props);
    openMembers(m, props, names ?? [], (member) => unknown(`this.${name}.${member}`));
    const isOpen = !first.rest && (later.fields.has(name) || names?.has(ANY_MEMBER) === true);
    // The object itself may be a constant of the module, which other instances begin with too.
    m.set(holder, { ...first, props, ...(isOpen ? { rest: cell(unknown(`this.${name}`)) } : {}) });
  }
}

const setLater = new WeakMap<Node, SetLater>();
/** `var self = this;` is how functions inside speak of it. */
const FIELD = /\b(?:this|self|that|_this|me)\.(#?[\w$]+)\s*(?:\?\?|\|\|)?=(?![=>])/g;
const MEMBER = /\b(?:this|self|that|_this|me)\.(#?[\w$]+)(?:\.([\w$]+)|\[[^\][\n]+\])\s*(?:\?\?|\|\|)?=(?![=>])|\bObject\.assign\(\s*(?:this|self|that|_this|me)\.(#?[\w$]+)\s*,/g;

/** Instances are made often, and this is asked of each. */
function setLaterOf({ node, mod, methods }: Kind): SetLater {
  const known = setLater.get(node);
  if (known) return known;
  const fields = new Set<string>();
  const members = new Map<string, Set<string>>();
  for (const { start, end } of methods()) {
    const text = mod.file.text.slice(start, end);
    for (const [, name] of text.matchAll(FIELD)) fields.add(name!);
    for (const [, written, member, filled] of text.matchAll(MEMBER)) {
      const name = written ?? filled!;
      members.set(name, (members.get(name) ?? new Set()).add(member ?? ANY_MEMBER));
    }
  }
  const found = { fields, members };
  setLater.set(node, found);
  return found;
}
