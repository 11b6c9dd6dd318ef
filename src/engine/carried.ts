import { forEachHole, freeze, joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Module } from './module.ts';
import type { Cell, Value } from './values.ts';
import { ABSENT, cell } from './values.ts';
import { tracesOf } from './watch/trace.ts';

/**
 * What handlers put on a request for those that come after them: `req.tenant = req.query.tenant; next()`, `res.locals.team = …`,
 * `ctx.state.folder = …`, by the path from the request, response or context.
 */
type Luggage = ReadonlyMap<string, Value>;

/** By the carrier: its model's type, or what a parameter is called. */
export type Carried = ReadonlyMap<string, Luggage>;

/** What handlers that `use` registered carry, for all routers of a module. */
const used = new WeakMap<Module, Carried>();

/** What a framework puts there itself; a handler that replaces some of it leaves the rest. */
const OWN: ReadonlySet<string> = new Set(['body', 'query', 'params', 'headers', 'header', 'url', 'originalUrl', 'path', 'cookies', 'signedCookies', 'method', 'session', 'ip', 'hostname', 'host', 'files', 'file', 'type', 'status', 'statusCode', 'request', 'req', 'res', 'response']);
/** Members of one carrier that are carried. */
const MAX = 24;

/** What the parameters of a handler carry where it calls `next()`. */
export function luggageOf(m: Machine, params: readonly Value[]): Carried {
  const carried = new Map<string, Luggage>();
  for (const param of params) {
    const key = carrierOf(param);
    if (key === undefined || (param.t !== 'typed' && param.t !== 'hole')) continue;
    const luggage = new Map<string, Value>();
    pack(m, param.props, '', luggage);
    for (const [name, member] of param.members) if ((member.t === 'hole' || member.t === 'typed') && member.props.size > 0 && !OWN.has(name)) pack(m, member.props, `${name}.`, luggage);
    if (luggage.size > 0) carried.set(key, luggage);
  }
  return carried;
}

function pack(m: Machine, props: ReadonlyMap<string, Cell>, before: string, luggage: Map<string, Value>): void {
  for (const [name, one] of props) {
    if (one.v === ABSENT || one.load || OWN.has(name) || luggage.size >= MAX) continue;
    const value = freeze(m.get(one), m.facts);
    if (isTelling(m, value)) luggage.set(before + name, value);
  }
}

/** What a client sent as it is, or a watched call made; what else was computed or looked up may be anything still. */
function isTelling(m: Machine, value: Value): boolean {
  if (value.t === 'fn' || value.t === 'class') return false;
  if (tracesOf(value).length > 0) return true;
  let isKnown = true;
  forEachHole(value, (hole) => {
    isKnown &&= hole.origin === 'request' || m.harmlessReason(hole) !== undefined;
  });
  return isKnown;
}

/** Both: where several handlers, or several ways through one, put something else there. */
export function joinCarried(one: Carried | undefined, other: Carried): Carried {
  if (!one || one.size === 0) return other;
  const result = new Map(one);
  for (const [key, luggage] of other) {
    const all = new Map(result.get(key));
    for (const [path, value] of luggage) all.set(path, all.has(path) && all.get(path) !== value ? joinValues([all.get(path)!, value]) : value);
    result.set(key, all);
  }
  return result;
}

/** Puts it on the parameters of the next handler. */
export function handOver(m: Machine, carried: Carried, params: readonly Value[]): void {
  for (const param of params) {
    const key = carried.size > 0 ? carrierOf(param) : undefined;
    const luggage = key === undefined ? undefined : carried.get(key);
    if (!luggage) continue;
    for (const [path, value] of luggage) {
      const [first, second] = path.split('.');
      const owner = second === undefined ? param : m.ops.getMember(param, first!, undefined);
      const name = second ?? first!;
      if ((owner.t === 'typed' || owner.t === 'hole') && !owner.props.has(name)) owner.props.set(name, cell(value));
    }
  }
}

/** What `use` left for the routes of this module. */
export function carriedFor(module: Module): Carried {
  return used.get(module) ?? new Map();
}

/** Keeps what a handler of `use` carries for the routes behind it. */
export function keepCarried(module: Module, carried: Carried): void {
  if (carried.size > 0) used.set(module, joinCarried(used.get(module), carried));
}

function carrierOf(value: Value): string | undefined {
  if (value.t === 'typed') return value.type.k === 'instance' ? value.type.id : undefined;
  return value.t === 'hole' && value.origin === 'parameter' ? (value.requestLike ?? (/^res(?:ponse)?$/.test(value.text) ? 'response' : undefined)) : undefined;
}
