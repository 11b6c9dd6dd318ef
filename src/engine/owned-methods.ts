import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Obj } from './values.ts';

/** What functions are put into. */
export type Owner = Pick<Obj, 'props'>;

const owners = new WeakMap<Machine, WeakMap<Node, Owner>>();

/** Remembers which literal, or other thing (`schema.methods`), a function is a method of. */
export function noteMethods(m: Machine, object: Owner): void {
  for (const { v } of object.props.values()) {
    if (v.t !== 'fn' || v.node.type === 'ArrowFunctionExpression') continue;
    let known = owners.get(m);
    if (!known) owners.set(m, (known = new WeakMap()));
    known.set(v.node, object);
  }
}

/** What a function was put into, where it is in sight. */
export function ownerOf(m: Machine, fn: Node): Owner | undefined {
  return owners.get(m)?.get(fn);
}
