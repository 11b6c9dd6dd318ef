import { checkReturned } from './answers.ts';
import { isPlace } from './browser.ts';
import { isConstant, joinBooleans } from './facts.ts';
import { isLate, OverBudget } from './effort.ts';
import { mayMatter } from './limits.ts';
import { freeze, joinPaths, joinValues } from './join.ts';
import type { CallSite, Exit, Frame, Machine } from './machine.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { hoist } from './scope.ts';
import { mixed } from './typed.ts';
import type { ClassValue, Env, Fact, Fn, Hole, Value } from './values.ts';
import { array, UNDEFINED } from './values.ts';
import { noteName } from './watch/calls.ts';
import { noteDefault } from './watch/defaults.ts';
import { returned } from './watch/unset.ts';
import { retyped } from './watch/trace.ts';

export function makeFunction(m: Machine, node: Node, env: Env, home?: ClassValue): Fn {
  const lexicalThis = node.type === 'ArrowFunctionExpression' ? m.frame?.self : undefined;
  const owner = home ?? (node.type === 'ArrowFunctionExpression' ? m.frame?.fn?.home : undefined);
  const fn: Fn = { t: 'fn', node, env, mod: home?.mod ?? m.module, ...(lexicalThis ? { self: lexicalThis } : {}), ...(owner ? { home: owner } : {}) };
  if (home === undefined) fn.mod.closures.push(fn);
  return fn;
}

/** Runs a function of the program on abstract arguments; too deep or recursive calls give an unknown. */
export function callFunction(m: Machine, fn: Fn, args: readonly Value[], site: CallSite | undefined): Value {
  m.called.add(fn.node);
  if (m.tooDeep || m.frames.some((frame) => frame.node === fn.node)) {
    // What a function makes of itself and of constants is made of what it is made of elsewhere.
    if (!site || args.every((arg) => isConstant(arg))) return m.harmless('recursion', site?.node);
    return mixed(m, args, site);
  }
  const all = fn.bound ? [...fn.bound, ...args] : args;
  return enterWithin(m, fn, all, site);
}

/** Runs a call within a budget of its own; what takes longer is an unknown. */
function enterWithin(m: Machine, fn: Fn, args: readonly Value[], site: CallSite | undefined): Value {
  const saved = { facts: m.facts, mark: m.log.length };
  m.limits.enter(m, fn);
  try {
    return enter(m, fn, args, site);
  } catch (error) {
    if (!(error instanceof OverBudget) || m.limits.isSpent(m) || isLate()) throw error;
    if (mayMatter(m, fn)) m.cutEntries++;
    m.rollback(saved.mark);
    m.facts = saved.facts;
    m.dead = false;
    return site ? mixed(m, args, site) : UNDEFINED;
  } finally {
    m.limits.leave(m);
  }
}

/** Binds parameters and runs the body in its own module and environment; what the paths return is joined. */
function enter(m: Machine, fn: Fn, args: readonly Value[], site: CallSite | undefined): Value {
  const saved = { env: m.env, module: m.module, frame: m.frame, targets: m.targets.length };
  const frame: Frame = {
    node: fn.node, module: fn.mod, self: fn.self, fn, args, mark: m.log.length, returns: [], factsAtEntry: m.facts, yields: [],
    site: site ? m.site(site.node) : undefined, ...(site ? { callSite: site, caller: m.module, outer: m.env } : {}),
  };
  m.frames.push(frame);
  m.frame = frame;
  m.module = fn.mod;
  m.env = { vars: new Map(), parent: fn.env };
  try {
    return run(m, fn, args, frame);
  } finally {
    m.frames.length = m.frames.indexOf(frame);
    m.frame = saved.frame;
    m.module = saved.module;
    m.env = saved.env;
    m.targets.length = saved.targets;
  }
}

function run(m: Machine, fn: Fn, args: readonly Value[], frame: Frame): Value {
  if (fn.node.type !== 'ArrowFunctionExpression') m.env.vars.set('arguments', { v: array(args.map((v) => ({ v }))) });
  bindParameters(m, fn.node.params as Node[], args, fn.mod);
  const body = fn.node.body as Node | null;
  if (!body) return m.hole({ origin: 'call', text: 'declared function' });
  if (body.type !== 'BlockStatement') {
    const value = m.ops.evaluate(body);
    if (m.tracing) noteName(m, value, 'return', '', body);
    if (m.answering?.node === fn.node) checkReturned(m, value, body);
    return value;
  }
  hoist(m, body.body as Node[], fn.node);
  for (const statement of body.body as Node[]) {
    if (m.dead) break;
    m.ops.execute(statement);
  }
  return leave(m, frame, fn.node);
}

/** Joins the ends of all paths: values, heap writes and facts. A function that always throws leaves the path dead. */
function leave(m: Machine, frame: Frame, node: Node): Value {
  const exits: Exit[] = [...frame.returns];
  if (!m.dead) exits.push(m.exit(frame.mark, UNDEFINED));
  if (node.generator) exits.forEach((exit, index) => (exits[index] = { ...exit, value: array(frame.yields.map((v) => ({ v, many: true }))) }));
  if (exits.length === 0) {
    // Every path threw: what follows the call is not reached.
    m.dead = true;
    return UNDEFINED;
  }
  if (!(exits.length === 1 && frame.returns.length === 0)) {
    m.rollback(frame.mark);
    m.dead = false;
    m.mergeExits(exits);
  }
  if (exits.length === 1) return exits[0]!.value;
  const gained = (facts: readonly Fact[]): readonly Fact[] => facts.filter((fact) => !frame.factsAtEntry.includes(fact));
  const boolean = joinBooleans(exits.map((exit) => ({ value: exit.value, facts: gained(exit.facts) })));
  return returned(exits, boolean ?? joinPaths(exits.map((exit) => freeze(exit.value, gained(exit.facts))), m.meetings, exits.map((exit) => gained(exit.facts))));
}

function bindParameters(m: Machine, params: readonly Node[], args: readonly Value[], mod: Module): void {
  params.forEach((raw, index) => {
    let param = raw;
    if (param.type === 'TSParameterProperty') param = param.parameter as Node;
    if (param.type === 'Identifier' && param.name === 'this') return;
    if (param.type === 'RestElement') {
      const { callSite } = m.frame;
      // Nobody in sight calls it: one value stands for any number of them, but for a tuple's.
      const rest = args.slice(index).map((v) => ({ v, ...(callSite === undefined && args.length === params.length ? { many: true } : {}) }));
      m.ops.bindPattern(param.argument, array(callSite?.open ? [...rest, { v: callSite.open, many: true }] : rest), 'declare');
      return;
    }
    const target = param.type === 'AssignmentPattern' ? (param.left as Node) : param;
    const given = args[index] ?? m.frame.callSite?.open;
    let value = given ?? UNDEFINED;
    if (param.type === 'AssignmentPattern') {
      if (given === undefined || (given.t === 'const' && given.v === undefined)) value = m.ops.evaluate(param.right);
      else if (given.t === 'hole') {
        noteDefault(given, param.right as Node, () => m.ops.evaluate(param.right));
        value = orDefault(m, given, param.right as Node);
      }
      else if (given.t === 'join' && given.of.some((one) => one.t === 'const' && one.v === undefined)) value = joinValues([...given.of.filter((one) => !(one.t === 'const' && one.v === undefined)), m.ops.evaluate(param.right)]);
    }
    value = narrowByAnnotation(m, target, value, mod);
    m.ops.bindPattern(target, value, 'declare');
    if (raw.type === 'TSParameterProperty' && m.frame.self) m.ops.setMember(m.frame.self, String(target.name), value);
  });
}

const MADE: ReadonlySet<string> = new Set(['NewExpression', 'CallExpression', 'MemberExpression', 'Identifier', 'ArrowFunctionExpression', 'FunctionExpression']);

/** `routes(loader = new Loader())`, `fromQuery(search = location.search)`, which nobody in sight calls: mostly it is that. */
function orDefault(m: Machine, given: Hole, fallback: Node): Value {
  const { callSite } = m.frame;
  // A constructor that nobody in sight calls is entered from its class.
  if (given.origin !== 'parameter' || (callSite !== undefined && !callSite.node.type.startsWith('Class')) || !MADE.has(fallback.type)) return given;
  const [made] = m.branch([() => m.ops.evaluate(fallback), () => given]);
  if (made!.value.t === 'hole' && (made!.value.origin === 'request' || isPlace(made!.value))) return made!.value;
  // `nextToken = randomLetters`, `tokens = weakTokens`: whoever gives nothing gets what that function does.
  if (does(made!.value)) return joinValues([given, made!.value]);
  if (fallback.type === 'MemberExpression' || fallback.type === 'Identifier') return given;
  return made!.value.t === 'typed' || (made!.value.t === 'obj' && made!.value.cls) ? joinValues([given, made!.value]) : given;
}

/** A function of the program, or an object that has one. */
function does(value: Value): boolean {
  return value.t === 'fn' || (value.t === 'obj' && !value.cls && [...value.props.values()].some(({ v, load }) => !load && v.t === 'fn'));
}

/** A declared number stays a number whoever calls; client data is never believed to have its declared type. */
function narrowByAnnotation(m: Machine, target: Node, value: Value, mod: Module): Value {
  const annotation = target.typeAnnotation?.typeAnnotation as Node | undefined;
  if (!annotation || value.t !== 'hole' || value.origin === 'request' || value.harmless !== undefined) return value;
  const declared = m.ops.annotated(annotation, mod, { origin: value.origin, text: value.text, site: value.site });
  if (declared?.t === 'hole' && declared.harmless !== undefined) return { ...value, harmless: declared.harmless };
  return declared && declared.t !== 'hole' ? retyped(value, declared) : value;
}
