import type { Primitive, ValueView } from '../../core/candidate.ts';
import type { FlowStep } from '../../core/finding.ts';
import type { OriginKind } from '../../core/hole-use.ts';
import type { Location } from '../../core/location.ts';
import { positionAt, rangeOf } from '../../core/location.ts';
import { spend } from '../effort.ts';
import type { Machine } from '../machine.ts';
import type { Node, Site } from '../node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../node.ts';
import { isUnfilled } from '../late-objects.ts';
import type { Cat, Fn, Hole, Value } from '../values.ts';
import { ABSENT, itemsOf } from '../values.ts';
import { defaultOf, defaultText, isQuestioned } from './defaults.ts';
import { writtenIn } from './spread.ts';
import { madeBy, tracesOf } from './trace.ts';
import { unsetOf } from './unset.ts';

const MAX_DEPTH = 3;
const MAX_NAMES = 16;
const MAX_MEMBERS = 40;
const MAX_ALTERNATIVES = 4;

/** From the most to the least suspicious. */
const ORIGINS: readonly OriginKind[] = ['request', 'request-call', 'parameter', 'row', 'call', 'environment', 'named-safe', 'unknown'];

/** Makes a Location of a place in a module of the run. */
export function locationOf(m: Machine, site: Site): Location | undefined {
  const file = m.module.path === site.path ? m.module.file : m.modules.get(site.path)?.file;
  if (!file) return undefined;
  return { path: site.path, start: positionAt(file.lineStarts, site.range[0]), end: positionAt(file.lineStarts, site.range[1]) };
}

/** Shows a value to a judge, as this path knows it. `node` is the expression that gave it. */
export function viewOf(m: Machine, value: Value, node?: Node, depth = 0): ValueView {
  const constants: Primitive[] = [];
  const names: string[] = [];
  const state: Seen = { unknown: false, worst: undefined };
  const text = node ? m.textOf(node) : textOfValue(value);
  if (node && !/^['"`\d]/.test(text)) names.push(text);
  visit(m, value, constants, names, state, 0);
  const at = node && locationOf(m, m.site(node));
  const partly = piecesOf(value);
  const { worst } = state;
  const unset = unsetOf(value);
  const source = worst?.site && locationOf(m, worst.site);
  const flow: FlowStep[] = worst && source ? [{ location: source, message: worst.text }] : [];
  return {
    constants: constants.slice(0, 12), unknown: state.unknown, text, names: names.slice(0, MAX_NAMES), made: tracesOf(value).map(madeBy), flow,
    ...(worst ? { origin: worst.origin } : {}), ...(partly.length > 0 ? { partly } : {}), ...(state.questioned ? { questioned: true } : {}), ...(unset ? { unset } : {}), ...(at ? { at } : {}), ...structureOf(m, value, node, depth),
  };
}

function textOfValue(value: Value): string {
  if (value.t === 'const') return typeof value.v === 'string' ? JSON.stringify(value.v.slice(0, 60)) : String(value.v);
  return value.t === 'hole' || value.t === 'typed' ? value.text : '';
}

/** What a visit to the parts of a value has come to. */
interface Seen {
  unknown: boolean;
  worst: Hole | undefined;
  questioned?: boolean;
}

function visit(m: Machine, value: Value, constants: Primitive[], names: string[], state: Seen, depth: number): void {
  spend();
  const name = (text: string): void => {
    if (names.length < MAX_NAMES && !names.includes(text)) names.push(text);
  };
  switch (value.t) {
    case 'const': {
      const one = typeof value.v === 'bigint' ? Number(value.v) : value.v;
      if (!constants.includes(one)) constants.push(one);
      if (isQuestioned(value)) state.questioned = true;
      return;
    }
    case 'join':
      for (const one of value.of) visit(m, one, constants, names, state, depth + 1);
      return;
    case 'cat':
      state.unknown = true;
      defaultIn(value, constants);
      if (depth < 6) for (const part of value.parts) if (part.v.t !== 'const') visit(m, part.v, [], names, state, depth + 1);
      return;
    case 'hole': {
      if (value.bytes !== undefined) {
        if (!constants.includes(value.bytes)) constants.push(value.bytes);
        return;
      }
      state.unknown = true;
      const fallback = defaultOf(value);
      if (fallback && !constants.includes(fallback.value)) constants.push(fallback.value);
      for (let at: Hole | undefined = value; at; at = at.base) name(at.text);
      // `const [key] = call.metadata.get('x-api-key')`: where it was taken from says what it is.
      if (value.owner && /^[\w$]+$/.test(value.text) && OF_A_GETTER.test(value.owner.text)) name(value.owner.text);
      if (m.harmlessReason(value) === undefined && (!state.worst || ORIGINS.indexOf(value.origin) < ORIGINS.indexOf(state.worst.origin))) state.worst = value;
      return;
    }
    case 'arr':
      if (depth < 4) for (const item of itemsOf(value).slice(0, 20)) visit(m, item.v, [], names, { unknown: false, worst: undefined }, depth + 1);
      return;
    case 'typed':
      state.unknown = true;
      name(value.text);
      return;
    case 'obj': case 'fn':
      return;
    default:
      state.unknown = true;
  }
}

const OF_A_GETTER = /\.get\(\s*['"`][\w-]+['"`]\s*\)$/;

/** What a text is where nobody gives the parameters in it. */
function defaultIn(value: Cat, constants: Primitive[]): void {
  const text = defaultText(value);
  if (text !== undefined && !constants.includes(text)) constants.push(text);
}

/** More pieces than the name of anything has. */
const MAX_PIECES = 8;

/** As long as an address may be. */
const MAX_PARTLY = 120;

/** Short texts with a star for what is not known in them. */
function piecesOf(value: Value): readonly string[] {
  if (value.t === 'join') return value.of.some((one) => one.t === 'cat') ? value.of.slice(0, MAX_ALTERNATIVES).flatMap(piecesOf) : [];
  if (value.t !== 'cat' || value.parts.length > MAX_PIECES || !value.parts.some(({ v }) => v.t === 'const')) return [];
  const text = value.parts.map(({ v }) => (v.t === 'const' ? String(v.v) : '*')).join('');
  return text.length > MAX_PARTLY ? [] : [text];
}

function structureOf(m: Machine, value: Value, node: Node | undefined, depth: number): Partial<ValueView> {
  if (value.t === 'cat') {
    const pieces = value.parts.filter(({ v }) => v.t !== 'const').length;
    return pieces > 1 ? { pieces } : {};
  }
  if (depth >= MAX_DEPTH) return {};
  if (value.t === 'join') {
    // `isProduction ? { rejectUnauthorized: false } : undefined`: the object is what matters.
    const only = value.of.filter((one) => one.t === 'obj' || one.t === 'arr' || one.t === 'fn');
    if (only.length < 2 || depth > 0) return only.length === 1 ? structureOf(m, only[0]!, undefined, depth) : {};
    return { alternatives: only.slice(0, MAX_ALTERNATIVES).map((one) => viewOf(m, one, undefined, depth + 1)) };
  }
  if (value.t === 'obj') {
    if (isUnfilled(value)) return {};
    const properties: Record<string, ValueView> = {};
    for (const [name, one] of [...value.props].slice(0, MAX_MEMBERS)) {
      if (one.load || one.v === ABSENT) continue;
      const literal = writtenIn(value, one);
      const property = propertyOf(literal?.node, name, node);
      const view = m.inModuleOf(literal?.module, () => viewOf(m, one.v, property?.value as Node | undefined, depth + 1));
      const at = property && locationOf(m, { path: literal?.module.path ?? m.module.path, range: rangeOf(property) });
      properties[name] = at ? { ...view, property: at } : view;
    }
    return { properties, ...(value.rest ? { open: true } : {}) };
  }
  if (value.t === 'arr') return { elements: itemsOf(value).slice(0, MAX_MEMBERS).map((item) => viewOf(m, item.v, undefined, depth + 1)) };
  if (value.t === 'fn') {
    const returns = constantReturns(value);
    const at = locationOf(m, { path: value.mod.path, range: rangeOf(value.node) });
    return { function: { ...(returns ? { returns } : {}), ...(at ? { at } : {}) } };
  }
  return {};
}

/** The `key: value` of an object literal. */
function propertyOf(made: Node | undefined, name: string, node: Node | undefined): Node | undefined {
  const literal = made ?? (node && unwrap(node));
  if (literal?.type !== 'ObjectExpression') return undefined;
  return (literal.properties as Node[]).find((one) => one.type === 'Property' && staticName(one.key, one.computed as boolean) === name);
}

/** What a function can only return, where that can be read from its text. */
function constantReturns(fn: Fn): readonly Primitive[] | undefined {
  const body = fn.node.body as Node | undefined;
  if (!body) return undefined;
  const found: Primitive[] = [];
  const take = (node: Node | null | undefined): boolean => {
    const inner = node ? unwrap(node) : undefined;
    if (!inner || (inner.type === 'Identifier' && inner.name === 'undefined') || (inner.type === 'UnaryExpression' && inner.operator === 'void')) found.push(undefined);
    else if (inner.type === 'Literal' && !inner.regex) found.push(inner.value as Primitive);
    else return false;
    return true;
  };
  if (body.type !== 'BlockStatement') return take(body) ? found : undefined;
  let known = true;
  let throws = false;
  const look = (node: Node): void => {
    if (isFunction(node)) return;
    if (node.type === 'ThrowStatement') throws = true;
    if (node.type === 'ReturnStatement') known = take(node.argument as Node | null) && known;
    forEachChild(node, look);
  };
  look(body);
  if (!known || throws) return undefined;
  return found.length > 0 ? found : [undefined];
}

function settledOf(view: ValueView): readonly Primitive[] {
  return view.settled ?? (view.unknown ? [] : view.constants);
}

/** One view of what several runs gave to the same place. */
export function mergeViews(a: ValueView, b: ValueView): ValueView {
  const worse = b.origin !== undefined && (a.origin === undefined || ORIGINS.indexOf(b.origin) < ORIGINS.indexOf(a.origin));
  const merged: ValueView = {
    ...a,
    constants: [...a.constants, ...b.constants.filter((one) => !a.constants.includes(one))].slice(0, 12),
    unknown: a.unknown || b.unknown,
    names: [...a.names, ...b.names.filter((one) => !a.names.includes(one))].slice(0, MAX_NAMES),
    made: [...a.made, ...b.made.filter((one) => !a.made.some((other) => other.at.start.offset === one.at.start.offset && other.api === one.api))],
    ...(worse ? { origin: b.origin!, flow: b.flow } : {}), ...(a.unknown !== b.unknown || a.settled || b.settled ? { settled: [...new Set([...settledOf(a), ...settledOf(b)])] } : {}), ...(b.questioned ? { questioned: true } : {}),
    ...(a.partly || b.partly ? { partly: [...new Set([...(a.partly ?? []), ...(b.partly ?? [])])] } : {}),
  };
  return { ...merged, ...mergedStructure(a, b) };
}

/** Members of both: another run may have filled in more (`withLogin()` before `build()`), or know what this one does not. */
function mergedStructure(a: ValueView, b: ValueView): Partial<ValueView> {
  if (!b.properties) return a.elements === undefined && b.elements !== undefined ? { elements: b.elements } : {};
  if (!a.properties) return { properties: b.properties, ...(b.open ? { open: true } : {}) };
  const alternatives = [...(a.alternatives ?? [a]), ...(b.alternatives ?? [b])];
  const properties: Record<string, ValueView> = { ...a.properties };
  let isSame = true;
  for (const [name, view] of Object.entries(b.properties)) {
    const known = a.properties[name];
    isSame &&= known !== undefined && isAlike(known, view);
    properties[name] = known ? mergeViews(known, view) : view;
  }
  if (isSame) return {};
  return { properties, ...(a.open || b.open ? { open: true } : {}), ...(alternatives.length <= MAX_ALTERNATIVES ? { alternatives } : {}) };
}

/** Nothing that a judge asks for is different, as far as one look tells. */
function isAlike(a: ValueView, b: ValueView): boolean {
  return a === b || (a.unknown === b.unknown && a.origin === b.origin && a.constants.length === b.constants.length && a.constants.every((one, index) => one === b.constants[index]) && a.properties === undefined && b.properties === undefined && a.elements === undefined && b.elements === undefined);
}
