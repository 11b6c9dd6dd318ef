import type { ValueView } from '../../core/candidate.ts';
import type { CallSite, Machine } from '../machine.ts';
import type { Param, Watch } from '../model-table.ts';
import type { Node } from '../node.ts';
import { forEachHole } from '../join.ts';
import type { Hole, Typed, Value } from '../values.ts';
import { itemsOf } from '../values.ts';
import type { Trace } from './trace.ts';
import { mark, noteUse, tracesOf } from './trace.ts';
import { locationOf, mergeViews, viewOf } from './view.ts';

const MAX_CALLS = 24;
/** Calls of which only the arguments matter: what they give is used everywhere, and following it would cost much for nothing. */
const UNFOLLOWED: ReadonlySet<string> = new Set(['connection', 'plugin', 'api-key', 'login', 'header', 'tls-switch', 'certificate-check', 'hapi-strategy', 'proxy']);

/** What it makes is given to its callback: `scrypt(password, salt, 64, (error, key) => …)`. */
export function givesLater({ api }: Watch): boolean {
  return api === 'pbkdf2' || api === 'scrypt' || api === 'secure-random';
}

/** What is known of a call that a model describes. */
export interface Watched {
  readonly watch: Watch;
  readonly params: readonly Pick<Param, 'name' | 'rest'>[];
  readonly library: string;
  readonly receiver?: Value;
}

/** Notes a watched call; the same place run again adds to what is known of it. */
export function traceCall(m: Machine, { watch, params, library, receiver }: Watched, args: readonly Value[], site: CallSite): Trace | undefined {
  if (m.dead || !m.wanted.apis.has(watch.api)) return undefined;
  const at = locationOf(m, m.site(site.node));
  if (!at) return undefined;
  const views: Record<string, ValueView> = {};
  args.forEach((value, index) => {
    const param = params[index] ?? (params.at(-1)?.rest ? params.at(-1) : undefined);
    const name = param && !(param.rest && index >= params.length) ? param.name : `argument${index}`;
    views[name] = viewOf(m, value, nodeOf(site, index));
  });
  for (const [name, value] of Object.entries(watch.constants ?? {})) views[name] = { constants: [value], unknown: false, text: String(value), names: [], made: [], flow: [] };
  let trace = m.found.traces.get(site.node);
  if (trace) for (const [name, view] of Object.entries(views)) trace.args[name] = trace.args[name] ? mergeViews(trace.args[name], view) : view;
  else {
    trace = { api: watch.api, callee: site.callee, library, node: site.node, module: m.module, at, args: views, calls: [], uses: [], inputs: new Set() };
    if (receiver) trace.receiver = viewOf(m, receiver);
    m.found.traces.set(site.node, trace);
    m.tracing ||= !UNFOLLOWED.has(watch.api);
  }
  for (const value of args) forEachHole(value, (hole) => trace.inputs.add(rootOf(hole).id));
  return UNFOLLOWED.has(watch.api) ? undefined : trace;
}

function rootOf(hole: Hole): Hole {
  let at = hole;
  while (at.base) at = at.base;
  return at;
}

function nodeOf(site: CallSite, index: number): Node | undefined {
  const node = site.args[index];
  return node?.type === 'SpreadElement' ? undefined : node;
}

/**
 * What a call tells of watched values: a method of one (`hash.update(x)`) belongs to it and gives it on, and so does a
 * function that makes something of its arguments. Call it where `m.tracing`.
 */
export function followCall(m: Machine, result: Value, receiver: Value | undefined, name: string, args: readonly Value[], site: CallSite, params: readonly Pick<Param, 'name'>[] = []): Value {
  const of = receiver ? tracesOf(receiver) : [];
  if (of.length > 0) {
    const at = locationOf(m, m.site(site.node));
    if (at) {
      const views = args.map((arg, index) => viewOf(m, arg, nodeOf(site, index)));
      for (const trace of of) if (trace.calls.length < MAX_CALLS && !trace.calls.some((one) => one.at.start.offset === at.start.offset && one.at.end.offset === at.end.offset && one.at.path === at.path)) trace.calls.push({ name, args: views, at });
    }
    if (result !== receiver) mark(result, of);
  }
  args.forEach((arg, index) => {
    const traces = tracesOf(arg);
    if (traces.length === 0) return;
    const node = site.args[index] ?? site.node;
    const at = locationOf(m, m.site(node));
    if (at) noteUse(traces, { how: 'argument', name: site.callee, ...besideOf(params, args, index), ...otherSide(m, args, index, site), at });
    // What it gives to a text, bytes or a digest is in the result.
    if (result !== arg && arg.t !== 'arr') mark(result, traces);
    // What a call made holds what it is given; a package does not.
    if (receiver?.t === 'typed' && receiver.text.includes('(')) mark(receiver, traces);
  });
  return result;
}

const COMPARES_SAFELY = /timingSafeEqual$|(?:constant_?time|timing_?safe|secure|safe)_?(?:equals?|compare|eq)\w*$/i;

/** What a function that compares in constant time was given beside it. */
function otherSide(m: Machine, args: readonly Value[], index: number, site: CallSite): { other?: ValueView } {
  const other = args.length === 2 && COMPARES_SAFELY.test(site.callee) ? args[1 - index] : undefined;
  return other ? { other: viewOf(m, other, nodeOf(site, 1 - index)) } : {};
}

function besideOf(params: readonly Pick<Param, 'name'>[], args: readonly Value[], index: number): { beside?: string } {
  for (let before = index - 1; before >= 0; before--) {
    const value = args[before]!;
    if (value.t === 'const' && typeof value.v === 'string') return { beside: value.v };
  }
  const name = params[index]?.name;
  return name === undefined ? {} : { beside: name };
}

/** An operation that makes one value of others: arithmetic, an element by its index. Call it where `m.tracing`. */
export function carry(result: Value, ...from: readonly Value[]): Value {
  for (const value of from) mark(result, tracesOf(value));
  return result;
}

/** `bytes[i] % 10`: what is left of a random byte. Call it where `m.tracing`. */
export function noteRemainder(m: Machine, left: Value, right: Value, node: Node): void {
  for (const trace of tracesOf(left)) {
    if (trace.api !== 'secure-random' || trace.calls.length >= MAX_CALLS) continue;
    const at = locationOf(m, m.site(node));
    if (at && !trace.calls.some((one) => one.name === '%' && one.at.start.offset === at.start.offset)) trace.calls.push({ name: '%', args: [viewOf(m, right, node.right as Node)], at });
  }
}

/** A value gets a name: a variable, a property, what a function returns. Call it where `m.tracing`. */
export function noteName(m: Machine, value: Value, how: 'variable' | 'property' | 'return', name: string, node: Node): void {
  const traces = tracesOf(value);
  if (traces.length === 0) return;
  const at = locationOf(m, m.site(node));
  if (at) noteUse(traces, { how, name, at });
}

/** `sessions.set(id, user)`: a value is what something is kept under, or is one of a set. Call it where `m.tracing`. */
export function noteKept(m: Machine, value: Value, site: CallSite): void {
  const traces = tracesOf(value);
  const at = traces.length > 0 ? locationOf(m, m.site(site.args[0] ?? site.node)) : undefined;
  if (at) noteUse(traces, { how: 'argument', name: site.callee, at });
}

/** Members of an object that are looked at where it is written as a whole. */
const MAX_WRITTEN = 8;

/** `req.user = claims`, `req.user = { id: claims.sub }`. Call it where `m.tracing`. */
export function noteWritten(m: Machine, value: Value, name: string, target: Node): void {
  // An object is somebody by what a token says; for anything else the names of its members tell more.
  const parts = value.t === 'obj' ? [...value.props.values()].slice(0, MAX_WRITTEN).flatMap((one) => (one.load ? [] : [one.v])) : [];
  const traces = value.t === 'obj' ? parts.flatMap((one) => tracesOf(one).filter(({ api }) => api === 'jwt-decode')) : tracesOf(value);
  const at = traces.length > 0 ? locationOf(m, m.site(target)) : undefined;
  if (at) noteUse(traces, { how: 'property', name, beside: m.textOf(target.object as Node), at });
}

/** A value becomes part of a text, after the constant piece `before`. Call it where `m.tracing`. */
export function notePart(m: Machine, value: Value, before: Value | undefined, node: Node): void {
  const traces = tracesOf(value);
  if (traces.length === 0) return;
  const at = locationOf(m, m.site(node));
  const last = before?.t === 'cat' ? before.parts.at(-1)?.v : before;
  if (at) noteUse(traces, { how: 'part', name: last?.t === 'const' ? String(last.v).slice(-60) : '', at });
}

/** Whoever gets a buffer may fill it. */
export function touchBuffers(args: readonly Value[], receiver?: Value): void {
  const touch = (value: Value): void => {
    if (value.t === 'hole' && value.bytes !== undefined) delete value.bytes;
    else if (value.t === 'arr') for (const item of itemsOf(value)) if (item.v.t === 'hole') touch(item.v);
  };
  for (const arg of args) touch(arg);
  if (receiver) touch(receiver);
}

/** `new Uint8Array(24).fill(7)`: constant bytes still. Any other method may write what is not known. */
export function isFilled(buffer: Hole, method: string, args: readonly Value[]): boolean {
  const [value] = args;
  const piece = method !== 'fill' || args.length !== 1 || value?.t !== 'const' ? '' : typeof value.v === 'number' ? String.fromCharCode(value.v & 255) : String(value.v);
  if (buffer.bytes === undefined || piece === '') {
    touchBuffers([], buffer);
    return false;
  }
  buffer.bytes = piece.repeat(buffer.bytes.length).slice(0, buffer.bytes.length);
  return true;
}

/** As many bytes as an IV has: how long a buffer is that was filled says nothing else. */
const SOME_BYTES = 16;

/** `randomBytes(16).fill(0)`, `Buffer.allocUnsafe(size).fill(0)`: fresh bytes that nobody has seen, and none of them are left. */
export function filledAtOnce(m: Machine, buffer: Hole | Typed, method: string, args: readonly Value[], call: Node): Hole | undefined {
  if (method !== 'fill') return undefined;
  const { object } = (call.callee ?? {}) as Node;
  if (args.length !== 1 || args[0]!.t !== 'const' || !object || !/^(?:Call|New)Expression$/.test(object.type)) return undefined;
  if ((buffer.t !== 'hole' || buffer.harmless !== 'bytes') && !tracesOf(buffer).some(({ api }) => api === 'secure-random')) return undefined;
  const filled = m.harmless('bytes', call);
  filled.bytes = '\0'.repeat((buffer.t === 'hole' ? buffer.bytes?.length : undefined) ?? SOME_BYTES);
  return isFilled(filled, method, args) ? filled : undefined;
}

/** `iv[i] = Math.floor(Math.random() * 256)`: the bytes are what is written, and no zeros any more. */
export function noteByte(m: Machine, bytes: Value, value: Value, target: Node): void {
  if (bytes.t !== 'hole' || bytes.harmless !== 'bytes') return;
  const index = target.computed === true && target.property.type === 'Literal' ? (target.property.value as unknown) : undefined;
  // `counter[15] = 1`: a constant still.
  if (bytes.bytes !== undefined && typeof index === 'number' && index < bytes.bytes.length && value.t === 'const' && typeof value.v === 'number') {
    bytes.bytes = bytes.bytes.slice(0, index) + String.fromCharCode(value.v & 255) + bytes.bytes.slice(index + 1);
    return;
  }
  delete bytes.bytes;
  if (!m.tracing) return;
  mark(bytes, tracesOf(value));
  if (target.object.type === 'Identifier') noteName(m, value, 'variable', target.object.name as string, target);
}
