import { allocate, bufferFrom, constantBytes, sentBytes } from './byte-values.ts';
import { rememberPlain } from './data-address.ts';
import { makeCollection } from './collections.ts';
import { factsAbout, provesWhenTrue, test } from './facts.ts';
import { formatText } from './formats.ts';
import { listed } from './function-methods.ts';
import { concat, joinValues } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { BROWSER, isOfBrowser } from './browser.ts';
import { elementOf } from './members.ts';
import { assignMembers, defineMember, namedPairs, valuesOfPairs } from './merging.ts';
import { reportFlow } from './sinks.ts';
import { markByte } from './watch/trace.ts';
import { keyOf } from './keys.ts';
import { isUnfilled } from './late-objects.ts';
import { asText, derive, isEncoded, mapText } from './strings.ts';
import { mixed, requestIn } from './typed.ts';
import type { Hole, Item, Value } from './values.ts';
import { revived } from './replacers.ts';
import { noteWritingCall } from './watch/deep-writes.ts';
import { asNamed } from './watch/picked.ts';
import { ABSENT, array, constant, itemsOf, object, TRUE, UNDEFINED } from './values.ts';

const NUMERIC = /^(?:Math\..+|Number|parseInt|parseFloat|BigInt|Number\.parse(?:Int|Float)|Date\.(?:now|parse|UTC)|performance\.now|Buffer\.byteLength|BigInt\..+)$/;
const HARMLESS = /^(?:Boolean|Symbol|Symbol\..+|crypto\.randomUUID|Intl\..+|console\..+|Date)$/;
const CALLBACK_LATER = /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|process\.nextTick)$/;

/** Timers of a module that run once more when it is done. */
const MAX_LATER = 20;

/** What was asked for, as it was sent. */
const SENT_PATH = /(?:^|\.)(?:url|originalUrl|path|baseUrl|pathname)$/;

function textOf(m: Machine, value: Value, site: CallSite): Value {
  if (!m.wanted.roles.has('Filter')) return asText(m, value, site.args[0]);
  if (value.t === 'join') return joinValues(value.of.map((one) => textOf(m, one, site)));
  return value.t === 'hole' && value.deep ? derive(m, value, 'String', m.textOf(site.node)) : asText(m, value, site.args[0]);
}

/** Calls (or constructs) a function of the language by its name. */
export function callBuiltin(m: Machine, name: string, args: readonly Value[], site: CallSite, construct = false): Value {
  const input = args[0] ?? UNDEFINED;
  if (NUMERIC.test(name)) return numeric(m, name, input, site);
  if (HARMLESS.test(name)) return m.harmless(name === 'Date' ? 'date' : 'no text of its input', site.node);
  if (CALLBACK_LATER.test(name)) {
    if ((input.t === 'cat' || (input.t === 'hole' && input.origin === 'request')) && /^set(?:Timeout|Interval)$/.test(name)) reportFlow(m, 'Code', input, { argument: site.args[0], params: [{ name: 'code' }] }, args, site);
    if (input.t === 'fn' && m.loadDepth > 0 && input.mod.later.length < MAX_LATER) input.mod.later.push(input);
    m.branch([() => m.ops.call(input, args.slice(2), site), () => UNDEFINED]);
    m.dead = false;
    return m.harmless('timer', site.node);
  }
  switch (name) {
    case 'String': case 'String.raw':
      if (site.tagged) return rawTemplate(m, args, site);
      // A member of a body may be an object; its text is none.
      return textOf(m, input, site);
    case 'isNaN': case 'Number.isNaN':
      // Direct only: isNaN(parseInt(x)) proves nothing of x, "1;drop" passes it.
      return name === 'isNaN' ? test([], factsAbout(input, 'not NaN')) : test([]);
    case 'isFinite':
      return provesWhenTrue(input, 'finite');
    case 'Number.isInteger': case 'Number.isFinite': case 'Number.isSafeInteger':
      return provesWhenTrue(input, 'number');
    case 'Array.isArray':
      return input.t === 'arr' ? TRUE : test([]);
    case 'Uint8Array.from':
      return sentBytes(m, input, site) ?? (args[1] ? callBuiltin(m, 'Array.from', args, site) : input.t === 'arr' ? bufferFrom(input, undefined) : mixed(m, args, site));
    case 'Buffer.copyBytesFrom': case 'Uint8Array.fromBase64': case 'Uint8Array.fromHex':
      return sentBytes(m, input, site) ?? mixed(m, args, site);
    case 'Array.from': {
      const list = input.t === 'arr' || input.t === 'hole' || input.t === 'join' ? input : input.t === 'coll' ? array(input.items.v.t === 'items' ? input.items.v.list : []) : array([{ v: m.tracing ? markByte(m.harmless('element', site.node), input) : m.harmless('element', site.node), many: true }]);
      return args[1] ? m.ops.callMethod(list, 'map', [args[1]], site) : list;
    }
    case 'Array.of':
      return array(args.map((v) => ({ v })));
    case 'JSON.parse':
      return revived(m, fromText(m, input, 'JSON.parse', site), args[1], site);
    case 'JSON.stringify':
      if (args[1]?.t === 'fn') revived(m, input, args[1], site);
      return constantJson(m, args) ?? stringified(m, input, site);
    case 'Object.keys': case 'Reflect.ownKeys': case 'Object.getOwnPropertyNames':
      return input.t === 'obj' && !input.rest ? array([...input.props.keys()].map((key) => ({ v: constant(key) }))) : array([{ v: keyOf(m, input, site.node), many: true }]);
    case 'Object.values':
      return listOfMembers(m, input, site, (_key, value) => value);
    case 'Object.entries':
      return listOfMembers(m, input, site, (key, value) => array([{ v: key }, { v: value }]));
    case 'Object.assign':
      noteWritingCall(m, name, args, site);
      return args.slice(1).reduce((target, source) => assignMembers(m, target, source), input);
    case 'Object.freeze': case 'Object.seal': case 'structuredClone': case 'Promise.resolve':
      return input;
    case 'Object.create':
      return input.t === 'const' && input.v === null ? { t: 'obj', props: new Map(), bare: true } : input;
    case 'decodeURIComponent': case 'decodeURI': case 'unescape':
      return decoded(m, input, site);
    case 'atob':
      if (input.t === 'join') return joinValues(input.of.map((one) => callBuiltin(m, name, [one], site)));
      return input.t === 'hole' ? derive(m, input, 'atob', m.textOf(site.node)) : input.t === 'const' ? bufferFrom(input, constant('base64')) : mixed(m, args, site);
    case 'String.fromCharCode':
      return constantBytes(args) ?? mixed(m, args, site);
    case 'btoa':
      return input.t === 'hole' ? rememberPlain(m.harmless('encoded bytes', site.node), input) : m.harmless('encoded bytes', site.node);
    case 'encodeURIComponent': case 'encodeURI': case 'escape':
      return mapText(asText(m, input, site.args[0]), (text) => text, (hole) => derive(m, hole, name, m.textOf(site.node), name === 'encodeURIComponent' ? { escapedFor: 'url', escaper: name } : {}));
    case 'Object.fromEntries':
      if (input.t === 'hole' && input.escaper === BROWSER) return decoded(m, input, site);
      return namedPairs(input) ?? fromPairs(m, input.t === 'typed' ? elementOf(m, input, site.node) : input, site);
    case 'Object.groupBy': case 'Map.groupBy':
      if (args[1]?.t === 'fn') m.ops.callMethod(input, 'map', [args[1]], site);
      return mixed(m, args, site);
    case 'Object.hasOwn': case 'Object.prototype.hasOwnProperty.call': case 'Reflect.has':
      return input.t === 'obj' && !input.rest ? provesWhenTrue(args[1] ?? UNDEFINED, 'a key of a constant object') : test([]);
    case 'createRequire':
      return { t: 'builtin', name: 'require' };
    case 'Reflect.set': case 'Object.defineProperty':
      noteWritingCall(m, name, args, site);
      defineMember(m, name, args);
      return input;
    case 'Reflect.get':
      return args[1]?.t === 'const' ? m.ops.getMember(input, String(args[1].v), site.node) : asNamed(input, args[1] ?? UNDEFINED, mixed(m, args, site));
    case 'Reflect.apply':
      return m.ops.call(input, listed(m, args[2]), { ...site, args: [] });
    case 'Reflect.construct':
      return m.ops.construct(input, listed(m, args[1]), { ...site, args: [] });
    case 'Object.getPrototypeOf': case 'Reflect.getPrototypeOf':
      return input.t === 'fn' ? input : mixed(m, args, site);
    case 'Buffer.concat':
      return bytesOf(m, input, site);
    case 'module.require': case 'require.main.require':
      reportFlow(m, 'ModuleName', input, { argument: site.args[0], params: [{ name: 'name' }] }, args, site);
      return mixed(m, args, site);
    case 'module._compile':
      reportFlow(m, 'Code', input, { argument: site.args[0], params: [{ name: 'code' }] }, args, site);
      return mixed(m, args, site);
    case 'Buffer':
      return bufferFrom(input, args[1]);
    case 'Promise.all': case 'Promise.allSettled': case 'Promise.race': case 'Promise.any':
      return name === 'Promise.race' || name === 'Promise.any' ? elementOf(m, input, site.node) : input;
    case 'Promise':
      return construct ? promise(m, input, site) : UNDEFINED;
    case 'Buffer.from':
      return bufferFrom(input, args[1]);
    case 'Buffer.alloc': case 'Buffer.allocUnsafe': case 'Uint8Array':
      return allocate(m, name, input, args[1], site);
    case 'Uint8Array.of': case 'Buffer.of':
      return constantBytes(args) ?? mixed(m, args, site);
    case 'RegExp':
      return input.t === 'const' ? { t: 'regex', source: String(input.v), flags: args[1]?.t === 'const' ? String(args[1].v ?? '') : '' } : input.t === 'regex' ? input : mixed(m, args, site);
    case 'util.promisify': case 'util.callbackify': case 'util.deprecate':
      return input;
    case 'Array':
      return makeCollection(m, name, args, site) ?? UNDEFINED;
    case 'util.format':
      return formatText(m, input, args.slice(1), 'util', site);
    case 'Error':
      return object([['message', input]]);
    default:
      if (name.startsWith('Array.prototype.') && name.endsWith('.call')) return m.ops.callMethod(input, name.slice(16, -5), args.slice(1), site);
      if (name.startsWith('Promise.')) return input;
      for (const arg of args) if (arg.t === 'fn') m.branch([() => m.ops.call(arg, [], site), () => UNDEFINED]);
      m.dead = false;
      return mixed(m, args, site);
  }
}

/** `Buffer.concat(chunks)`: what a client sent in pieces is what it sent. */
function bytesOf(m: Machine, chunks: Value, site: CallSite): Value {
  if (chunks.t !== 'arr' && chunks.t !== 'join' && chunks.t !== 'hole') return mixed(m, [chunks], site);
  const one = elementOf(m, chunks, site.node);
  return one.t === 'hole' && one.origin === 'request' && one.harmless === undefined ? derive(m, one, 'bytes', m.textOf(site.node)) : mixed(m, [chunks], site);
}

/** What a browser or `encodeURIComponent` had escaped is what it was. */
function decoded(m: Machine, input: Value, site: CallSite): Value {
  if (input.t === 'join') return joinValues(input.of.map((one) => decoded(m, one, site)));
  if (input.t !== 'hole' || input.harmless !== undefined) return input;
  if (isEncoded(input) || SENT_PATH.test(input.text)) return derive(m, input, 'decoded', m.textOf(site.node));
  let at: Hole | undefined = input;
  while (at && at.escapedFor !== 'url') at = at.base ?? at.owner;
  if (!at) return input;
  const known = input.members.get('=decoded');
  if (known) return known;
  const text = m.hole({ origin: input.origin, text: m.textOf(site.node), site: input.site, deep: input.deep });
  const made: Hole = isOfBrowser(input) ? { ...text, inBrowser: true } : text;
  input.members.set('=decoded', made);
  return made;
}

function numeric(m: Machine, name: string, input: Value, site: CallSite): Value {
  // `Number(process.env.ROUNDS ?? 4)`: where nobody sets it, it is the fallback.
  if (input.t === 'join' && m.wanted.apis.size > 0 && input.of.some((one) => one.t === 'const')) return joinValues(input.of.map((one) => numeric(m, name, one, site)));
  if (input.t === 'const' && (name === 'Number' || name === 'parseInt' || name === 'Number.parseInt')) {
    const value = name === 'Number' ? Number(input.v) : Number.parseInt(String(input.v), 10);
    return constant(value);
  }
  return m.hole({ origin: 'unknown', text: m.textOf(site.node), site: m.site(site.node), harmless: 'number' });
}

function rawTemplate(m: Machine, args: readonly Value[], site: CallSite): Value {
  const strings = args[0]?.t === 'arr' ? itemsOf(args[0]) : [];
  return concat(strings.flatMap((item, index) => [{ v: item.v }, ...(args[index + 1] ? [{ v: asText(m, args[index + 1]!), ...(site.args[index + 1] ? { use: m.site(site.args[index + 1]!) } : {}) }] : [])]));
}

/** Data read from a text comes from where the text comes from, with members nobody knows. */
function fromText(m: Machine, input: Value, operation: string, site: CallSite): Value {
  if (input.t === 'hole') {
    const known = input.members.get(`=${operation}`);
    if (known) return known;
    const parsed = readFrom(m, input, site);
    parsed.members.set('=source', input);
    input.members.set(`=${operation}`, parsed);
    return parsed;
  }
  if (input.t === 'join') return joinValues(input.of.map((one) => fromText(m, one, operation, site)));
  // `JSON.parse(query.filter ?? '{}')`: the fallback is known.
  if (input.t === 'const' && (input.v === '{}' || input.v === '[]')) return input.v === '{}' ? object([]) : array([]);
  const source = requestIn(m, input);
  if (source) return readFrom(m, source, site);
  return m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node), deep: true });
}

/** What a page in a browser was asked for stays that, read as an object too. */
function readFrom(m: Machine, source: Hole, site: CallSite): Hole {
  const read = m.hole({ origin: source.origin, text: m.textOf(site.node), site: source.site, deep: true });
  return isOfBrowser(source) ? ({ ...read, inBrowser: true } as Hole) : read;
}

const MAX_JSON_DEPTH = 4;
const MAX_JSON_MEMBERS = 60;
const NO_JSON = Symbol('not constant');

/** The text of an object or list of nothing but constants. */
function constantJson(m: Machine, [input, replacer, indent]: readonly Value[]): Value | undefined {
  if (input?.t !== 'obj' && input?.t !== 'arr') return undefined;
  if (replacer && (replacer.t !== 'const' || (replacer.v !== null && replacer.v !== undefined))) return undefined;
  if (indent && indent.t !== 'const') return undefined;
  const plain = plainOf(m, input, 0);
  return plain === NO_JSON ? undefined : constant(JSON.stringify(plain, undefined, indent?.t === 'const' ? (indent.v as string | number | undefined) : undefined));
}

function plainOf(m: Machine, value: Value, depth: number): unknown {
  if (value.t === 'const') return typeof value.v === 'bigint' ? NO_JSON : value.v;
  if (depth >= MAX_JSON_DEPTH) return NO_JSON;
  if (value.t === 'arr') {
    const items = itemsOf(value).map((item) => (item.many || item.optional ? NO_JSON : plainOf(m, item.v, depth + 1)));
    return items.includes(NO_JSON) ? NO_JSON : items;
  }
  if (value.t !== 'obj' || value.props.size > MAX_JSON_MEMBERS || value.rest || value.cls || value.accessors || isUnfilled(value)) return NO_JSON;
  const found: Record<string, unknown> = {};
  for (const [key, one] of value.props) {
    if (one.v === ABSENT) continue;
    const plain = plainOf(m, m.get(one), depth + 1);
    if (plain === NO_JSON) return NO_JSON;
    Object.defineProperty(found, key, { value: plain, enumerable: true });
  }
  return found;
}

/** JSON keeps the quotes of SQL: `'` is not escaped. */
function stringified(m: Machine, input: Value, site: CallSite): Value {
  if (input.t === 'hole') return derive(m, input, 'JSON.stringify', m.textOf(site.node));
  if (input.t === 'const') return constant(JSON.stringify(input.v ?? null) ?? 'null');
  const source = requestIn(m, input);
  return source ? m.hole({ origin: source.origin, text: source.text, site: source.site }) : mixed(m, [input], site);
}

function listOfMembers(m: Machine, input: Value, site: CallSite, make: (key: Value, value: Value) => Value): Value {
  if (input.t === 'obj') {
    const items: Item[] = [...input.props].filter(([, one]) => one.v !== ABSENT).map(([key, one]) => ({ v: make(constant(key), m.get(one)) }));
    if (input.rest) items.push({ v: make(keyOf(m, input.rest.v, site.node), elementOf(m, input.rest.v, site.node)), many: true });
    return array(items);
  }
  if (input.t === 'join') return joinValues(input.of.map((one) => listOfMembers(m, one, site, make)));
  return array([{ v: make(keyOf(m, input, site.node), elementOf(m, input, site.node)), many: true }]);
}

/** `new Promise((resolve) => …)`: the executor runs; of what it resolves to only the watched calls are known that it comes from. */
function promise(m: Machine, executor: Value, site: CallSite): Value {
  const settled = m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node) });
  const reject: Value = { t: 'builtin', name: 'Promise.resolve' };
  if (executor.t === 'fn') m.branch([() => m.ops.call(executor, [{ ...reject, settles: settled }, reject], site), () => UNDEFINED]);
  m.dead = false;
  return settled;
}

/** What a form or the headers of a client are turned into is as much the client's. */
function fromPairs(m: Machine, input: Value, site: CallSite): Value {
  if (input.t === 'hole') return derive(m, input, 'fromEntries', m.textOf(site.node));
  const sent = requestIn(m, valuesOfPairs(input));
  return m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node), ...(sent?.origin === 'request' ? { origin: sent.origin, site: sent.site, deep: true, escapedFor: sent.escapedFor } : {}) });
}
