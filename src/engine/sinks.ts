import type { FlowRole } from '../core/candidate.ts';
import type { SqlStyle } from '../core/sql-style.ts';
import type { CallSite, Frame, Machine, SinkHit } from './machine.ts';
import type { Signature, TypeRef } from './model-table.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, staticName, unwrap } from './node.ts';
import { isNoPage } from './content-type.ts';
import { formatPromise } from './formats.ts';
import { fitsType } from './overloads.ts';
import type { Fn, Typed, Value } from './values.ts';
import { ABSENT, itemsOf } from './values.ts';
import { noteFlow } from './watch/flows.ts';

type Role = SinkHit['role'];
const ROLES: ReadonlySet<string> = new Set(['Sql', 'SqlFragment', 'SqlIdentifier']);

type Found = (role: Role | FlowRole, value: Value, node: Node | undefined) => void;

/** Looks at the arguments that the model calls dangerous. */
export function checkTypedSinks(m: Machine, signature: Signature, args: readonly Value[], callee: Typed, site: CallSite): void {
  args.forEach((value, index) => {
    const param = signature.params[index] ?? (signature.params.at(-1)?.rest ? signature.params.at(-1) : undefined);
    if (!param) return;
    const type = param.rest && param.type.k === 'array' ? param.type.of : param.type;
    const given = signature.format === 'pg-promise' && index === 0 ? formatPromise(m, value, args[1], site) : value;
    visit(m, type, given, site.args[index], 0, (role, found, node) => {
      if (role === 'Html' && isNoPage(m, callee.receiver)) return;
      if (ROLES.has(role)) report(m, { role: role as Role, value: found, argument: node, argumentIndex: index, library: packageOf(callee), style: signature.style, raw: signature.raw === true }, site);
      else reportFlow(m, role as FlowRole, found, { argument: node, library: packageOf(callee), when: signature.when, params: signature.params }, args, site);
    });
  });
}

/** A callback whose result is SQL: `Raw((alias) => …)`. */
export function checkCallbackResult(m: Machine, type: TypeRef, value: Value, fn: Fn, callee: Typed, site: CallSite): void {
  if (type.k !== 'marker') return;
  const body = fn.node.body as Node;
  const node = body.type === 'BlockStatement' ? undefined : body;
  if (m.wanted.roles.has(type.marker)) reportFlow(m, type.marker as FlowRole, value, { argument: node, library: packageOf(callee), params: [{ name: 'value' }] }, [value], { node: node ?? returnOf(body, value) ?? (fn.node as Node), args: [], callee: 'return' });
  if (!ROLES.has(type.marker)) return;
  report(m, { role: type.marker as Role, value, argument: node, argumentIndex: 0, library: packageOf(callee), style: undefined, raw: false }, site);
}

/** The `return` that gives a text: the one where a part of it is written, or else the last. */
function returnOf(body: Node, value: Value): Node | undefined {
  const returns: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement' && node.argument) returns.push(node);
    if (!isFunction(node)) forEachChild(node, visit);
  };
  visit(body);
  const uses = value.t === 'cat' ? value.parts.flatMap(({ use }) => (use ? [use.range[0]] : [])) : [];
  return returns.find(({ start, end }) => uses.some((at) => at >= start && at < end)) ?? returns.at(-1);
}

/** npm package of a typed value: the part of its type's id before `#`. */
export function packageOf(callee: Typed): string | undefined {
  const from = (type: TypeRef): string | undefined => (type.k === 'instance' || type.k === 'class' ? type.id.split('#')[0] : type.k === 'module' ? type.name : undefined);
  const receiver = callee.receiver;
  return from(callee.type) ?? callee.from ?? (receiver?.t === 'typed' ? from(receiver.type) : undefined);
}

function visit(m: Machine, type: TypeRef, value: Value, node: Node | undefined, depth: number, found: Found): void {
  if (depth > 4) return;
  switch (type.k) {
    case 'marker':
      if (ROLES.has(type.marker) || m.wanted.roles.has(type.marker)) found(type.marker as Role | FlowRole, value, node);
      return;
    case 'union': {
      const fitting = type.of.filter((one) => fitsType(m, one, value));
      for (const one of fitting.length > 0 ? fitting : type.of) visit(m, one, value, node, depth + 1, found);
      return;
    }
    case 'array':
      if (value.t === 'arr') for (const item of itemsOf(value)) visit(m, type.of, item.v, node, depth + 1, found);
      return;
    case 'object': case 'instance': {
      const members = type.k === 'object' ? type.members : m.models.types[type.id]?.members;
      for (const one of value.t === 'join' ? value.of : [value]) {
        if (one.t !== 'obj' || !members) continue;
        for (const [name, member] of Object.entries(members)) {
          if (member.k !== 'marker' && member.k !== 'array' && member.k !== 'union' && member.k !== 'object') continue;
          const own = one.props.get(name);
          if (own && own.v !== ABSENT) visit(m, member, m.get(own), propertyNode(node, name), depth + 1, found);
        }
      }
      return;
    }
    default:
      return;
  }
}

/** The expression of a property of an object literal, where the argument is one. */
function propertyNode(node: Node | undefined, name: string): Node | undefined {
  const literal = node && unwrap(node);
  if (literal?.type !== 'ObjectExpression') return undefined;
  const property = (literal.properties as Node[]).find((one) => one.type === 'Property' && staticName(one.key, one.computed as boolean) === name);
  return property?.value as Node | undefined;
}

/** A dangerous argument other than SQL. A function that hands a text on unchanged is told at the caller that built the text; what comes as it is, is told where it does harm. */
export function reportFlow(m: Machine, role: FlowRole, value: Value, at: { argument?: Node | undefined; library?: string | undefined; when?: string | undefined; params?: readonly { readonly name: string }[] }, args: readonly Value[], site: CallSite): void {
  if (m.dead || !m.wanted.roles.has(role)) return;
  const common = { role, value, library: at.library, when: at.when, site, params: at.params ?? [], values: args };
  const wrapper = value.t === 'cat' ? outermostWrapper(m, value) : outermostWrapper(m, value, takesAnything);
  if (!wrapper) {
    noteFlow(m, { ...common, argument: at.argument, call: site.node, module: m.module, callee: site.callee, stack: m.stack() });
    return;
  }
  const outer = wrapper.frame.callSite!;
  noteFlow(m, { ...common, argument: outer.args[wrapper.index], call: outer.node, module: wrapper.frame.caller!, callee: outer.callee, stack: m.stack().slice(0, wrapper.depth) });
}

type Reached = Omit<SinkHit, 'call' | 'module' | 'callee' | 'args' | 'facts' | 'stack'>;

function report(m: Machine, hit: Reached, site: CallSite): void {
  if (m.dead) return;
  // A value that comes as it is and becomes a part of a statement here: no text was handed on, it does harm in this function.
  const wrapper = hit.role !== 'Sql' && !holdsText(hit.value) ? undefined : outermostWrapper(m, hit.value);
  if (!wrapper) {
    m.onSink({ ...hit, call: site.node, module: m.module, callee: site.callee, args: site.args, facts: m.facts, stack: m.stack() });
    return;
  }
  const { frame, depth, index } = wrapper;
  const outer = frame.callSite!;
  const { style: inner, ...rest } = hit;
  const style = inner && !passesValues(frame, site) ? { ...inner, values: { in: 'none' as const } } : inner;
  m.onSink({
    ...rest, style, wrapped: true, argument: outer.args[index], argumentIndex: index, call: outer.node, module: frame.caller!, callee: outer.callee, args: outer.args,
    facts: m.facts, stack: m.stack().slice(0, depth),
  });
}

/** It was put together from pieces somewhere. */
function holdsText(value: Value): boolean {
  return value.t === 'cat' || (value.t === 'join' && value.of.some(holdsText));
}

/**
 * A function that hands its argument on as it is (`const query = (text, values) => pool.query(text, values)`) is not to
 * blame: what is told is the call that gave it the text. Finds the outermost such function.
 */
function outermostWrapper(m: Machine, value: Value, isWrapper: (fn: Node) => boolean = () => true): { frame: Frame; depth: number; index: number } | undefined {
  if (value.t !== 'cat' && value.t !== 'join' && value.t !== 'hole') return undefined;
  let found: { frame: Frame; depth: number; index: number } | undefined;
  for (let depth = m.frames.length - 1; depth >= 0; depth--) {
    const frame = m.frames[depth]!;
    const index = frame.args.findIndex((arg) => arg === value);
    // A callback inside the wrapper (`new Promise((resolve) => db.all(text, …))`) sees its variables.
    const inline = !frame.callSite || isInlineCallback(frame, frame.callSite);
    if (index < 0 && inline) continue;
    if (index < 0 || inline || !isWrapper(frame.node)) break;
    found = { frame, depth, index };
  }
  return found;
}

/** `(...args) => fn.apply(this, args)`, as `promisify` makes them: what it calls and what it gives is not its own. */
function takesAnything(fn: Node): boolean {
  return (fn.params as Node[] | undefined)?.at(-1)?.type === 'RestElement';
}

/** `.then((sql) => pool.query(sql))` is written where it is called: no wrapper, but the place itself. */
function isInlineCallback(frame: Frame, site: CallSite): boolean {
  return frame.node.start >= site.node.start && frame.node.end <= site.node.end;
}

/** The wrapper's second parameter becomes the values of the call inside it. */
function passesValues(frame: Frame, site: CallSite): boolean {
  const names = ((frame.node.params ?? []) as Node[]).map((param) => String((param.type === 'AssignmentPattern' ? param.left : param.type === 'RestElement' ? param.argument : param).name));
  return site.args.length > 1 && site.args.every((arg, index) => unwrap(arg.type === 'SpreadElement' ? (arg.argument as Node) : arg).name === names[index]);
}

const SQL_NAME = /quer|sql|exec|^(?:run|all|get|each|raw|prepare|unsafe|any|many|one|none|oneOrNone|manyOrNone|fetch\w*|select\w*|stream|iterate|batch|command|dbAll|dbGet|dbRun|values)$/i;
const TEXT_MEMBERS = ['text', 'sql', 'query', 'statement', 'queryString'];

/**
 * A call of something no model knows: its name must sound like running SQL *and* the text must be evident SQL.
 * Returns true when the call runs SQL, so that its result is rows.
 */
export function checkUnknownSink(m: Machine, callee: Value | undefined, name: string, args: readonly Value[], site: CallSite): boolean {
  if (site.tagged || args.length === 0) return false;
  if (REMOTE_CALL.test(name) && args[1]) return checkStatementFunction(m, args, site);
  const raw = m.rawNames.has(name);
  if (!raw && !SQL_NAME.test(name)) return false;
  if (callee?.t === 'builtin' || callee?.t === 'coll') return false;
  const [value, node] = textArgument(m, args[0]!, site.args[0]);
  if (value.t === 'bound') return true;
  if (raw) {
    if (value.t !== 'cat' && value.t !== 'hole' && value.t !== 'join' && value.t !== 'const') return false;
    const role: Role = name.endsWith('Unsafe') ? 'Sql' : 'SqlFragment';
    report(m, { role, value, argument: node, argumentIndex: 0, library: undefined, style: m.rawNames.get(name), raw: true }, site);
    return role === 'Sql';
  }
  if (value.t !== 'cat' && value.t !== 'join' && value.t !== 'const') return false;
  if (!m.isEvidentSql(value)) return false;
  if (value.t !== 'const') report(m, { role: 'Sql', value, argument: node, argumentIndex: 0, library: undefined, style: undefined, raw: false }, site);
  return true;
}

/** `supabase.rpc('exec_sql', { query: text })`: a function of the database, called by its name, that runs the text it is given. */
function checkStatementFunction(m: Machine, [called, given]: readonly Value[], site: CallSite): boolean {
  if (called?.t !== 'const' || !RUNS_STATEMENT.test(String(called.v)) || given?.t !== 'obj') return false;
  for (const [name, one] of given.props) {
    const value = one.load ? undefined : one.v;
    if ((value?.t !== 'cat' && value?.t !== 'join') || !m.isEvidentSql(value)) continue;
    report(m, { role: 'Sql', value, argument: propertyNode(site.args[1], name), argumentIndex: 1, library: undefined, style: UNBOUND, raw: false }, site);
    return true;
  }
  return false;
}

const REMOTE_CALL = /^(?:rpc|callFunction|callProcedure)$/;
const RUNS_STATEMENT = /(?:sql|quer(?:y|ies)|statement)(?:$|_|[A-Z])|^(?:exec|execute|eval)$/i;
const UNBOUND: SqlStyle = { dialect: 'postgres', placeholder: 'none', values: { in: 'none' }, list: 'none' };

/** What only looks at a text, or shows it. */
const SHOWS = /log|debug|trace|print|warn|info|error|emit|report|highlight|explain|span|metric|hash|key|length|assert|expect/i;

/**
 * `execute(sql)` hands its text to something that nobody knows (a splitter of statements): that it is run can only be told by
 * the name of the function it was given to. Forgotten where the text turns out to be run after all.
 */
export function checkHandedText(m: Machine, args: readonly Value[], site: CallSite): void {
  const value = args[0];
  if (m.dead || (value?.t !== 'cat' && value?.t !== 'join') || SHOWS.test(site.callee)) return;
  const wrapper = outermostWrapper(m, value);
  const name = wrapper?.frame.callSite?.callee.split('.').at(-1) ?? '';
  if (!wrapper || !/quer|sql|exec/i.test(name) || SHOWS.test(name) || !m.isEvidentSql(value)) return;
  report(m, { role: 'Sql', value, argument: site.args[0], argumentIndex: 0, library: undefined, style: undefined, raw: false, byName: true }, site);
}

/** `{ text, values }` and its kin are looked into. */
function textArgument(m: Machine, value: Value, node: Node | undefined): [Value, Node | undefined] {
  if (value.t !== 'obj') return [value, node];
  for (const name of TEXT_MEMBERS) {
    const own = value.props.get(name);
    if (own && own.v !== ABSENT) return [m.get(own), propertyNode(node, name)];
  }
  return [value, node];
}
