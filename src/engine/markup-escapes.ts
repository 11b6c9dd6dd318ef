import type { CallSite, Machine } from './machine.ts';
import type { Hole, Value } from './values.ts';
import { constant } from './values.ts';

/** Characters by which a text becomes markup, leaves an attribute or names an entity. */
const MARKUP = ['<', '>', '"', "'", '&', '`'] as const;

/** A pattern that matches one character at a time, whatever stands around it: `[&<>]`, `(<|>)`, `"`. */
const ONE_CHARACTER = /^\(?(?:\?:)?(?:\[(?:[^\]\\]|\\.)+\]|\\?[^\w\s\\.^$*+?()[\]{}|])(?:\|\\?[^\w\s\\.^$*+?()[\]{}|])*\)?\+?$/;

/**
 * The text after characters of markup were replaced in it: `x.replace(/[&<>"]/g, (ch) => ENTITIES[ch])`. Remembers which are
 * gone; whether that is enough depends on the place where it is written.
 */
export function withoutMarkup(m: Machine, made: Value, name: string, args: readonly Value[], site: CallSite): Value {
  if (made.t !== 'hole' || made.harmless !== undefined || !m.wanted.roles.has('Html')) return made;
  const gone = replacedMarkup(m, name, args, site);
  return gone === '' ? made : lacking(m, made, gone);
}

/** Characters of markup that a replacement leaves nowhere. */
export function replacedMarkup(m: Machine, name: string, [pattern, put]: readonly Value[], site: CallSite): string {
  if (!pattern || !put || !m.wanted.roles.has('Html')) return '';
  const matched = matchedBy(pattern, name);
  if (put.t === 'const') return matched.filter((one) => !String(put.v).includes(one) && !/\$[&\d`'<]/.test(String(put.v))).join('');
  if (put.t !== 'fn') return '';
  const left = matched.filter((one) => {
    const [run] = m.branch([() => m.ops.call(put, [constant(one)], site)]);
    m.dead = false;
    return !run!.live || holds(run!.value, one);
  });
  return matched.filter((one) => !left.includes(one)).join('');
}

function matchedBy(pattern: Value, name: string): readonly string[] {
  if (pattern.t === 'const') return name === 'replaceAll' ? MARKUP.filter((one) => one === pattern.v) : [];
  if (pattern.t !== 'regex' || !pattern.flags.includes('g') || !ONE_CHARACTER.test(pattern.source)) return [];
  try {
    const regex = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    return MARKUP.filter((one) => regex.test(one));
  } catch {
    // A pattern that this runtime does not know takes nothing away for sure.
    return [];
  }
}

/** A character may be in what is put in its place. */
function holds(value: Value, character: string, depth = 0): boolean {
  switch (value.t) {
    case 'const':
      return typeof value.v === 'string' && value.v.includes(character);
    case 'cat':
      return depth > 6 || value.parts.some((part) => holds(part.v, character, depth + 1));
    case 'join':
      return depth > 6 || value.of.some((one) => holds(one, character, depth + 1));
    case 'hole':
      // Made by something out of sight; the character itself would be a constant.
      return false;
    default:
      return true;
  }
}

function lacking(m: Machine, made: Hole, gone: string): Hole {
  const key = `=without ${gone}`;
  const known = made.members.get(key);
  if (known?.t === 'hole') return known;
  const text: Hole = { ...m.hole({ origin: made.origin, text: made.text, site: made.site, base: made, escapedFor: made.escapedFor, escaper: made.escaper }), without: gone };
  made.members.set(key, text);
  return text;
}

/** Characters of markup that were replaced in a text or in what it was made of. */
export function markupGone(hole: Hole): string {
  const gone = new Set<string>();
  for (let at: Hole | undefined = hole; at; at = at.base) for (const one of at.without ?? '') gone.add(one);
  return [...gone].join('');
}

/** Characters of markup for which a table of the program has something else: `{ '<': '&lt;' }`. */
export function markupKeys(table: Value): string {
  return table.t === 'obj' ? MARKUP.filter((one) => table.props.has(one)).join('') : '';
}
