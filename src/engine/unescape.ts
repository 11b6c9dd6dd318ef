import type { EscapeKind } from '../core/candidate.ts';
import type { CallSite, Machine } from './machine.ts';
import { asText, mapText } from './strings.ts';
import type { Value } from './values.ts';

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
