import type { Machine } from './machine.ts';
import { joinValues } from './join.ts';
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
export function takenApart(made: Value, by: string): Value {
  // `new URL(req.url ?? '/', base)`
  if (made.t === 'join' && by === 'URL') return joinValues(made.of.map((one) => takenApart(one, by)));
  if (made.t !== 'hole') return made;
  // What is written into it is not written into what it was made of.
  if (by === 'URL') return { ...made, isUrl: true, props: new Map() };
  return by === 'URLSearchParams' && made.origin === 'request' && made.harmless === undefined && !made.deep ? { ...made, deep: true } : made;
}

/** An address that says nothing of a host: `/index.json`. */
const RELATIVE = /^(?!\/\/|[a-z][a-z\d+.-]*:)[^\\]/i;
/** The address by which the program itself was asked. */
const OWN = /(?:^|\.)(?:url|nextUrl|originalUrl|baseUrl|href)$|origin|host|referr?er|location|protocol/i;
const SENT = /\b(?:query|body|params|payload|searchParams)\b/;

/** `new URL('/index.json', base)`: where the address says nothing of a host, the base does. Undefined where the base is none of a client. */
export function baseOf(address: Value | undefined, base: Value | undefined): Value | undefined {
  const first = address?.t === 'cat' ? address.parts[0]?.v : address;
  if (!base || first?.t !== 'const' || !RELATIVE.test(String(first.v))) return undefined;
  if (base.t === 'join') return base.of.some(isSent) ? joinValues(base.of.map((one) => (isSent(one) ? takenApart(one, 'URL') : one))) : undefined;
  return isSent(base) ? takenApart(base, 'URL') : undefined;
}

function isSent(base: Value): base is Hole {
  if (base.t !== 'hole' || base.origin !== 'request' || base.harmless !== undefined) return false;
  const texts: string[] = [];
  for (let at: Hole | undefined = base; at; at = at.owner ?? at.base) texts.push(at.text);
  return texts.some((text) => SENT.test(text)) || !texts.some((text) => OWN.test(text));
}
