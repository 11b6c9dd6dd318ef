import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import { requestIn } from './typed.ts';
import type { Hole, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/** A text has no such member: it was taken apart into fields (`querystring.parse('' + body)`), and they come from where it comes from. */
export function memberOfText(m: Machine, text: Value, name: string, node: Node | undefined): Value {
  if (name in String.prototype) return UNDEFINED;
  const source = requestIn(m, text);
  if (!source) return UNDEFINED;
  let fields = source.members.get('=fields');
  if (!fields) source.members.set('=fields', (fields = m.hole({ origin: source.origin, text: source.text, site: source.site, deep: true })));
  return m.ops.getMember(fields, name, node);
}

/** `new URL(text)`, and `new URLSearchParams(text)`, whose fields are what the text holds. */
export function takenApart(made: Hole, by: string): Hole {
  // What is written into it is not written into what it was made of.
  if (by === 'URL') return { ...made, isUrl: true, props: new Map() };
  return by === 'URLSearchParams' && made.origin === 'request' && made.harmless === undefined && !made.deep ? { ...made, deep: true } : made;
}
