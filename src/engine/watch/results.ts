import { callBuiltin } from '../builtins.ts';
import type { CallSite, Frame, Machine } from '../machine.ts';
import type { Signature } from '../model-table.ts';
import type { Hole, Value } from '../values.ts';
import { UNDEFINED } from '../values.ts';
import { carry, followCall, traceCall } from './calls.ts';
import type { Watched } from './calls.ts';
import { traceClock } from './clock.ts';
import { defaultFunction } from './defaults.ts';
import { mark, tracesOf } from './trace.ts';
import type { Trace } from './trace.ts';

/** Hands a watched call's trace, and those of what went in, to its result. */
export function traced(m: Machine, result: Value, trace: Trace | undefined, receiver: Value | undefined, name: string, args: readonly Value[], site: CallSite, params?: Signature['params']): Value {
  if (trace) mark(result, [trace]);
  if (!m.tracing) return result;
  // What good random bytes are is not known to whoever knows how many there are.
  if (trace?.api === 'secure-random') followCall(m, UNDEFINED, undefined, name, args, site, params);
  else followCall(m, result, receiver, name, args, site, params);
  return result;
}

/** Functions of the language that rules watch, by name. */
const WATCHED_BUILTINS: Readonly<Record<string, Watched>> = { 'Math.random': { watch: { api: 'random' }, params: [], library: 'ecmascript' } };

export function watchedBuiltin(m: Machine, name: string, args: readonly Value[], site: CallSite, construct = false, settles?: Hole): Value {
  if (settles && m.tracing && args[0]) mark(settles, tracesOf(args[0]));
  const result = callBuiltin(m, name, args, site, construct);
  const watched = name === 'Math.random' ? WATCHED_BUILTINS[name] : undefined;
  const trace = watched ? traceCall(m, watched, args, site) : name === 'Date.now' ? traceClock(m, site) : name === 'JSON.parse' && m.wanted.apis.has('jwt-decode') ? traceToken(m, args[0], site) : undefined;
  if (trace) mark(result, [trace]);
  if (!m.tracing) return result;
  // A number made of a number is the same thing to everybody: no use worth telling.
  return /^(?:Math|Number|String|parse|Buffer|Array)/.test(name) ? carry(result, ...args) : followCall(m, result, undefined, name, args, site);
}

const DEFAULT_RANDOM: Watched = { watch: { api: 'random', constants: { kind: 'default' } }, params: [], library: 'ecmascript' };

/** `random()` where the parameter `random` is `Math.random` when nobody gives another: what it gives is watched, whatever else is unknown of it. */
export function watchDefault(m: Machine, callee: Value, result: Value, site: CallSite): Value {
  const trace = m.wanted.apis.has('random') && callee.t === 'hole' && defaultFunction(callee) === 'Math.random' ? traceCall(m, DEFAULT_RANDOM, [], { ...site, callee: 'Math.random' }) : undefined;
  if (trace) mark(result, [trace]);
  return result;
}

/** A function that does this to a token of its own making knows who signed it. */
const CHECKS_SIGNATURE = /timingSafeEqual|createHmac|createVerify|\bverif\w*\s*\(|\bsign\w*\s*\(|\.verify\b/i;

/** `JSON.parse(atob(token.split('.')[1]))` reads what stands in a token, as `jwt.decode(token)` does. */
function traceToken(m: Machine, given: Value | undefined, site: CallSite): Trace | undefined {
  // `token?.split('.')[1] ?? ''`
  const input = given?.t === 'join' ? given.of.find((one) => one.t === 'hole') : given;
  if (input?.t !== 'hole' || m.frames.some(({ node, module }) => CHECKS_SIGNATURE.test(module.file.text.slice(node.start, node.end)))) return undefined;
  for (let at: Hole | undefined = input; at; at = at.base ?? at.owner) {
    // The first part only says how it is signed.
    const first = at.owner?.members.get('0');
    if (at.text.endsWith('[0]') || (first?.t === 'hole' && first.id === at.id)) return undefined;
    const token = at.base;
    if (!token || !isSplitAtPoints(at, token)) continue;
    const frame = handedBy(m, input, token);
    const trace = (): Trace | undefined => traceCall(m, { watch: { api: 'jwt-decode' }, params: [{ name: 'token' }], library: 'ecmascript' }, [token], { ...(frame?.callSite ?? site), args: [] });
    return frame ? m.inModuleOf(frame.caller, trace) : trace();
  }
  return undefined;
}

/** `token.split('.')`, whatever the expression was that gave the token. */
function isSplitAtPoints(parts: Hole, whole: Hole): boolean {
  const made = whole.members.get('=split(".")');
  return made?.t === 'hole' && made.id === parts.id;
}

/** `const read = (text) => JSON.parse(atob(text))` reads any text: what is told is the outermost call that gave it a part of the token. */
function handedBy(m: Machine, input: Hole, token: Hole): Frame | undefined {
  const parts = new Set<number>();
  for (let at: Hole | undefined = input; at && at !== token; at = at.base ?? at.owner) parts.add(at.id);
  return m.frames.find(({ args, callSite, caller }) => callSite !== undefined && caller !== undefined && args.some((arg) => (arg.t === 'join' ? arg.of : [arg]).some((one) => one.t === 'hole' && parts.has(one.id))));
}

/** What an unknown function makes of watched values is not known; that it got them is. */
export function noteArguments(m: Machine, result: Value, args: readonly Value[], site: CallSite): Value {
  followCall(m, UNDEFINED, undefined, '', args, site);
  return result;
}
