import { addressOf, windowName } from './browser.ts';
import type { Machine } from './machine.ts';
import type { Site } from './node.ts';
import { instantiate, memberType } from './typed.ts';
import type { Hole, Value } from './values.ts';

/** A member of something that nobody can look into, as far as its name tells what it is. */
export function knownMember(m: Machine, hole: Hole, name: string, text: string, site: Site | undefined): Value | undefined {
  const address = addressOf(m, hole, name, text, site) ?? windowName(m, hole, name, text, site);
  if (address) return address;
  if (hole.isUrl && name === 'pathname') return { ...m.hole({ origin: hole.origin, text, site, owner: hole }), encoded: true };
  if (hole.encoded && isSegment(m, name)) return { ...m.hole({ origin: hole.origin, text, site, owner: hole, deep: true }), encoded: true, present: true };
  const lent = lentType(m, hole, writtenBefore(text, name));
  if (lent === undefined) return undefined;
  const method = memberType(m.models, { k: 'instance', id: lent }, name);
  return method?.k === 'function' ? instantiate(m, method, text, site, hole, name) : undefined;
}

/** A page below `[slug]/` is shown for addresses that have such a segment; `[[...slug]]/` may be left out. */
function isSegment(m: Machine, name: string): boolean {
  const path = m.frames[0]?.module.path ?? '';
  return path.includes(`/[${name}]/`) || path.includes(`/[...${name}]/`);
}

/**
 * The model's type whose methods an unknown value most likely has: told by whoever gave it, or by its name (`sequelize`).
 * @param written what it is called where it is used.
 */
export function lentType(m: Machine, hole: Hole, written: string): string | undefined {
  if (hole.lends !== undefined) return hole.lends;
  const { named } = m.models;
  if (!named || hole.origin === 'request' || hole.origin === 'row' || hole.harmless !== undefined) return undefined;
  const name = wordBefore(hole.text, hole.text.length);
  return Object.hasOwn(named, name) ? named[name] : Object.hasOwn(named, written) ? named[written] : undefined;
}

/** What a member is read of, as written: `knex` in `knex.raw('…')`. */
export function writtenBefore(text: string, member: string): string {
  const at = text.indexOf(`.${member}`);
  return at < 1 ? '' : wordBefore(text, text[at - 1] === '?' ? at - 1 : at);
}

/** The name that ends here. Asked for each member of each unknown, so without a pattern. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}
