import type { EscapeKind } from '../core/candidate.ts';
import { forEachHole } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { asText, derive, mapText } from './strings.ts';
import type { Hole, Value } from './values.ts';

/** Text whose escapes are read again: what an escaper had done to it is undone, and what looked harmless may be markup. */
export function unescaped(m: Machine, value: Value, kind: EscapeKind, site: CallSite): Value {
  const text = m.textOf(site.node);
  return mapText(asText(m, value, site.node), (known) => known, (hole) => {
    if (hole.harmless !== undefined) return hole;
    const key = `=unescaped ${kind}`;
    const known = hole.members.get(key);
    if (known?.t === 'hole') return known;
    const made = m.hole({ origin: hole.origin, text, site: hole.site, deep: hole.deep, ...(hole.owner ? { owner: hole.owner } : {}), ...(hole.escapedFor !== undefined && hole.escapedFor !== kind ? { escapedFor: hole.escapedFor, escaper: hole.escaper } : {}) });
    hole.members.set(key, made);
    return made;
  });
}

/** Text that went through a library's escaper. */
export function escaped(m: Machine, value: Value, kind: EscapeKind, site: CallSite): Value {
  const text = m.textOf(site.node);
  const given = asText(m, value, site.node);
  // A text made of several parts becomes one literal: its worst part stands for all.
  const whole = given.t === 'cat' && kind !== 'identifier' && kind !== 'quoted' ? worstHole(m, given) : undefined;
  return mapText(whole ?? given, (known) => (kind === 'value' || kind === 'literal' || kind === 'quoted' ? `'${known}'` : known), (hole) =>
    derive(m, hole, `escaped ${kind} ${site.callee}`, text, { escapedFor: kind, escaper: site.callee }));
}

function worstHole(m: Machine, value: Value): Hole | undefined {
  let worst: Hole | undefined;
  forEachHole(value, (hole) => {
    if (m.harmlessReason(hole) === undefined && (!worst || (hole.origin === 'request' && worst.origin !== 'request'))) worst = hole;
  });
  return worst;
}
