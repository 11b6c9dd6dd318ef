import { rangeOf } from '../core/location.ts';
import { ANY_MEMBER, openMembers } from './late-members.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { ClassValue, Hole, Obj } from './values.ts';
import { cell } from './values.ts';
import { orGiven } from './watch/unset.ts';

/** Fields that another method than the constructor writes, and which members of the objects that they hold. */
interface SetLater {
  readonly fields: ReadonlySet<string>;
  /** By the field; a star where the names are not known (`Object.assign(this.options, …)`). */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * `jwtSecret = ''`, `this.key = null`, `options = {}` with `this.options.url = url`: what is empty at first and gets its value
 * from another method is that or anything, in an instance whose methods nobody in sight calls in their order.
 */
export function openPlaceholders(m: Machine, cls: ClassValue, instance: Obj): void {
  const later = setLaterOf(cls);
  if (later.fields.size === 0 && later.members.size === 0) return;
  const unknown = (text: string): Hole => m.hole({ origin: 'unknown', text, site: { path: cls.mod.path, range: rangeOf(cls.node) } });
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
const FIELD = /\bthis\.(#?[\w$]+)\s*(?:\?\?|\|\|)?=(?![=>])/g;
const MEMBER = /\bthis\.(#?[\w$]+)(?:\.([\w$]+)|\[[^\][\n]+\])\s*(?:\?\?|\|\|)?=(?![=>])|\bObject\.assign\(\s*this\.(#?[\w$]+)\s*,/g;

/** Instances are made often, and this is asked of each. */
function setLaterOf(cls: ClassValue): SetLater {
  const known = setLater.get(cls.node);
  if (known) return known;
  const constructor = (cls.node.body.body as Node[]).find((member) => member.kind === 'constructor');
  const isLater = (at: number): boolean => constructor === undefined || at < constructor.start || at >= constructor.end;
  const text = cls.mod.file.text.slice(cls.node.start, cls.node.end);
  const fields = new Set<string>();
  const members = new Map<string, Set<string>>();
  for (const { 1: name, index } of text.matchAll(FIELD)) if (isLater(cls.node.start + index)) fields.add(name!);
  for (const { 1: written, 2: member, 3: filled, index } of text.matchAll(MEMBER)) {
    const name = written ?? filled!;
    if (isLater(cls.node.start + index)) members.set(name, (members.get(name) ?? new Set()).add(member ?? ANY_MEMBER));
  }
  const found = { fields, members };
  setLater.set(cls.node, found);
  return found;
}
