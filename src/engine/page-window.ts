import { callBuiltin } from './builtins.ts';
import { GLOBAL_OBJECT, memberOfGlobal } from './globals.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Fn, Hole, Value } from './values.ts';
import { object, UNDEFINED } from './values.ts';

/** The page itself, and what only exists on it under that name. */
const PAGE = /^(?:window|globalThis|self)$/;
const TIMERS = /^set(?:Timeout|Interval)$/;
/** The handler asks who has sent it. */
const ASKS_WHO = /\borigin\b|(?<!\bdata\??\.)\bsource\b|\bisTrusted\b/;

/**
 * `window.setTimeout(text)`, and `window.addEventListener('message', handler)`: any page that has this one in a frame, or opened
 * it, sends such messages. Undefined for every other call.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns
 */
export function pageCall(m: Machine, receiver: Hole, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  if (receiver.origin !== 'unknown') return undefined;
  if (GLOBAL_OBJECT.test(receiver.text) && Object.hasOwn(m.models.globals, name)) return m.ops.call(memberOfGlobal(m, name)!, args, site);
  if (!PAGE.test(receiver.text)) return undefined;
  if (TIMERS.test(name)) return callBuiltin(m, name, args, site);
  const [event, given] = args;
  // An object is asked for its `handleEvent`: `window.addEventListener('message', this)`.
  const handler = given?.t === 'obj' ? m.ops.getMember(given, 'handleEvent', undefined) : given;
  // A worker's `self` gets messages of its own page, and has no document.
  if (name !== 'addEventListener' || (receiver.text === 'self' && !/\bdocument\b/.test(m.module.file.text)) || event?.t !== 'const' || event.v !== 'message' || handler?.t !== 'fn' || asksWho(handler)) return undefined;
  const data = { ...m.hole({ origin: 'request', text: 'event.data', site: m.site(handler.node), deep: true }), inBrowser: true } as Hole;
  m.branch([() => m.ops.call(given?.t === 'obj' ? { ...handler, self: given } : handler, [object([['data', data]])], site), () => UNDEFINED]);
  m.dead = false;
  return UNDEFINED;
}

function asksWho(handler: Fn): boolean {
  const { file } = handler.mod;
  return ASKS_WHO.test(file.text.slice(handler.node.start, handler.node.end));
}
