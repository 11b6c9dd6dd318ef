import type { MethodCall, MadeBy, Primitive, ValueUse, ValueView } from '../../core/candidate.ts';
import type { Location } from '../../core/location.ts';
import type { Module } from '../module.ts';
import type { Node } from '../node.ts';
import type { Hole, Value } from '../values.ts';
import { itemsOf } from '../values.ts';

/** One place in the program where a watched call stands: what went in over all runs, and what became of the result. */
export interface Trace {
  readonly api: string;
  readonly callee: string;
  readonly library: string;
  readonly node: Node;
  readonly module: Module;
  readonly at: Location;
  args: Record<string, ValueView>;
  receiver?: ValueView;
  readonly calls: MethodCall[];
  readonly uses: ValueUse[];
  /** Identities of the unknown values that went in. */
  readonly inputs: Set<number>;
}

/** Uses of one value that are remembered. */
const MAX_USES = 40;
/** Names of what went in that are shown of one call. */
const MAX_INPUTS = 12;

/** Watched calls that a value comes from, nearest first; of a text or list those of its parts. */
export function tracesOf(value: Value, depth = 0): readonly Trace[] {
  switch (value.t) {
    case 'hole': {
      let found: readonly Trace[] = value.traces ?? [];
      for (let at: Hole | undefined = value.base; at; at = at.base) if (at.traces) found = [...found, ...at.traces.filter((one) => !found.includes(one))];
      return found;
    }
    case 'typed':
      return value.traces ?? [];
    case 'cat':
      return depth > 4 ? [] : gather(value.parts.map((part) => part.v), depth);
    case 'join':
      return depth > 4 ? [] : gather(value.of, depth);
    case 'arr':
      return depth > 4 ? [] : gather(itemsOf(value).map((item) => item.v), depth);
    default:
      return [];
  }
}

function gather(values: readonly Value[], depth: number): readonly Trace[] {
  let found: readonly Trace[] = [];
  for (const value of values.slice(0, 40)) {
    const more = tracesOf(value, depth + 1);
    if (more.length > 0) found = found.length === 0 ? more : [...found, ...more.filter((one) => !found.includes(one))];
  }
  return found;
}

/** Says that a value comes from watched calls. Values that cannot carry it (constants) are left. */
export function mark(value: Value, traces: readonly Trace[]): void {
  if (traces.length === 0 || (value.t !== 'hole' && value.t !== 'typed')) return;
  const known = value.traces;
  const more = known ? traces.filter((one) => !known.includes(one)) : traces;
  if (more.length > 0) (value as { traces?: readonly Trace[] }).traces = known ? [...known, ...more].slice(0, 8) : more.slice(0, 8);
}

/** What an annotation or a cast makes of a value: another type, and the same value still. */
export function retyped(value: Value, declared: Value | undefined): Value {
  if (declared && declared !== value) mark(declared, tracesOf(value));
  return declared ?? value;
}

/** A byte of random bytes is as random as they are, and those of a signature or a digest by Web Crypto are written out one at a time. Call it where `m.tracing`. */
export function markByte(value: Value, bytes: Value): Value {
  if (bytes.t === 'typed' || bytes.t === 'hole') mark(value, tracesOf(bytes).filter(({ api, callee }) => api === 'secure-random' || api === 'subtle-sign' || (api === 'hash' && callee.endsWith('subtle.digest'))));
  return value;
}

/** Notes what the program does with a value of these calls. */
export function noteUse(traces: readonly Trace[], use: ValueUse): void {
  for (const trace of traces) {
    if (trace.uses.length >= MAX_USES || trace.uses.some((one) => one.how === use.how && one.name === use.name && one.at.start.offset === use.at.start.offset && one.at.path === use.at.path)) continue;
    trace.uses.push(use);
  }
}

/** A watched call as other values show it. */
export function madeBy(trace: Trace): MadeBy {
  const views = [...Object.values(trace.args), ...trace.calls.flatMap(({ args }) => args.slice(0, 1))];
  const fed = trace.args['data'] !== undefined || trace.calls.some(({ name }) => name === 'update');
  const fixed = fed && views.every((view) => !view.unknown && view.constants.length > 0);
  return { api: trace.api, callee: trace.callee, at: trace.at, constants: constantsOf(trace.args), of: views.flatMap((view) => (view.function ? [] : view.names)).slice(0, MAX_INPUTS), ...(fixed ? { fixed } : {}) };
}

/** The arguments that are one constant. */
export function constantsOf(args: Readonly<Record<string, ValueView>>): Record<string, Primitive> {
  const constants: Record<string, Primitive> = {};
  for (const [name, view] of Object.entries(args)) if (!view.unknown && view.constants.length === 1) constants[name] = view.constants[0];
  return constants;
}
