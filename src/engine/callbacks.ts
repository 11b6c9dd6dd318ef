import { callFunction } from './functions.ts';
import { asLink } from './handler-chain.ts';
import type { CallSite, Machine } from './machine.ts';
import type { TypeRef } from './model-table.ts';
import type { Node } from './node.ts';
import { validatedBy } from './schemas.ts';
import { behindValidators } from './shape-checks.ts';
import { checkCallbackResult } from './sinks.ts';
import { callbackArguments, instantiate, signaturesOf } from './typed.ts';
import { isUnfilled } from './late-objects.ts';
import type { Fn, Typed, Value } from './values.ts';
import { UNDEFINED } from './values.ts';
import type { Trace } from './watch/trace.ts';
import { mark, tracesOf } from './watch/trace.ts';

/** Runs the callbacks in an argument, those in lists and objects too, with what the model gives them. `beside`: all arguments of the call. */
export function runCallbacks(m: Machine, arg: Value, declared: TypeRef | undefined, callee: Typed, site: CallSite, beside: readonly Value[] = [], seen = new Set<unknown>(), trace?: Trace): void {
  const type = declared?.k === 'array' ? declared.of : declared;
  if (arg.t === 'fn') {
    const wanted = (arg.node.params as unknown[]).length;
    const choices = type?.k === 'union' ? type.of : type ? [type] : [];
    // Express tells error handlers by their four parameters: the overload with as many parameters fits best.
    const signatures = choices.flatMap((one) => signaturesOf(m.models, one, false));
    const signature = signatures.find((one) => one.params.length === wanted) ?? signatures[0];
    const receiver = callee.receiver ?? callee;
    const params = signature ? behindValidators(m, site, beside, validatedBy(beside, callbackArguments(m, signature.params, receiver, site, (arg.node.params as Node[]).map((param) => (param.type === 'RestElement' ? 'done' : String(param.name ?? ''))), beside))) : unknownArguments(m, arg);
    if (trace) for (const param of params.slice(1)) mark(param, [trace]);
    const fn = signature?.self ? { ...arg, self: instantiate(m, signature.self, 'this', m.site(site.node), receiver) } : arg;
    // Where a callback is registered is no step of a flow, so it has no call site.
    const [run] = asLink(m, params, (given) => m.branch([() => callFunction(m, fn, given, undefined), () => UNDEFINED]));
    if (signature) checkCallbackResult(m, signature.returns, run!.value, arg, callee, site);
    // `upgradeWebSocket(() => ({ onMessage(event) { … } }))`: it answers with the functions that are called then.
    if (signature?.returns.k === 'object') runCallbacks(m, run!.value, signature.returns, callee, site);
    if (m.dead) m.dead = false;
  } else if (arg.t === 'arr' && arg.items.v.t === 'items') {
    // A list may hold another twice, or itself.
    if (seen.has(arg.items)) return;
    seen.add(arg.items);
    for (const item of arg.items.v.list) runCallbacks(m, item.v, type, callee, site, [], seen);
  } else if (arg.t === 'obj' && type?.k !== 'marker' && !isUnfilled(arg) && !seen.has(arg)) {
    seen.add(arg);
    for (const [name, one] of arg.props) {
      if (one.load) continue;
      const member = type?.k === 'object' ? (type.members[name] ?? type.index) : type?.k === 'instance' ? m.models.types[type.id]?.members[name] : undefined;
      if (one.v.t === 'fn' || member) runCallbacks(m, one.v, member, callee, site, [arg], seen);
    }
  }
}

/** Parameters of a callback that is called by something unknown. */
export function unknownArguments(m: Machine, fn: Fn): Value[] {
  return (fn.node.params as Node[]).map((param, index) => m.parameter(param, fn.mod, index));
}

/** Runs the callbacks in an argument. Returns the watched calls that what they give comes from. */
export function runUnknownCallbacks(m: Machine, arg: Value, depth = 0, maker = false): readonly Trace[] {
  if (arg.t === 'fn') {
    if (m.tooDeep) return [];
    const args = unknownArguments(m, arg);
    const [run] = asLink(m, maker && args.length === 1 ? args.map(withoutShape) : args, (given) => m.branch([() => callFunction(m, arg, given, undefined), () => UNDEFINED]));
    if (m.dead) m.dead = false;
    return m.tracing ? tracesOf(run!.value) : [];
  }
  return arg.t === 'arr' && arg.items.v.t === 'items' && depth < 2 ? arg.items.v.list.flatMap((item) => runUnknownCallbacks(m, item.v, depth + 1, maker)) : [];
}

/** `new PathedSource(root, (request) => …)`: what an object asks of its maker is called a request too; a server would have an answer beside it. */
function withoutShape(value: Value): Value {
  if (value.t !== 'hole' || !value.requestLike) return value;
  const { requestLike: _named, ...hole } = value;
  return hole;
}
