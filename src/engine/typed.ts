import type { OriginKind } from '../core/candidate.ts';
import type { CallSite, Machine } from './machine.ts';
import { spend } from './effort.ts';
import { concat, joinValues } from './join.ts';
import type { Marker, ModelTable, Param, ParamMarker, SchemaMarker, Signature, TypeModel, TypeRef } from './model-table.ts';
import type { Node, Site } from './node.ts';
import { factsOfSchema, makeSchema, parsedBy } from './schemas.ts';
import { partOf } from './shape-checks.ts';
import { escaped, unescaped } from './escaping.ts';
import { asText } from './strings.ts';
import { formatText } from './formats.ts';
import { factsAbout, test } from './facts.ts';
import { mergedObject } from './merging.ts';
import { isUnfilled } from './late-objects.ts';
import type { Hole, Typed, Value } from './values.ts';
import { array, BOUND, constant, isNothing, itemsOf, object, UNDEFINED } from './values.ts';

/** Makes a value of a model's type. `text` is how the program wrote it. */
export function instantiate(m: Machine, type: TypeRef, text: string, site: Site | undefined, receiver?: Value, name?: string): Value {
  switch (type.k) {
    case 'any':
      return m.hole({ origin: 'call', text, site });
    case 'marker': {
      const value = markerValue(m, type.marker, text, site);
      if (type.encoded && value.t === 'hole') return { ...value, encoded: true };
      // `useRoute().query`: a page in a browser asks for it.
      if (value.t === 'hole' && receiver?.t === 'typed' && /^use[A-Z]\w*\(/.test(receiver.text)) return { ...value, inBrowser: true };
      if (!type.validated) return partOf(m, receiver, name ?? '', value);
      const validator = validatorAbove(receiver);
      // A validator that is nowhere to be seen has let it through.
      return validator ? parsedBy(m, validator, value, site) : m.hole({ origin: 'request-call', text, site, deep: true });
    }
    case 'param':
      if (type.marker.m === 'Schema') return { t: 'schema', of: schemaKind(type.marker) };
      return m.typed(type, text, site, receiver, name);
    case 'literal':
      return constant(type.value);
    case 'primitive':
      return type.name === 'string' ? m.hole({ origin: 'call', text, site }) : type.name === 'undefined' || type.name === 'void' ? UNDEFINED : m.hole({ origin: 'unknown', text, site, harmless: type.name === 'bigint' ? 'number' : type.name });
    case 'union': {
      const values = type.of.filter((one) => !(one.k === 'primitive' && (one.name === 'undefined' || one.name === 'void')) && !(one.k === 'literal' && one.value === null));
      return values.length === 0 ? UNDEFINED : joinValues(values.map((one) => instantiate(m, one, text, site, receiver, name)));
    }
    case 'this':
      return receiver ?? m.hole({ origin: 'call', text, site });
    case 'array': {
      if (type.of.k === 'marker') return markerValue(m, type.of.marker, text, site);
      return array([{ v: instantiate(m, type.of, `${text}[…]`, site), many: true }]);
    }
    case 'instance': {
      const alias = m.models.types[type.id]?.alias;
      if (alias) return instantiate(m, alias, text, site, receiver, name);
      const value = m.typed(type, text, site, receiver, name);
      return type.schema ? { ...value, schema: { t: 'schema', of: schemaKind(type.schema) } } : value;
    }
    default:
      return m.typed(type, text, site, receiver, name);
  }
}

/** The nearest validator among a value and what it is a member of. */
function validatorAbove(value: Value | undefined): Value | undefined {
  for (let at = value; at?.t === 'typed'; at = at.receiver) if (at.schema) return at;
  return undefined;
}

/** A validator that is not built by a call can only be one that needs no argument. */
function schemaKind(marker: SchemaMarker): 'safe' | 'pass' {
  return marker.of === 'safe' ? 'safe' : 'pass';
}

const MARKER_ORIGIN: Partial<Record<Marker, OriginKind>> = { Remote: 'request', Row: 'row', Env: 'environment' };

function markerValue(m: Machine, marker: Marker, text: string, site: Site | undefined): Value {
  if (marker === 'BoundSql') return BOUND;
  if (marker === 'Safe') return m.hole({ origin: 'unknown', text, site, harmless: 'safe by its library' });
  const origin = MARKER_ORIGIN[marker];
  return m.hole({ origin: origin ?? 'call', text, site, deep: origin !== undefined });
}

/** The model of an instance's member, looked up through `extends`. */
export function memberType(models: ModelTable, type: TypeRef, name: string): TypeRef | undefined {
  if (type.k === 'object') return own(type.members, name) ?? type.index;
  if (type.k === 'module') {
    const exports = models.modules[type.name]?.exports;
    const whole = own(exports, 'default');
    // `import * as z from 'zod'`: what the namespace that is its default has, such a module exports as well.
    return own(exports, name) ?? (whole?.k === 'module' && whole.name !== type.name ? memberType(models, whole, name) : undefined);
  }
  if (type.k !== 'instance' && type.k !== 'class') return undefined;
  const seen = new Set<string>();
  const queue = [type.id];
  let index: TypeRef | undefined;
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const model = models.types[id];
    if (!model) continue;
    const found = own(type.k === 'class' ? model.statics : model.members, name);
    if (found) return found;
    if (type.k === 'instance') index ??= model.index;
    if (model.extends) queue.push(...model.extends);
  }
  // Models say `on` alone where the other ways to listen do the same.
  if (type.k === 'instance' && LISTENS.has(name) && (index === undefined || index.k === 'any')) return memberType(models, type, 'on') ?? index;
  return index;
}

const LISTENS: ReadonlySet<string> = new Set(['once', 'addListener', 'prependListener', 'prependOnceListener']);

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Reads a member of a library value; the same member twice is the same value. */
export function typedMember(m: Machine, value: Typed, name: string, node: Node | undefined): Value {
  const known = value.members.get(name);
  if (known) return known;
  const type = (name === 'default' ? defaultOf(m.models, value) : undefined) ?? memberType(m.models, value.type, name);
  const text = node ? m.textOf(node) : `${value.text}.${name}`;
  const site = node ? m.site(node) : value.site;
  const result = type ? instantiate(m, type, text, site, value, name) : m.hole({ origin: 'call', text, site });
  value.members.set(name, result);
  return result;
}

/** `require('axios').default`, `(await import('pg')).default`: what is exported under this name, or as a whole. */
function defaultOf(models: ModelTable, value: Typed): TypeRef | undefined {
  const module = own(models.modules, value.text);
  if (!module || value.receiver || (value.type !== module.equals && value.type.k !== 'module')) return undefined;
  return own(module.exports, 'default') ?? module.equals ?? value.type;
}

/** Signatures that calling (or constructing) a typed value may use. */
export function signaturesOf(models: ModelTable, type: TypeRef, construct: boolean): readonly Signature[] {
  if (type.k === 'function') return construct ? [] : type.signatures;
  if (type.k === 'class' || type.k === 'instance') {
    const seen = new Set<string>();
    for (let id: string | undefined = type.id; id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const model: TypeModel | undefined = models.types[id];
      const found = construct ? model?.construct : model?.call;
      if (found && found.length > 0) return found;
      id = model?.extends?.[0];
    }
    return [];
  }
  if (type.k === 'module') {
    const module = models.modules[type.name];
    const target = module?.equals ?? module?.exports['default'];
    return target ? signaturesOf(models, target, construct) : [];
  }
  return [];
}

/** The value a signature gives back, with what its markers say about the arguments. */
export function resultOf(m: Machine, signature: Signature, args: readonly Value[], receiver: Value | undefined, site: CallSite): Value {
  const type = signature.returns;
  if (type.k === 'param') return markedResult(m, type.marker, args, receiver, site);
  if (type.k === 'object' && Object.values(type.members).some((one) => one.k === 'param')) {
    return object(Object.entries(type.members).map(([name, one]) => [name, one.k === 'param' ? orLater(m, markedResult(m, one.marker, args, receiver, site), name, site) : instantiate(m, one, name, m.site(site.node))]));
  }
  if (type.k === 'union' && type.of.some((one) => one.k === 'param')) return joinValues(type.of.map((returns) => resultOf(m, { ...signature, returns }, args, receiver, site)));
  const text = m.textOf(site.node);
  if (type.k === 'instance' && type.schema) {
    const built = m.typed(type, text, m.site(site.node), receiver);
    return { ...built, schema: makeSchema(m, type.schema, args, receiver, site) };
  }
  if (type.k === 'array' && type.of.k === 'param') return array([{ v: markedResult(m, type.of.marker, args, receiver, site), many: true }]);
  // Asking a library object twice with the same constants gives the same unknown, so that a guard binds: params.get('id').
  const key = args.every((arg) => arg.t === 'const') ? `()${args.map((arg) => (arg.t === 'const' ? String(arg.v) : '')).join()}` : undefined;
  const store = receiver?.t === 'typed' && key !== undefined && type.k === 'marker' ? receiver.members : undefined;
  const storeKey = `${site.callee}${key ?? ''}`;
  const known = store?.get(storeKey);
  if (known) return known;
  const result = instantiate(m, type, text, m.site(site.node), receiver);
  store?.set(storeKey, result);
  return result;
}

/** `useRef(null).current`: what is empty at first is there for somebody to fill. */
function orLater(m: Machine, value: Value, name: string, site: CallSite): Value {
  const isEmpty = isNothing(value);
  return isEmpty ? joinValues([value, m.hole({ origin: 'unknown', text: name, site: m.site(site.node) })]) : value;
}

function markedResult(m: Machine, marker: ParamMarker, args: readonly Value[], receiver: Value | undefined, site: CallSite): Value {
  switch (marker.m) {
    case 'Escaped':
      return escaped(m, args[0] ?? UNDEFINED, marker.for, site);
    case 'Unescaped':
      return unescaped(m, args[0] ?? UNDEFINED, marker.for, site);
    case 'Same':
      return args[marker.arg] ?? UNDEFINED;
    case 'Called': {
      const given = args[marker.arg] ?? UNDEFINED;
      return given.t === 'fn' ? m.ops.call(given, [], site) : given;
    }
    case 'Drained':
      return drained(m, args[marker.arg] ?? UNDEFINED, site);
    case 'Merged':
      return mergedObject(m, args, marker.style);
    case 'Joined':
      return concat(args.flatMap((arg, index) => [...(index > 0 ? [{ v: constant(marker.separator) }] : []), { v: asText(m, arg, site.args[index]), ...(site.args[index] ? { use: m.site(site.args[index]!) } : {}) }]));
    case 'Mix':
      return mixed(m, receiver ? [receiver, ...args] : args, site);
    case 'Format':
      return formatText(m, args[marker.arg] ?? UNDEFINED, args.slice(marker.arg + 1), marker.style, site);
    case 'Guard':
      return test(factsAbout(args[marker.arg] ?? UNDEFINED, `checked by ${site.callee}`));
    case 'Schema':
      return makeSchema(m, marker, args, receiver, site);
    case 'Checked':
      return test(factsOfSchema(m, validatorOf(marker, args, receiver), args[marker.arg] ?? UNDEFINED));
    case 'SafeProperty':
      return m.typed({ k: 'param', marker }, site.callee, m.site(site.node));
    case 'Parsed': {
      const parsed = parsedBy(m, validatorOf(marker, args, receiver), args[marker.arg] ?? UNDEFINED, m.site(site.node));
      return marker.in === undefined ? parsed : object([[marker.in, parsed]]);
    }
    case 'RemoteParameter': case 'Pipe':
      return m.typed({ k: 'param', marker }, site.callee, m.site(site.node), args.some((arg) => isPipe(m, arg)) ? BOUND : undefined, args.length > 0 && args[0]!.t === 'const' ? String(args[0]!.v) : undefined);
  }
}

/** What a stream brings, as one: pieces that a client sent are what it sent. */
function drained(m: Machine, stream: Value, site: CallSite): Value {
  const piece = stream.t === 'typed' && stream.type.k === 'instance' ? m.models.types[stream.type.id]?.iterates : undefined;
  return piece ? instantiate(m, piece, m.textOf(site.node), m.site(site.node), stream) : mixed(m, [stream], site);
}

function validatorOf(marker: { readonly schema?: number }, args: readonly Value[], receiver: Value | undefined): Value | undefined {
  return marker.schema !== undefined && marker.schema >= 0 ? args[marker.schema] : receiver;
}

/** A Nest pipe, given as class, instance or marked function, validates what it is put on. */
function isPipe(m: Machine, value: Value): boolean {
  if (value.t !== 'typed') return false;
  if (value.type.k === 'param') return value.type.marker.m === 'Pipe';
  if (value.type.k !== 'class' && value.type.k !== 'instance') return false;
  const transform = memberType(m.models, { k: 'instance', id: value.type.id }, 'transform');
  return transform !== undefined || value.type.id.endsWith('Pipe');
}

/** The result of something not understood: client data in it makes it suspicious. */
export function mixed(m: Machine, inputs: readonly Value[], site: CallSite): Value {
  const source = inputs.map((one) => requestIn(m, one)).find((one) => one !== undefined);
  const text = m.textOf(site.node);
  if (source) return m.hole({ origin: 'request-call', text, site: source.site ?? m.site(site.node) });
  return m.hole({ origin: 'call', text, site: m.site(site.node) });
}

/** The first piece of client data inside a value, not yet proven harmless. */
export function requestIn(m: Machine, value: Value, depth = 0): Hole | undefined {
  if (depth > 5) return undefined;
  spend();
  switch (value.t) {
    case 'hole':
      if (value.requestLike) return undefined;
      return (value.origin === 'request' || value.origin === 'request-call') && m.harmlessReason(value) === undefined ? value : undefined;
    case 'cat':
      for (const part of value.parts) {
        const found = requestIn(m, part.v, depth + 1);
        if (found) return found;
      }
      return undefined;
    case 'join':
      for (const one of value.of) {
        const found = requestIn(m, one, depth + 1);
        if (found) return found;
      }
      return undefined;
    case 'arr':
      for (const item of itemsOf(value)) {
        const found = requestIn(m, item.v, depth + 1);
        if (found) return found;
      }
      return undefined;
    case 'obj':
      if (isUnfilled(value)) return undefined;
      for (const one of value.props.values()) {
        const found = one.load ? undefined : requestIn(m, one.v, depth + 1);
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** A parameter of a callback, by the model's word: `gunzip(bytes, (error, unpacked) => …)` gives it an argument of the call, one of `beside`. */
export function callbackArguments(m: Machine, params: readonly Param[], receiver: Value | undefined, site: CallSite, names: readonly string[] = [], beside: readonly Value[] = []): Value[] {
  const make = ({ type, name }: Param): Value => (type.k === 'param' && type.marker.m === 'Same' ? (beside[type.marker.arg] ?? UNDEFINED) : instantiate(m, type, name, m.site(site.node), receiver, name));
  const last = params.at(-1);
  // `socket.on('move', (room, piece, done) => …)` for `...messages`: each is one of them, but for the one that is to be called.
  const more = last?.rest ? names.slice(params.length).map((name) => (CALLED_BACK.test(name) ? m.hole({ origin: 'unknown', text: name }) : make(last))) : [];
  return [...params.map(make), ...more];
}

const CALLED_BACK = /^(?:ack\w*|cb|callback|done|fn|next|respond|reply|resolve)$/i;
