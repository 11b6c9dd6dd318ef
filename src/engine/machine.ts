import { rangeOf } from '../core/location.ts';
import type { SqlStyle } from '../core/sql-style.ts';
import { spend } from './effort.ts';
import { Limits } from './limits.ts';
import { joinExits, provesHole } from './join.ts';
import { onPath } from './paths.ts';
import type { ModelTable, TypeRef } from './model-table.ts';
import type { Answering, Exit, Frame, HoleInit, Operations, SinkHit, Target } from './machine-types.ts';
import { emptyFound } from './found.ts';
import type { Found } from './found.ts';
import type { Wanted } from './watch/wanted.ts';
import type { Module, ModuleHost } from './module.ts';
import type { Node, Site } from './node.ts';
import { Interest, rawNamesOf, sinkPatterns, takesClientData } from './interest.ts';
import type { SinkPatterns } from './interest.ts';
import { witnesses } from './witness.ts';
import type { Witness } from './witness.ts';
import type { Arr, Cell, ClassValue, Env, Fact, Fn, Hole, Typed, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

export type { CallSite, CompareHit, Exit, FlowHit, FlowHoleHit, Frame, Hit, HoleInit, Operations, PropertyHit, SinkHit, Target } from './machine-types.ts';

const MAX_DEPTH = 8;

/** The state of one analysis: environment, heap log, facts, frames and budget. */
export class Machine {
  readonly models: ModelTable;
  readonly host: ModuleHost;
  declare ops: Operations;

  env: Env = { vars: new Map(), parent: undefined };
  module!: Module;
  frame!: Frame;
  readonly frames: Frame[] = [];
  readonly targets: Target[] = [];
  facts: readonly Fact[] = [];
  /** True once this path has returned, thrown or jumped. */
  dead = false;
  log: { cell: Cell; old: Value }[] = [];
  steps = 0;
  maxSteps: number;
  readonly limits = new Limits();
  cutEntries = 0;
  /** Functions that some call reached. */
  called = new Set<Node>();
  loadDepth = 0;
  modulesAtStart = 0;
  /** Method names that are unmistakable whatever they are called on (`$queryRawUnsafe`, `whereRaw`). */
  readonly rawNames: ReadonlyMap<string, SqlStyle | undefined>;
  readonly #sinkPatterns: SinkPatterns;
  readonly #texts = new WeakMap<Node, string>();
  readonly #isEvidentSql: (pieces: Witness['pieces']) => boolean;
  readonly modules = new Map<string, Module>();
  /** Properties written on functions, by the function's node. */
  readonly functionProps = new WeakMap<Node, Map<string, Cell>>();
  readonly varNames = new WeakMap<Node, readonly string[]>();
  /** Classes whose constructor is running, to stop cycles. */
  readonly constructing: Node[] = [];
  /** The function whose result is an answer to a client. */
  answering: Answering | undefined;
  /** Classes of the run, in order of creation. */
  readonly classes: ClassValue[] = [];
  readonly labels = new WeakMap<Node, string>();
  /** Holes of unknown global names, so that asking twice gives one. */
  readonly globals = new Map<string, Value>();
  meetings = 0;
  #nextId = 1;

  /** What rules want to see beside SQL. */
  readonly wanted: Wanted;
  found: Found = emptyFound();
  /** Some value carries a trace: until then nothing is looked for. */
  tracing = false;

  constructor(models: ModelTable, host: ModuleHost, maxSteps: number, isEvidentSql: (pieces: Witness['pieces']) => boolean, wanted: Wanted) {
    this.wanted = wanted;
    this.models = models;
    this.host = host;
    this.maxSteps = maxSteps;
    this.#isEvidentSql = isEvidentSql;
    this.#sinkPatterns = sinkPatterns(models, wanted);
    this.rawNames = rawNamesOf(models);
  }

  /** Counts one step. @throws OverBudget */
  tick(): void {
    if (++this.steps > this.maxSteps) this.limits.overrun(this);
    spend();
  }

  site(node: Node): Site { return { path: this.module.path, range: rangeOf(node) }; }

  /** The program text of a node on one line, at most 60 characters. */
  textOf(node: Node): string {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const text = this.module.file.text.slice(node.start, Math.min(node.end, node.start + 200)).replace(/\s+/g, ' ');
    const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
    this.#texts.set(node, short);
    return short;
  }

  hole(init: HoleInit): Hole {
    const hole: { -readonly [K in keyof Hole]: Hole[K] } = {
      t: 'hole', id: this.#nextId++, origin: init.origin, text: init.text, deep: init.deep ?? false, members: new Map(), props: new Map(),
    };
    if (init.site) hole.site = init.site;
    if (init.harmless !== undefined) hole.harmless = init.harmless;
    if (init.base) hole.base = init.base;
    if (init.owner) hole.owner = init.owner;
    if (init.escapedFor) hole.escapedFor = init.escapedFor;
    if (init.escaper !== undefined) hole.escaper = init.escaper;
    if (init.requestLike) hole.requestLike = init.requestLike;
    if (init.shape) hole.shape = init.shape;
    if (init.lends !== undefined) hole.lends = init.lends;
    return hole;
  }

  /** A value that is unknown but cannot do harm: a number, a digest. */
  harmless(reason: string, node?: Node): Hole {
    return this.hole({ origin: 'unknown', text: node ? this.textOf(node) : reason, site: node && this.site(node), harmless: reason });
  }

  typed(type: TypeRef, text: string, site: Site | undefined, receiver?: Value, name?: string): Typed {
    const value: { -readonly [K in keyof Typed]: Typed[K] } = { t: 'typed', id: this.#nextId++, type, text, members: new Map(), props: new Map() };
    if (site) value.site = site;
    if (receiver) value.receiver = receiver;
    if (name !== undefined) value.name = name;
    return value;
  }

  set(cell: Cell, value: Value): void {
    if (cell.load) delete cell.load;
    if (cell.v === value) return;
    this.log.push({ cell, old: cell.v });
    cell.v = value;
  }

  get(cell: Cell): Value {
    if (cell.load) {
      const load = cell.load;
      delete cell.load;
      cell.v = load();
    }
    return cell.v.t === 'join' && cell.v.paths ? onPath(cell.v, this.facts) : cell.v;
  }

  push(arr: Arr, items: readonly import('./values.ts').Item[], at: 'end' | 'start' = 'end'): void {
    const current = (arr.items.v as import('./values.ts').Items).list;
    if (current.length > 200) return;
    this.set(arr.items, { t: 'items', list: at === 'end' ? [...current, ...items] : [...items, ...current] });
  }

  assume(facts: readonly Fact[]): void {
    for (const fact of facts) if (!this.facts.includes(fact)) this.facts = [...this.facts, fact];
  }

  /** Why a hole is harmless here, by itself or by what this path has proven. */
  harmlessReason(hole: Hole): string | undefined {
    for (let at: Hole | undefined = hole; at; at = at.base) if (at.harmless !== undefined) return at.harmless;
    return this.facts.find((fact) => fact.about === undefined && provesHole(hole, fact.hole))?.reason;
  }

  /** What was written since `mark`, without undoing it. */
  writesSince(mark: number): Map<Cell, Value> {
    const writes = new Map<Cell, Value>();
    for (let i = mark; i < this.log.length; i++) {
      const { cell } = this.log[i]!;
      writes.set(cell, cell.v);
    }
    return writes;
  }

  rollback(mark: number): void {
    for (let i = this.log.length - 1; i >= mark; i--) {
      const entry = this.log[i]!;
      entry.cell.v = entry.old;
    }
    this.log.length = mark;
  }

  exit(mark: number, value: Value = UNDEFINED): Exit {
    return { writes: this.writesSince(mark), facts: this.facts, value };
  }

  /**
   * Runs each alternative from the state as it is now, then joins the states of those that are still alive.
   * Facts that hold on every live path stay; a value that leaves a path keeps what was proven on it.
   */
  branch<T>(alternatives: readonly (() => T)[]): { value: T; live: boolean }[] {
    const facts = this.facts;
    const mark = this.log.length;
    const exits: Exit[] = [];
    const results: { value: T; live: boolean }[] = [];
    for (const run of alternatives) {
      this.facts = facts;
      this.dead = false;
      const value = run();
      const live = !this.dead;
      results.push({ value, live });
      if (live) exits.push(this.exit(mark));
      this.rollback(mark);
    }
    this.facts = facts;
    this.dead = exits.length === 0;
    if (!this.dead) this.mergeExits(exits);
    return results;
  }

  /** Continues after paths that started here and met again. The log must stand where they started. */
  mergeExits(exits: readonly Exit[]): void {
    if (exits.length === 0) {
      this.dead = true;
      return;
    }
    const first = exits[0]!;
    if (exits.length === 1) {
      for (const [cell, value] of first.writes) this.set(cell, value);
      this.facts = first.facts;
      return;
    }
    const { joined, common } = joinExits(exits, ++this.meetings);
    for (const [cell, value] of joined) this.set(cell, value);
    this.facts = common;
  }

  lookup(name: string): Cell | undefined {
    for (let env: Env | undefined = this.env; env; env = env.parent) {
      const found = env.vars.get(name);
      if (found) return found;
    }
    return undefined;
  }

  declare(name: string, value: Value): void {
    const found = this.env.vars.get(name);
    if (found) this.set(found, value);
    else this.env.vars.set(name, { v: value });
  }

  inEnv<T>(env: Env, run: () => T): T {
    const saved = this.env;
    this.env = env;
    try {
      return run();
    } finally {
      this.env = saved;
    }
  }

  /** Records a value that reaches a dangerous argument; its unknowns are judged by what this path has proven. */
  onSink(hit: SinkHit): void {
    if (this.found.hits.length < 2_000) this.found.hits.push({ ...hit, witnesses: witnesses(this, hit.value) });
  }

  /** Tells whether a text is a statement by its shape, in any of its alternatives. */
  isEvidentSql(value: Value): boolean {
    return witnesses(this, value).some((one) => this.#isEvidentSql(one.pieces));
  }

  /** True when running this function may reach something dangerous. */
  isInteresting(fn: Fn): boolean {
    if (!this.host.leadsToSink) return true;
    fn.mod.interest ??= new Interest(fn.mod, this.#sinkPatterns, this.host.holdsSink?.(fn.mod.file) ?? true, this.host.leadsToSink);
    return fn.mod.interest.has(fn.node);
  }

  /** As `isInteresting`, for a function that nobody in sight calls: what only client data makes dangerous needs some in it. */
  isEntry(fn: Fn, isFramework = false): boolean {
    if (!this.isInteresting(fn)) return false;
    const { interest } = fn.mod;
    return !interest || isFramework || interest.hasForAnyone(fn.node) || interest.mentionsSource(fn.node) || takesClientData(fn.node, fn.mod.file.text);
  }

  /** The value of a parameter that no known call gives. */
  parameter(param: Node, module: Module, index: number): Value { return this.ops.parameter(param, module, index); }

  /** As `inModule`, where the environment does not matter. */
  inModuleOf<T>(module: Module | undefined, run: () => T): T {
    return module === undefined || module === this.module ? run() : this.inModule(module, module.env, run);
  }

  /** Evaluates something that belongs to another file than the one that is running. */
  inModule<T>(module: Module, env: Env, run: () => T): T {
    const saved = this.module;
    this.module = module;
    try {
      return this.inEnv(env, run);
    } finally {
      this.module = saved;
    }
  }

  get tooDeep(): boolean { return this.frames.length > MAX_DEPTH; }
  loadModule(from: Module, specifier: string): Module | undefined { return this.ops.loadModule(from, specifier); }
  /** Call sites from the entry to here. */
  stack(): Site[] {
    return this.frames.flatMap(({ site }) => site ?? []);
  }
}
