import type { Machine } from './machine.ts';
import type { Cell, Value } from './values.ts';
import { cell, UNDEFINED } from './values.ts';
import { orGiven } from './watch/unset.ts';

/** Members whose names are not known, in a list of those that are written later. */
export const ANY_MEMBER = '*';

/** What somebody else writes into an object that is kept is there or not in whatever function asks for it: absent and empty members become that or anything. */
export function openMembers(m: Machine, props: Map<string, Cell>, names: Iterable<string>, unknown: (member: string) => Value): void {
  for (const member of names) {
    const own = props.get(member);
    if (member === ANY_MEMBER || own?.load || (own && (own.v.t !== 'const' || (own.v.v ?? '') !== ''))) continue;
    props.set(member, cell(orGiven(m, own?.v ?? UNDEFINED, unknown(member))));
  }
}
