import type { SourceFile } from '../core/source-file.ts';
import { isLate, isTooMuch, startClock, stopClock } from './effort.ts';
import { copyFound, emptyFound } from './found.ts';
import type { Found } from './found.ts';
import type { Machine } from './machine.ts';
import { loadFile } from './modules.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { staticName, unwrap } from './node.ts';
import { entryArguments, entryKinds } from './parameters.ts';
import type { EntryKind } from './parameters.ts';
import { declaredArguments } from './declared-functions.ts';
import { constructClass } from './classes.ts';
import { controlledBy } from './controllers.ts';
import { exportedNodes } from './exports.ts';
import { callFunction } from './functions.ts';
import { classMember } from './members.ts';
import { selfOf } from './owners.ts';
import { requestIn } from './typed.ts';
import type { Cell, ClassValue, Fn, Items, Value } from './values.ts';

/** Share of a file's steps that one entry may use, so that one heavy function does not silence the rest. */
const ENTRY_SHARE = 3;
/** Steps an entry gets when its file has used up all others. */
const LAST_STEPS = 600;

/**
 * Runs a file: its body, then everything that may be called from outside, then callbacks and functions that nobody called.
 * A local helper all of whose callers pass constants is thereby silent.
 */
export function runFile(m: Machine, file: SourceFile, budget: number): Found {
  startClock();
  try {
    return runTimed(m, file, budget);
  } finally {
    stopClock();
  }
}

function runTimed(m: Machine, file: SourceFile, budget: number): Found {
  m.modulesAtStart = m.modules.size;
  const module = loadFile(m, file);
  if (module.state === 'failed') return emptyFound();
  m.found = copyFound(module.found);
  m.called = new Set(module.called);
  module.closures.length = module.bodyClosures ?? module.closures.length;
  m.steps = 0;
  const kinds = entryKinds(module);
  const exported = exportedNodes(module);
  const done = new Set<Node>();
  const again = new Map<Node, number>();
  const run = (fn: Fn): void => {
    if (done.has(fn.node)) return;
    done.add(fn.node);
    if (!m.isEntry(fn, kinds.has(fn.node))) return;
    runEntry(m, fn, kinds.get(fn.node) ?? 'plain', budget);
  };
  for (const fn of module.later) if (m.isInteresting(fn)) guarded(m, fn.mod, budget, () => callFunction(m, fn, [], undefined));
  for (const cls of classesOf(m, module)) if (!isOnlyABase(m, module, cls)) runClass(m, cls, done, again, budget);
  for (let i = 0; i < module.closures.length; i++) {
    const fn = module.closures[i]!;
    if (exported.has(fn.node) || kinds.has(fn.node)) run(fn);
  }
  // Functions that are created while others run are appended to the list.
  // Callbacks come before declared functions, which they may be about to call.
  for (const declared of [false, true]) {
    for (let i = 0; i < module.closures.length && i < 2_000; i++) {
      const fn = module.closures[i]!;
      if ((declared || fn.node.type !== 'FunctionDeclaration') && !m.called.has(fn.node)) run(fn);
    }
  }
  const { found } = m;
  m.found = emptyFound();
  // What a library was seen to run needs no guess by a name.
  const surely = new Set(found.hits.filter((hit) => !hit.byName).map((hit) => hit.call));
  return { ...found, hits: found.hits.filter((hit) => !hit.byName || !surely.has(hit.call)) };
}

function runEntry(m: Machine, fn: Fn, kind: EntryKind, budget: number): void {
  guarded(m, fn.mod, budget, () => {
    m.answering = kind === 'lambda' ? { node: fn.node } : undefined;
    const owner = selfOf(m, fn, fn.mod);
    callFunction(m, owner ? { ...fn, self: owner.self } : fn, (kind === 'plain' ? declaredArguments(m, fn) : undefined) ?? entryArguments(m, fn, fn.mod, kind), undefined);
    // Others may call them as well, with something else.
    for (const node of owner?.unseen ?? []) m.called.delete(node);
  });
}

/** Runs something from the state after the module's body; undone unless it is to stay. */
function guarded<T>(m: Machine, module: Module, budget: number, run: () => T, stays = false): T | undefined {
  if (isLate()) {
    m.cutEntries++;
    return undefined;
  }
  // A file that has used its steps still gets its simple functions looked at.
  const allowance = m.steps >= budget ? LAST_STEPS : Math.min(budget - m.steps, Math.ceil(budget / ENTRY_SHARE));
  m.maxSteps = m.steps + Math.max(allowance, LAST_STEPS);
  const mark = m.log.length;
  m.module = module;
  m.env = module.env;
  m.facts = [];
  m.dead = false;
  m.frames.length = 0;
  m.targets.length = 0;
  m.frame = { node: module.file.tree as unknown as Node, module, self: undefined, fn: undefined, args: [], mark, returns: [], factsAtEntry: [], yields: [], site: undefined };
  let result: T | undefined;
  try {
    result = run();
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    m.cutEntries++;
  }
  const filled = stays ? [] : filledLists(m, mark);
  if (stays) m.log.length = mark;
  else m.rollback(mark);
  for (const [cell, items] of filled) cell.v = items;
  m.constructing.length = 0;
  m.answering = undefined;
  return result;
}

/** Lists that were empty before, with client data that this entry has left in them: others that run later find it there. */
function filledLists(m: Machine, mark: number): [Cell, Items][] {
  const seen = new Set<Cell>();
  return m.log.slice(mark).flatMap(({ cell, old }): [Cell, Items][] => {
    if (seen.has(cell) || old.t !== 'items' || old.list.length > 0 || cell.v.t !== 'items') return [];
    seen.add(cell);
    const list = cell.v.list.filter((item) => requestIn(m, item.v)).map((item) => ({ ...item, many: true, optional: true }));
    return list.length > 0 ? [[cell, { t: 'items', list }]] : [];
  });
}

function classesOf(m: Machine, module: Module): readonly ClassValue[] {
  const forced: ClassValue[] = [];
  for (const one of module.env.vars.values()) {
    if (!one.load && one.v.t === 'class' && one.v.mod === module) forced.push(one.v);
  }
  for (const one of m.classes) if (one.mod === module && !forced.includes(one)) forced.push(one);
  return forced;
}

/** Makes an instance with unknown arguments and runs each method, and each function in a field, on it as an entry. */
function runClass(m: Machine, cls: ClassValue, done: Set<Node>, again: Map<Node, number>, budget: number): void {
  let instance: Value | undefined;
  const isAgain = againIn(cls, done, again);
  const members = inheritedMembers(cls).filter((member) => member.value && member.kind !== 'constructor' && (!done.has(member.value) || isAgain(member)) && m.isEntry({ t: 'fn', node: member, env: cls.env, mod: cls.mod }));
  for (const member of [...members.filter((one) => !isPrivate(one)), ...members.filter(isPrivate)]) {
    const isMethod = member.type === 'MethodDefinition' && member.value.body;
    if (!isMethod && member.type !== 'PropertyDefinition') continue;
    done.add(member.value);
    // A private helper runs when a method calls it, with what that method gives it.
    if (isPrivate(member) && m.called.has(member.value)) continue;
    // One instance serves all methods: each is run from the state its constructor left.
    if (!member.static) instance ??= guarded(m, cls.mod, budget, () => constructClass(m, cls, undefined, { node: cls.node, args: [], callee: 'constructor' }), true) ?? m.hole({ origin: 'unknown', text: 'this' });
    const self: Value = member.static ? cls : instance!;
    guarded(m, cls.mod, budget, () => {
      const fn = isMethod ? methodFunction(m, self, member) : fieldFunction(m, self, member);
      const controlled = fn && isMethod ? controlledBy(cls.mod, member) : undefined;
      if (fn && controlled) m.answering = { node: fn.node, controlled };
      if (fn) callFunction(m, fn, entryArguments(m, fn, cls.mod), undefined);
    });
  }
  // What only the constructor says is looked at as well: `super({ secretOrKey: … })`.
  const constructors = (cls.node.body.body as Node[]).filter((member) => member.kind === 'constructor' && m.isEntry({ t: 'fn', node: member, env: cls.env, mod: cls.mod }));
  if (instance === undefined && constructors.length > 0) guarded(m, cls.mod, budget, () => constructClass(m, cls, undefined, { node: cls.node, args: [], callee: 'constructor' }));
}

/** Classes that run what they inherit once more. */
const MAX_AGAIN = 4;

/** `class Quick extends Hasher { options = { N: 1024 } }`: what a method of the base does with it is seen where it runs on this class, whichever ran it before. */
function againIn(cls: ClassValue, done: ReadonlySet<Node>, again: Map<Node, number>): (member: Node) => boolean {
  const base = cls.parent?.t === 'class' && cls.parent.mod === cls.mod ? cls.parent : undefined;
  const isSet = base !== undefined && (cls.node.body.body as Node[]).some((member) => !member.static && member.type === 'PropertyDefinition' && member.value && /^(?:Literal|ObjectExpression|TSAsExpression|MemberExpression)$/.test(member.value.type));
  const inherited = new Set<Node>(isSet ? (base.node.body.body as Node[]).filter((member) => member.type === 'MethodDefinition' && !member.static && member.value).map((member) => member.value as Node) : []);
  if (inherited.size === 0 || [...inherited].every((one) => !done.has(one))) return () => false;
  const times = again.get(base!.node) ?? 0;
  again.set(base!.node, times + 1);
  return (member) => times < MAX_AGAIN && inherited.has(member.value as Node);
}

/** Members of a class and those it inherits from classes of the same file that are nothing but bases. */
function inheritedMembers(cls: ClassValue): Node[] {
  const members = [...(cls.node.body.body as Node[])];
  const names = new Set(members.map((member) => member.key && staticName(member.key, member.computed as boolean)));
  for (let base = cls.parent; base?.t === 'class' && base.mod === cls.mod; base = base.parent) {
    for (const member of base.node.body.body as Node[]) {
      const name = member.key && staticName(member.key, member.computed as boolean);
      if (!names.has(name)) members.push(member);
      names.add(name);
    }
  }
  return members;
}

/** A class that nobody outside can make and that others of its file extend is run through those. */
function isOnlyABase(m: Machine, module: Module, cls: ClassValue): boolean {
  const exported = cls.node.abstract !== true && ([...module.exports.values()].some((one) => !one.load && one.v === cls) || module.commonjs.v === cls);
  return !exported && m.classes.some((other) => other.mod === module && other.parent === cls);
}

function methodFunction(m: Machine, self: Value, member: Node): Fn | undefined {
  const name = staticName(member.key, member.computed as boolean);
  const found = name === undefined ? undefined : self.t === 'obj' && self.cls ? classMember(m, self.cls, name)?.value : m.ops.getMember(self, name ?? '', undefined);
  return found?.t === 'fn' ? { ...found, self } : undefined;
}

/** `handle = async (req, res) => …` as a field is a method by another name. */
function fieldFunction(m: Machine, self: Value, member: Node): Fn | undefined {
  const name = staticName(member.key, member.computed as boolean);
  const value = name === undefined ? undefined : m.ops.getMember(self, name, undefined);
  return value?.t === 'fn' && value.node === unwrap(member.value) ? value : undefined;
}

function isPrivate(member: Node): boolean {
  return member.accessibility === 'private' || member.key?.type === 'PrivateIdentifier';
}
