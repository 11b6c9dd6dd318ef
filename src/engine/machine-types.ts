import type { FlowRole, OriginKind, ValueView } from '../core/candidate.ts';
import type { SqlStyle } from '../core/sql-style.ts';
import type { Controlled } from './controllers.ts';
import type { TypeRef } from './model-table.ts';
import type { Module } from './module.ts';
import type { Node, Site } from './node.ts';
import type { Cell, ClassValue, Env, Fact, Fn, Hole, Shape, Value } from './values.ts';
import type { Witness } from './witness.ts';

/** How a path left the code it was in. */
export interface Exit {
  readonly writes: ReadonlyMap<Cell, Value>;
  readonly facts: readonly Fact[];
  readonly value: Value;
}

/** A running function. */
export interface Frame {
  readonly node: Node;
  readonly module: Module;
  readonly self: Value | undefined;
  readonly fn: Fn | undefined;
  readonly args: readonly Value[];
  /** Where the undo log stood at entry. */
  readonly mark: number;
  readonly returns: Exit[];
  readonly factsAtEntry: readonly Fact[];
  readonly yields: Value[];
  /** The call that entered it, and its place; absent for entries and callbacks. */
  readonly callSite?: CallSite;
  readonly caller?: Module;
  /** Where that call stands. */
  readonly outer?: Env;
  readonly site: Site | undefined;
}

/** A function whose result is an answer to a client: of a cloud, or as the decorators of a controller's method say. */
export interface Answering {
  readonly node: Node;
  readonly controlled?: Controlled;
}

/** What `break` and `continue` lead to. */
export interface Target {
  readonly label: string | undefined;
  readonly loop: boolean;
  readonly mark: number;
  readonly breaks: Exit[];
  readonly continues: Exit[];
}

export interface HoleInit {
  origin: OriginKind;
  text: string;
  site?: Site | undefined;
  harmless?: string | undefined;
  base?: Hole | undefined;
  owner?: Hole;
  deep?: boolean;
  escapedFor?: Hole['escapedFor'];
  escaper?: string | undefined;
  requestLike?: Hole['requestLike'];
  shape?: Shape | undefined;
  lends?: string | undefined;
}

/** A sink hit with its texts, read while the facts of its path were known. */
export interface Hit extends SinkHit {
  readonly witnesses: readonly Witness[];
}

export interface SinkHit {
  readonly role: 'Sql' | 'SqlFragment' | 'SqlIdentifier';
  readonly value: Value;
  /** The call, and its module. */
  readonly call: Node;
  readonly module: Module;
  /** The expression given as the argument, if it is one. */
  readonly argument: Node | undefined;
  readonly argumentIndex: number;
  readonly args: readonly Node[];
  readonly callee: string;
  readonly library: string | undefined;
  readonly style: SqlStyle | undefined;
  /** The method name alone says that this is SQL. */
  readonly raw: boolean;
  /** Only the name of a function of the program says that it is run. */
  readonly byName?: true;
  /** The call is one of a function of the program that hands the text on. */
  readonly wrapped?: true;
  readonly facts: readonly Fact[];
  /** Call sites from the entry to the sink, outermost first. */
  readonly stack: readonly Site[];
}

/** A value that reaches a dangerous argument other than SQL, as its path knew it. */
export interface FlowHit {
  readonly role: FlowRole;
  readonly call: Node;
  readonly module: Module;
  readonly callee: string;
  readonly library: string | undefined;
  readonly when: string | undefined;
  readonly argument: Node | undefined;
  readonly view: ValueView;
  readonly args: Readonly<Record<string, ValueView>>;
  readonly holes: readonly FlowHoleHit[];
  readonly stack: readonly Site[];
  /** What conditions on the path were about, as written: `allowed.has(url.hostname)`. */
  readonly guards: readonly string[];
  /** The call only looks at the file of that name. */
  readonly looks?: boolean;
}

export interface FlowHoleHit {
  readonly hole: Hole;
  readonly use: Site | undefined;
  readonly through: readonly Site[];
  readonly before: string;
  readonly after: string;
  readonly whole: boolean;
  readonly leading: boolean;
  readonly mayBeObject: boolean;
  readonly member: string;
  readonly proven: readonly string[];
  readonly guards: readonly string[];
  readonly source: string | undefined;
  readonly root: string | undefined;
}

export interface CompareHit {
  readonly node: Node;
  readonly module: Module;
  readonly operator: string;
  left: ValueView;
  right: ValueView;
}

export interface PropertyHit {
  readonly node: Node;
  readonly module: Module;
  readonly name: string;
  readonly object: string;
  readonly value: ValueView;
  readonly siblings: Readonly<Record<string, ValueView>>;
}

/** Operations that need each other; wired in create-machine.ts so that the files do not import in circles. */
export interface Operations {
  evaluate(node: Node): Value;
  execute(node: Node): void;
  call(callee: Value, args: readonly Value[], site: CallSite): Value;
  /** Runs a function that something unknown calls: no step of a flow. */
  callback(fn: Fn, args: readonly Value[]): Value;
  construct(callee: Value, args: readonly Value[], site: CallSite): Value;
  /** An instance that somebody else made: the constructor's parameters are unknown values of their types. */
  unknownInstance(cls: ClassValue, text: string): Value;
  callMethod(receiver: Value, name: string | undefined, args: readonly Value[], site: CallSite): Value;
  getMember(object: Value, name: string, node: Node | undefined): Value;
  setMember(object: Value, name: string, value: Value): void;
  /** A field of a class is written with this value. */
  noteField(value: Value, name: string, node: Node): void;
  bindPattern(pattern: Node, value: Value, how: 'declare' | 'var' | 'assign'): void;
  makeFunction(node: Node, env: Env, home?: import('./values.ts').ClassValue): Fn;
  makeClass(node: Node, env: Env): Value;
  annotated(node: Node | undefined, module: Module, base: HoleInit): Value | undefined;
  instanceOf(type: TypeRef, text: string, site: Site | undefined): Value;
  importValue(module: Module, specifier: string, name: string, node: Node | undefined): Value;
  loadModule(from: Module, specifier: string): Module | undefined;
  parameter(param: Node, module: Module, index: number): Value;
}

export interface CallSite {
  readonly node: Node;
  /** Argument expressions, aligned with the values where there is no spread. */
  readonly args: readonly Node[];
  readonly callee: string;
  readonly tagged?: boolean;
  /** What every further argument may be: a list of unknown length was spread. */
  readonly open?: Value;
}
