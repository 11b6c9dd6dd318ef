import type { Cell, Obj, Value } from '../values.ts';

/** Where a member stood before it was spread into another object, and what it was then. */
interface Written {
  readonly at: NonNullable<Obj['at']>;
  readonly v: Value;
}

const written = new WeakMap<Cell, Written>();

/** Remembers the literal that a spread member was written in (`{ ...DEFAULTS, host }`). */
export function spreadFrom(owner: Obj, member: Cell, copy: Cell): Cell {
  const at = writtenIn(owner, member);
  if (at) written.set(copy, { at, v: copy.v });
  return copy;
}

/** The literal in which a member of an object was written. */
export function writtenIn(owner: Obj, member: Cell): Obj['at'] {
  const known = written.get(member);
  return known && known.v === member.v ? known.at : owner.at;
}
