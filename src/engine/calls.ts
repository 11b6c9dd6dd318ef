import { noteDigest } from './authentic.ts';
import { checkAnswer, checkMarkupMethod, checkResponse, checkSelector } from './answers.ts';
import { arrayMethod } from './array-methods.ts';
import { isPlace } from './browser.ts';
import { runCallbacks, runUnknownCallbacks } from './callbacks.ts';
import { constructClass, initialiseParent, superMember } from './classes.ts';
import { collectionMethod, makeCollection } from './collections.ts';
import { runEachMember } from './each-member.ts';
import { callFunction } from './functions.ts';
import { formatCall } from './content-type.ts';
import { functionMethod, listed } from './function-methods.ts';
import { inChain, notePassing } from './handler-chain.ts';
import { HOLE_CALLBACKS, holeMethod, pipedInto } from './hole-methods.ts';
import { joinValues } from './join.ts';
import { noteLookUp } from './looked-up.ts';
import { pageCall } from './page-window.ts';
import { lentType, writtenBefore } from './known-names.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Signature } from './model-table.ts';
import { checkHandedText, checkTypedSinks, checkUnknownSink, packageOf, reportFlow } from './sinks.ts';
import { noteHandlers } from './shape-checks.ts';
import { callNamesake } from './namesakes.ts';
import { noteState } from './states.ts';
import { stringMethod } from './string-methods.ts';
import { baseOf, takenApart } from './text-fields.ts';
import { namedCheck, noteCheck, SAFE_NAME } from './named-checks.ts';
import { askedFor, chooseOverload, promised } from './overloads.ts';
import { instantiate, mixed, requestIn, resultOf, signaturesOf } from './typed.ts';
import type { Fn, Hole, Typed, Value } from './values.ts';
import { BOUND, constant, isNothing, UNDEFINED } from './values.ts';
import { provesWhenTrue } from './facts.ts';
import { procedureCall } from './procedures.ts';
import { regexMethod } from './regex-methods.ts';
import { checkPicked } from './watch/picked.ts';
import { orFallback } from './settings.ts';
import { filledAtOnce, givesLater, isFilled, touchBuffers, traceCall } from './watch/calls.ts';
import { noteArguments, traced, watchDefault, watchedBuiltin } from './watch/results.ts';
import { mark, type Trace } from './watch/trace.ts';
import { noteComparingCall } from './watch/compares.ts';

/** Calls a value that stands alone: `f(x)`, `` tag`…` ``. */
export function call(m: Machine, callee: Value, args: readonly Value[], site: CallSite): Value {
  m.tick();
  noteHandlers(m, args, site);
  switch (callee.t) {
    case 'fn':
      return callFunction(m, callee, args, site);
    case 'builtin': return watchedBuiltin(m, callee.name, args, site, false, callee.settles);
    case 'typed':
      return callTyped(m, callee, args, site);
    case 'join':
      return callEach(callee.of.filter((one) => one.t !== 'const'), (one) => call(m, one, args, site), m, args, site);
    case 'bound': return BOUND;
    case 'module': {
      const target = m.ops.getMember(callee, 'default', undefined);
      return target.t === 'const' ? callUnknown(m, undefined, site.callee, args, site) : call(m, target, args, site);
    }
    case 'schema': return callee;
    default:
      checkPicked(m, callee, site);
      noteState(m, args, site);
      return watchDefault(m, callee, callUnknown(m, callee, site.callee.split('.').at(-1) ?? '', args, site), site);
  }
}

function callEach(list: readonly Value[], run: (one: Value) => Value, m: Machine, args: readonly Value[], site: CallSite): Value {
  if (list.length <= 1) return list[0] ? run(list[0]) : mixed(m, args, site);
  // Those in which something may happen come first.
  const [telling, others] = [true, false].map((wanted) => list.filter((one) => (one.t === 'fn' && m.isInteresting(one)) === wanted)) as [Value[], Value[]];
  return joinValues(m.branch([...telling, ...others].slice(0, 8).map((one) => () => run(one))).filter((one) => one.live).map((one) => one.value).concat(m.dead ? [UNDEFINED] : []));
}

export function construct(m: Machine, callee: Value, args: readonly Value[], site: CallSite): Value {
  m.tick();
  checkResponse(m, args, site);
  switch (callee.t) {
    case 'class':
      return constructClass(m, callee, args, site);
    case 'typed': {
      const signatures = signaturesOf(m.models, callee.type, true);
      const signature = chooseOverload(m, signatures, args, false);
      if (signature) applySignature(m, signature, args, callee, site);
      const trace = signature?.watch ? traceCall(m, { watch: signature.watch, params: signature.params, library: packageOf(callee) ?? '' }, args, site) : undefined;
      const made = callee.type.k === 'class' ? instantiate(m, { k: 'instance', id: callee.type.id }, m.textOf(site.node), m.site(site.node)) : signature ? resultOf(m, signature, args, callee, site) : mixed(m, args, site);
      const based = callee.text === 'URL' ? baseOf(args[0], args[1]) : undefined;
      return traced(m, based ?? takenApart(made, callee.text), trace, undefined, '', args, site, signature?.params);
    }
    case 'builtin':
      return makeCollection(m, callee.name, args, site) ?? watchedBuiltin(m, callee.name, args, site, true);
    case 'fn': {
      // What is put on the prototype is found through the instance.
      const self: Value = { t: 'obj', props: new Map(), rest: { v: m.ops.getMember(callee, 'prototype', undefined) } };
      const result = callFunction(m, { ...callee, self }, args, site);
      return result.t === 'obj' ? result : self;
    }
    case 'join':
      return joinValues(callee.of.map((one) => construct(m, one, args, site)));
    default:
      checkPicked(m, callee, site);
      return callUnknown(m, callee, site.callee, args, site);
  }
}

/** Calls `receiver.name(…)`; a computed name that is not known is undefined. */
export function callMethod(m: Machine, receiver: Value, name: string | undefined, args: readonly Value[], site: CallSite): Value {
  m.tick();
  if (receiver.t === 'join' && name !== undefined) {
    return callEach(receiver.of.filter((one) => one.t !== 'const' || typeof one.v === 'string'), (one) => callMethod(m, one, name, args, site), m, args, site);
  }
  if (name === undefined) return callEachMember(m, receiver, args, site);
  checkAnswer(m, receiver, name, args, site);
  if (m.wanted.compares) noteComparingCall(m, receiver, name, args, site);
  if (name === 'super()') {
    const home = m.frame.fn?.home;
    if (home?.parent && receiver.t === 'obj') initialiseParent(m, home.parent, receiver, args, site);
    return UNDEFINED;
  }
  if (name.startsWith('super.')) return call(m, superMember(m, name.slice(6), receiver), args, site);
  if ((name === 'then' || name === 'catch' || name === 'finally') && receiver.t !== 'typed' && !(receiver.t === 'obj' && receiver.props.has(name))) return promiseMethod(m, receiver, name, args, site);
  switch (receiver.t) {
    case 'fn':
      return functionMethod(m, receiver, name, args, site) ?? functionMember(m, receiver, name, args, site);
    case 'typed':
      return filledAtOnce(m, receiver, name, args, site.node) ?? formatCall(m, receiver, name, args, site) ?? typedMethod(m, receiver, name, args, site);
    case 'builtin':
      return call(m, m.ops.getMember(receiver, name, undefined), args, site);
    case 'arr': return arrayMethod(m, receiver, name, args, site);
    case 'coll': return collectionMethod(m, receiver, name, args, site);
    case 'const': case 'cat':
      return isNothing(receiver) ? m.harmless('method of nothing', site.node) : traced(m, stringMethod(m, receiver, name, args, site), undefined, receiver, name, args, site);
    case 'regex':
      return regexMethod(m, receiver.source, receiver.flags, name, args, site);
    case 'hole':
      return filledAtOnce(m, receiver, name, args, site.node) ?? traced(m, pageCall(m, receiver, name, args, site) ?? methodOfHole(m, receiver, name, args, site), undefined, receiver, name, args, site);
    case 'schema': return receiver;
    case 'bound':
      checkUnknownSink(m, receiver, name, args, site);
      return BOUND;
    case 'test':
      return constant('true');
    default: {
      const member = m.ops.getMember(receiver, name, site.node);
      if (member.t === 'fn') return callFunction(m, member.self || member.node.type === 'ArrowFunctionExpression' ? member : withSelf(member, receiver), args, site);
      if (member.t === 'const') return receiver.t === 'obj' ? methodOfObject(m, receiver, name, args, site) : callUnknown(m, receiver, name, args, site);
      if (member.t === 'hole') return watchDefault(m, member, callUnknown(m, receiver, name, args, site), site);
      return call(m, member, args, site);
    }
  }
}

const withSelf = (fn: Fn, self: Value): Fn => ({ ...fn, self });

/** A method that nobody in sight defined: inherited from something unknown, or of every object. */
function methodOfObject(m: Machine, receiver: Value, name: string, args: readonly Value[], site: CallSite): Value {
  if (name === 'hasOwnProperty' && receiver.t === 'obj' && !receiver.rest) return provesWhenTrue(args[0] ?? UNDEFINED, 'a key of a constant object');
  if (name === 'toString' || name === 'valueOf') return m.hole({ origin: 'unknown', text: m.textOf(site.node), site: m.site(site.node) });
  return callUnknown(m, receiver, name, args, site);
}

/** `handlers[key](…)`: any member may be called. */
function callEachMember(m: Machine, receiver: Value, args: readonly Value[], site: CallSite): Value {
  if (receiver.t === 'obj') {
    const members = [...receiver.props.values()].map((one) => m.get(one)).filter((one): one is Fn => one.t === 'fn');
    if (members.length > 0) return callEach(members.map((one) => withSelf(one, receiver)), (one) => call(m, one, args, site), m, args, site);
  }
  return callUnknown(m, receiver, '', args, site);
}

/** What the program put on a function. */
function functionMember(m: Machine, fn: Fn, name: string, args: readonly Value[], site: CallSite): Value {
  const member = m.ops.getMember(fn, name, site.node);
  return member.t === 'const' ? callUnknown(m, fn, name, args, site) : call(m, member, args, site);
}

function typedMethod(m: Machine, receiver: Typed, name: string, args: readonly Value[], site: CallSite): Value {
  if (receiver.type.k === 'function' || (/^(?:bind|call|apply)$/.test(name) && receiver.type.k === 'instance' && signaturesOf(m.models, receiver.type, false).length > 0)) {
    const shifted = { ...site, args: site.args.slice(1) };
    if (name === 'bind') return receiver;
    if (name === 'call') return callTyped(m, receiver, args.slice(1), shifted);
    if (name === 'apply') return callTyped(m, receiver, listed(m, args[1]), { ...site, args: [] });
  }
  const member = m.ops.getMember(receiver, name, undefined);
  switch (member.t) {
    case 'typed':
      return callTyped(m, { ...member, receiver }, args, site);
    case 'fn':
      return callFunction(m, { ...member, self: receiver }, args, site);
    case 'hole': {
      // The model does not know this method: then/catch/finally of a promise pass through, others are unknown calls.
      return name === 'then' || name === 'catch' || name === 'finally' ? promiseMethod(m, receiver, name, args, site) : (pipedInto(name, args) ?? callUnknown(m, receiver, name, args, site));
    }
    default:
      return call(m, member, args, site);
  }
}

/** `.then(f)` of a transparent promise calls `f` with the value. */
export function promiseMethod(m: Machine, value: Value, name: string, args: readonly Value[], site: CallSite): Value {
  const handler = args[0];
  if (name === 'then' && handler) {
    const result = call(m, handler, [value], site);
    if (args[1]) m.branch([() => call(m, args[1]!, [m.hole({ origin: 'unknown', text: 'error' })], site), () => UNDEFINED]);
    return result;
  }
  if (handler?.t === 'fn') {
    const given = name === 'catch' ? [m.hole({ origin: 'unknown', text: 'error' })] : [];
    const [result] = m.branch([() => call(m, handler, given, site), () => UNDEFINED]);
    return name === 'catch' ? joinValues([value, result!.value]) : value;
  }
  return value;
}

function callTyped(m: Machine, callee: Typed, args: readonly Value[], site: CallSite): Value {
  if (callee.name === 'createRequire' && packageOf(callee) === 'module') return { t: 'builtin', name: 'require' };
  const signatures = signaturesOf(m.models, callee.type, false);
  if (callee.name === 'next') notePassing(m, args);
  const callable = signatures.length === 0 && callee.type.k === 'union' ? callee.type.of.find((one) => signaturesOf(m.models, one, false).length > 0) : undefined;
  if (callable) return callTyped(m, { ...callee, type: callable }, args, site);
  const signature = chooseOverload(m, signatures, args, site.tagged === true);
  if (!signature) return site.tagged ? BOUND : callUnknown(m, callee, callee.name ?? '', args, site);
  const trace = (isEarly: boolean): Trace | undefined => (signature.watch && givesLater(signature.watch) === isEarly ? traceCall(m, { watch: signature.watch, params: signature.params, library: packageOf(callee) ?? '', ...(callee.receiver ? { receiver: callee.receiver } : {}) }, args, site) : undefined);
  const early = trace(true);
  applySignature(m, signature, args, callee, site, early);
  const late = trace(false);
  // `randomFillSync(iv)` fills it, as an unknown function may.
  if (!signature.watch || signature.watch.api === 'secure-random') touchBuffers(args);
  const result = noteLookUp(m, callee.name ?? '', args, site, noteDigest(m, callee, args, orFallback(m, signature, resultOf(m, promised(signature, args.length), args, callee.schema ? callee : (callee.receiver ?? callee), site), args, callee.receiver)));
  return traced(m, result, early ?? late, callee.receiver, callee.name ?? '', args, site, signature.params);
}

/** Checks dangerous arguments and runs callbacks with what the model gives them; behind the error it is what `trace` has made. */
function applySignature(m: Machine, signature: Signature, args: readonly Value[], callee: Typed, site: CallSite, trace?: Trace): void {
  checkTypedSinks(m, signature, args, callee, site);
  inChain(m, args, callee.receiver, callee.name ?? '', () => args.forEach((arg, index) => {
    // What is asked for its result runs for that.
    if (index === askedFor(signature)) return;
    const param = signature.params[index] ?? (signature.params.at(-1)?.rest ? signature.params.at(-1) : undefined);
    runCallbacks(m, arg, param?.type, callee, site, args, undefined, trace);
  }));
  // `notFound()` throws: what follows is not reached.
  if (signature.returns.k === 'primitive' && signature.returns.name === 'never') m.dead = true;
}

/** A function not in sight: its callbacks run, and client data given to it makes its result suspicious. */
export function callUnknown(m: Machine, callee: Value | undefined, name: string, args: readonly Value[], site: CallSite): Value {
  if (checkUnknownSink(m, callee, name, args, site)) return m.hole({ origin: 'row', text: m.textOf(site.node), site: m.site(site.node), deep: true });
  if (site.tagged) return BOUND;
  if (site.callee === '$' || site.callee === 'jQuery') checkSelector(m, args, site);
  checkHandedText(m, args, site);
  noteCheck(m, name, site);
  if (name === 'next') notePassing(m, args);
  const isMaker = site.node.type === 'NewExpression';
  const each = isMaker ? undefined : runEachMember(m, name, args, site);
  if (each) return each;
  const given = inChain(m, args, undefined, name, () => args.flatMap((arg) => runUnknownCallbacks(m, arg, 0, isMaker)));
  touchBuffers(args);
  const result = namedCheck(m, name, args) ?? (SAFE_NAME.test(name) ? m.hole({ origin: 'named-safe', text: m.textOf(site.node), site: m.site(site.node) }) : mixed(m, args, site));
  // `times(12, () => sample(LETTERS))` is made of what its callback gives.
  if (given.length > 0) mark(result, given);
  return noteLookUp(m, name, args, site, m.tracing ? noteArguments(m, result, args, site) : result);
}

function methodOfHole(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value {
  if (isFilled(hole, name, args)) return hole;
  if (name === 'call' || name === 'apply' || name === 'bind') checkPicked(m, hole, site);
  checkMarkupMethod(m, hole, name, args, site);
  if (args[0] && (name === 'assign' || name === 'replace') && isPlace(hole)) reportFlow(m, 'RedirectUrl', args[0], { argument: site.args[0], params: [{ name: 'url' }] }, args, site);
  const anywhere = args[0]?.t === 'const' && Object.hasOwn(m.models.anywhere ?? {}, name) ? m.models.anywhere![name] : undefined;
  if (anywhere) return m.ops.instanceOf(anywhere, m.textOf(site.node), m.site(site.node));
  const written = hole.props.get(name);
  if (written?.v.t === 'fn') return callFunction(m, { ...written.v, self: hole }, args, site);
  const member = hole.members.get(name);
  if (member && member.t !== 'hole' && member.t !== 'const') return member.t === 'typed' ? callTyped(m, { ...member, receiver: hole }, args, site) : call(m, member, args, site);
  // Koa's `ctx.throw(404)`: what follows is not reached.
  if (name === 'throw' && (hole.requestLike === 'context' || (args[0]?.t === 'const' && typeof args[0].v === 'number' && /(?:^|\.)(?:ctx|context)$/.test(hole.text)))) {
    m.dead = true;
    return UNDEFINED;
  }
  if (hole.shape || lentType(m, hole, writtenBefore(site.callee, name)) !== undefined) {
    const declared = m.ops.getMember(hole, name, site.node);
    if (declared.t === 'typed' || declared.t === 'fn') return call(m, declared, args, site);
  }
  if (checkUnknownSink(m, hole, name, args, site)) return m.hole({ origin: 'row', text: m.textOf(site.node), site: m.site(site.node), deep: true });
  callNamesake(m, name, args, site);
  const reason = hole.harmless === 'object' ? undefined : m.harmlessReason(hole);
  const result = (args[1]?.t === 'fn' ? runEachMember(m, name, args, site) : undefined) ?? holeMethod(m, hole, name, args, site);
  if (result) return result;
  const procedure = procedureCall(m, hole, name, args, site) ?? pipedInto(name, args);
  if (procedure) return procedure;
  const given = HOLE_CALLBACKS.has(name) ? [] : inChain(m, args, hole, name, () => args.flatMap((arg) => runUnknownCallbacks(m, arg)));
  if (site.tagged) return BOUND;
  if (reason !== undefined && args.every((arg) => requestIn(m, arg) === undefined)) return m.harmless(reason, site.node);
  if (hole.origin === 'environment') return m.hole({ origin: 'environment', text: m.textOf(site.node), site: m.site(site.node), deep: true });
  if (hole.origin === 'row' && hole.deep) return m.hole({ origin: 'row', text: m.textOf(site.node), site: m.site(site.node), deep: true });
  if (SAFE_NAME.test(name) && hole.origin !== 'request') return m.hole({ origin: 'named-safe', text: m.textOf(site.node), site: m.site(site.node) });
  const made = mixed(m, hole.requestLike ? args : [hole, ...args], site);
  if (given.length > 0) mark(made, given);
  return noteLookUp(m, name, args, site, made);
}
