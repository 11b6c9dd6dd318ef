import type { CallSite, Machine } from '../machine.ts';
import { keyOf } from '../keys.ts';
import type { Node } from '../node.ts';
import { forEachChild, staticName, unwrap } from '../node.ts';
import { isExported } from '../exports.ts';
import { reportFlow } from '../sinks.ts';
import type { Fact, Value } from '../values.ts';
import { constant, NO_HOLE } from '../values.ts';
import { returnsOf, selfName } from './bindings.ts';
import { withoutTableKeys } from './open-names.ts';
import { asksForObjects, refusedIn, refusedNames } from './refusals.ts';
import type { Reach } from './way-down.ts';
import { wayDown } from './way-down.ts';

/** `all[group][name] = …`, and `node[key] = …` on a way down into an object: a name that a client decides is written deep inside. */
export function noteKey(m: Machine, node: Node, key: Value, value: Value, target: Node, right: Node | undefined): void {
  if (key.t !== 'hole' && key.t !== 'join' && key.t !== 'cat') return;
  // An empty object to go on with does no harm yet: what is written into it is told.
  if ((value.t === 'const' && value.v === undefined) || isEmpty(value) || (right && isOwn(m, right, m.textOf(unwrap(target)), node))) return;
  if ((right && isRewritten(m, target, right)) || isItsOwnKey(m, node.object as Node, key)) return;
  tell(m, node.object as Node, key, node.property as Node, { node: target, args: [node.property as Node], callee: m.textOf(target) });
}

/** `Object.assign(node, { [key]: value })`, `Reflect.set(node, key, value)`, `Object.defineProperty(node, key, …)`. */
export function noteWritingCall(m: Machine, name: string, args: readonly Value[], site: CallSite): void {
  if (!m.wanted.roles.has('PropertyPath')) return;
  const target = site.args[0];
  if (!target || unwrap(target).type === 'ObjectExpression' || target.type === 'SpreadElement') return;
  if (name !== 'Object.assign') {
    const key = args[1];
    if (isStart(name, args[2], site.args[2])) return;
    if (key && key.t !== 'const') tell(m, target, key, site.args[1]!, site);
    return;
  }
  for (const [index, source] of site.args.entries()) {
    const given = args[index];
    if (index === 0 || !given) continue;
    const literal = unwrap(source);
    if (literal.type === 'ObjectExpression') {
      for (const property of literal.properties as Node[]) {
        if (property.type !== 'Property' || property.computed !== true || isOwn(m, property.value as Node, undefined, undefined)) continue;
        const key = m.ops.evaluate(property.key as Node);
        if (key.t !== 'const') tell(m, target, key, property.key as Node, site);
      }
    } else if (given.t === 'hole' && given.origin === 'request') {
      tell(m, target, keyOf(m, given, source), source, site);
    }
  }
}

/** `Object.defineProperty(node, part, { value: {} })`: an empty object to go on with. */
function isStart(name: string, given: Value | undefined, written: Node | undefined): boolean {
  if (!given || !written) return false;
  if (name === 'Reflect.set') return isEmpty(given);
  const value = given.t === 'obj' ? given.props.get('value')?.v : undefined;
  return value !== undefined && isEmpty(value);
}

/** Tells of a name that is written into what `owner` stands for, where one of those that lead to a prototype leads there. */
function tell(m: Machine, owner: Node, key: Value, argument: Node, site: CallSite): void {
  withoutTableKeys(m, () => {
    const found = wayDown(m, owner);
    if (!found || /\bObject\.freeze\(\s*Object\.prototype\s*\)/.test(m.module.file.text)) return;
    m.facts = withoutOtherNames(m, argument, found);
    const around = [...m.facts, ...notesOf(key)].flatMap((fact) => (fact.about?.startsWith('guard ') === true ? [fact.reason] : []));
    const notes: Fact[] = [...refusedNames(m, around), ...found.helpers.flatMap((fn) => refusedIn(m, fn))].map((name) => ({ hole: NO_HOLE, reason: `refuses ${name}`, about: `guard refuses ${name}` }));
    if (asksForObjects(m, owner)) notes.push({ hole: NO_HOLE, reason: 'objects alone', about: 'guard objects alone' });
    m.assume(notes);
    const way = found.way === 'walked' && (found.isGiven || isParser(m)) && isExported(m) ? 'walked, exported' : found.way;
    reportFlow(m, 'PropertyPath', key, { argument, params: [{ name: 'key' }, { name: 'way' }] }, [key, constant(way)], site);
  });
}

/** What is running was entered by a function that is called one that makes objects of texts or of flat tables (`unflatten`): the names in them are anybody's. */
function isParser(m: Machine): boolean {
  const root = m.frames[0];
  return root !== undefined && PARSER.test(selfName(root.node, root.module.file.text) ?? '');
}

// One that speaks of its own kind of table, `unflattenAmounts`, takes what the program has made.
const PARSER = /^(?:parse|decode|deserialize|deparam)(?![a-z])|^(?:unflat(?:ten)?|undot|dedot|(?:expand|nest|unfold|explode)(?=[A-Z])|toNested)(?:Dot(?:ted|s)?|Keys?|Paths?|Prop(?:ertie)?s?|Names?|Flat|Obj(?:ect)?|Json|JSON|Record|Data)*$/;

/**
 * What is known on this path, without what refuses nothing: conditions on the name that is written alone, for the names before it lead to
 * what all objects share (`if (player === '__proto__') throw …; scores[board][player] = points`), those on one of two names before it
 * (`if (first === '__proto__') throw …; all[first][second][third] = value`), and those at the top of a merge alone (`level === 0 && …`).
 */
function withoutOtherNames(m: Machine, argument: Node, found: Reach): Fact[] {
  if (found.way === 'walked') return m.facts.filter((fact) => fact.about?.startsWith('guard ') !== true || !AT_TOP.test(fact.reason));
  const written = m.textOf(unwrap(argument));
  const speaksOf = (text: string, name: string): boolean => new RegExp(`(?<![\\w$.])${name.replace(/[^\w]/g, '\\$&')}(?![\\w$])`).test(text);
  const speaking = (name: string): Fact[] => m.facts.filter((fact) => fact.about?.startsWith('guard ') === true && speaksOf(fact.reason, name));
  const idle = new Set<Fact>();
  if (found.keys.length > 0 && !found.keys.includes(written) && NAME.test(written)) for (const fact of speaking(written)) if (!found.keys.some((key) => speaksOf(fact.reason, key))) idle.add(fact);
  if (found.way === 'picked twice' && found.keys.every((key) => NAME.test(key))) {
    const asked = found.keys.map(speaking);
    if (asked.some((facts) => facts.length === 0)) for (const fact of asked.flat()) idle.add(fact);
  }
  return m.facts.filter((fact) => !idle.has(fact));
}

const NAME = /^[\w$.]+$/;

/** `if (level === 0 && BANNED.has(key)) continue`: further down it asks nothing. */
const AT_TOP = /^!\((?:(?:[^|()]|\((?:[^()]|\([^()]*\))*\))*&&\s*)?(?:\w*(?:level|depth|nesting)\w*\s*(?:===?|<=?)\s*[01]|!\s*\w*(?:level|depth|nesting)\w*|is(?:Top(?:Level)?|Root))\s*(?:&&(?:[^|()]|\((?:[^()]|\([^()]*\))*\))*)?\)$/i;

/** `for (const key in data) data[key] = …`: a member that is there is written anew. */
function isItsOwnKey(m: Machine, object: Node, key: Value): boolean {
  const owner = key.t === 'hole' && key.text.startsWith('a key of ') ? m.ops.evaluate(object) : undefined;
  return owner?.t === 'hole' && key.t === 'hole' && key.text === `a key of ${owner.text}`;
}

/** What was asked of a name where it was chosen. */
function notesOf(key: Value): readonly Fact[] {
  if (key.t === 'join') return key.of.flatMap(notesOf);
  return key.t === 'hole' ? [...(key.notes ?? []), ...(key.base ? notesOf(key.base) : [])] : [];
}

function isEmpty(value: Value): boolean {
  return value.t === 'join' ? value.of.every((one) => (one.t === 'const' && one.v === undefined) || isEmpty(one)) : (value.t === 'obj' && value.props.size === 0 && value.rest === undefined && value.cls === undefined);
}

/** `base[key] ?? {}`, `merge(base[key], other[key])`: what was there before, and objects to go on with; what is written into those is told. */
function isOwn(m: Machine, right: Node, own: string | undefined, target: Node | undefined): boolean {
  const node = unwrap(right);
  switch (node.type) {
    case 'Literal':
      return node.value === null;
    case 'ObjectExpression': case 'ArrayExpression':
      return ((node.properties ?? node.elements) as Node[]).length === 0;
    case 'MemberExpression': case 'Identifier':
      return own !== undefined && m.textOf(node) === own;
    case 'LogicalExpression':
      return isOwn(m, node.left, own, target) && isOwn(m, node.right, own, target);
    case 'ConditionalExpression':
      return isOwn(m, node.consequent, own, target) && isOwn(m, node.alternate, own, target);
    case 'AssignmentExpression':
      return isOwn(m, node.right, own, target);
    case 'CallExpression': {
      const callee = unwrap(node.callee as Node);
      if (callee.type === 'MemberExpression' && m.textOf(callee) === 'Object.create') return true;
      const name = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed as boolean) : (callee.name as string | undefined);
      if (name === undefined) return false;
      const frame = m.frames.findLast((one) => one.module === m.module && selfName(one.node, m.module.file.text) === name);
      return frame !== undefined && (target === undefined || writesElsewhere(frame.node, target, name, m));
    }
    default:
      return false;
  }
}

/** Whether a function that calls itself for what it writes writes something else as well; where it does not, that is what it was given. */
function writesElsewhere(fn: Node, written: Node, name: string, m: Machine): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found) return;
    if (node.type === 'AssignmentExpression') {
      const left = unwrap(node.left as Node);
      if (left !== written && left.type === 'MemberExpression' && left.computed === true && unwrap(left.property as Node).type !== 'Literal' && !isOwn(m, node.right, m.textOf(left), undefined)) found = true;
      if (left === written && !new RegExp(`^[\\w.]*\\b${name.replace(/\$/g, '\\$')}\\s*\\(`).test(m.textOf(node.right as Node))) found = true;
    } else if (node.type === 'CallExpression' && /^Object\.assign\b/.test(m.textOf(node.callee as Node))) found = true;
    forEachChild(node, visit);
  };
  visit(fn.body as Node);
  // `if (!isObject(source)) return source;`
  const inputs = new Set(((fn.params ?? []) as Node[]).slice(1).flatMap((param) => (param.type === 'Identifier' ? [String(param.name)] : [])));
  return found || !returnsOf(fn).some((one) => mentions(one, inputs));
}

function mentions(wrapped: Node, names: ReadonlySet<string>): boolean {
  const node = unwrap(wrapped);
  if (node.type === 'Identifier') return names.has(String(node.name));
  if (node.type === 'ConditionalExpression') return mentions(node.consequent, names) || mentions(node.alternate, names);
  return node.type === 'LogicalExpression' && (mentions(node.left, names) || mentions(node.right, names));
}

/** `object[key] = clean(object[key])`: what is written comes from where it goes, and from no other object's member of that name. */
function isRewritten(m: Machine, target: Node, right: Node): boolean {
  const node = unwrap(right);
  // `counts[day][page] = (counts[day][page] || 0) + 1` puts something new there.
  if (node.type === 'BinaryExpression') return false;
  if (node.type === 'ConditionalExpression') return isRewritten(m, target, node.consequent) && isRewritten(m, target, node.alternate);
  const { text } = m.module.file;
  const written = text.slice(node.start, Math.min(node.end, node.start + 200));
  const own = text.slice(target.start, target.end);
  return written.includes(own) && !written.replaceAll(own, '').includes(own.slice(own.lastIndexOf('[')));
}
