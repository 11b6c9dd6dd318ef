import type { CallSite, Machine } from './machine.ts';
import type { Obj, Typed, Value } from './values.ts';
import { ABSENT, constant, UNDEFINED } from './values.ts';

/** What an answer was said to be, kept beside what the program wrote on it. */
const SAID = '=type';
const HEADERS: ReadonlySet<string> = new Set(['setHeader', 'set', 'header', 'append', 'appendHeader', 'writeHead']);
const NAMES: ReadonlySet<string> = new Set(['type', 'contentType']);

/** `res.type('text/plain')`, `res.setHeader('Content-Type', 'application/json')`, `res.attachment()`, `res.writeHead(200, { 'Content-Type': … })`. */
export function noteType(m: Machine, receiver: Value, name: string, args: readonly Value[]): void {
  if ((receiver.t !== 'typed' && receiver.t !== 'hole') || !m.wanted.roles.has('Html')) return;
  const said = NAMES.has(name) ? args[0] : name === 'attachment' ? constant('attachment') : HEADERS.has(name) ? saidBy(m, name, args) : undefined;
  if (said) m.ops.setMember(receiver, SAID, said);
}

/** What the headers of a call say of the type; undefined when they say nothing. */
function saidBy(m: Machine, name: string, args: readonly Value[]): Value | undefined {
  if (name !== 'writeHead' && args[0]?.t === 'const') return headerSays(String(args[0].v), args[1]);
  for (const arg of args) {
    if (arg.t !== 'obj') continue;
    for (const [header, one] of arg.props) {
      const said = one.v === ABSENT ? undefined : headerSays(header, m.get(one));
      if (said) return said;
    }
  }
  return undefined;
}

function headerSays(header: string, value: Value | undefined): Value | undefined {
  if (/^content-type$/i.test(header)) return value;
  return /^content-disposition$/i.test(header) && value && /^\s*attachment/i.test(beginningOf(value) ?? '') ? constant('attachment') : undefined;
}

/** Where this answer goes, no browser reads it as a page: its type was said, and is another. */
export function isNoPage(m: Machine, receiver: Value | undefined): boolean {
  if (receiver?.t !== 'typed' && receiver?.t !== 'hole') return false;
  const said = receiver.props.get(SAID);
  if (!said || said.v === ABSENT) return false;
  const value = m.get(said);
  return (value.t === 'join' ? value.of : [value]).every((one) => {
    const text = beginningOf(one);
    return text !== undefined && text !== '' && !/html|svg|xml/i.test(text);
  });
}

/** The constant beginning of a text, as far as it says a type: `text/plain; charset=`. */
function beginningOf(value: Value): string | undefined {
  if (value.t === 'const') return typeof value.v === 'string' ? value.v : undefined;
  const first = value.t === 'cat' ? value.parts[0]?.v : undefined;
  return first?.t === 'const' && typeof first.v === 'string' && /^[\w.-]+\/[\w.+-]+\s*;|^\s*attachment\b/.test(first.v) ? first.v : undefined;
}

/** `res.format({ text() { … }, html() { … } })`: each runs where its type was asked for. Undefined for what is no such call. */
export function formatCall(m: Machine, receiver: Typed, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const [kinds] = args;
  if (name !== 'format' || kinds?.t !== 'obj' || ![...kinds.props.values()].some((one) => one.v.t === 'fn')) return undefined;
  m.branch([...handlersOf(m, kinds).map(([kind, handler]) => () => {
    if (kind !== 'default') m.ops.setMember(receiver, SAID, constant(kind));
    return m.ops.call(handler, [], site);
  }), () => UNDEFINED]);
  m.dead = false;
  return receiver;
}

function handlersOf(m: Machine, kinds: Obj): [string, Value][] {
  return [...kinds.props].flatMap(([kind, one]) => {
    const value = m.get(one);
    return value.t === 'fn' ? [[kind, value] as [string, Value]] : [];
  });
}
