import type { EscapeKind, OriginKind } from '../core/candidate.ts';
import type { Node, Site } from './node.ts';
import type { TypeRef } from './model-table.ts';
import type { CallSite, Frame } from './machine.ts';
import type { Module } from './module.ts';
import type { Trace } from './watch/trace.ts';

/**
 * What a variable may hold, as far as reading the program tells.
 * Strings are a graph of concatenations (`cat`) and alternatives (`join`) with shared parts, never an enumerated set:
 * N optional clauses cost N, not 2^N.
 */
export type Value =
  | Const | Cat | Join | Hole | Obj | Arr | Items | Coll | Fn | ClassValue | Typed | Builtin | Test | Bound | Regex | Namespace | Schema;

export interface Const {
  readonly t: 'const';
  readonly v: string | number | boolean | bigint | null | undefined;
}

/** A string made of parts in order. */
export interface Cat {
  readonly t: 'cat';
  readonly parts: readonly Part[];
  /** The text that this, or a part of this, is a piece of: what stands around an unknown is not certain. */
  readonly cutFrom?: Cat;
}

/** A part of a string, with the place in the program where it was put in (`${x}`, an operand of `+`). */
export interface Part {
  readonly v: Value;
  readonly use?: Site;
}

/** One of several values, depending on the path taken. */
export interface Join {
  readonly t: 'join';
  readonly of: readonly Value[];
  /** Of `a && b` and `a || b`: what it proves as a condition. */
  readonly as?: { readonly whenTrue: readonly Fact[]; readonly whenFalse: readonly Fact[] };
  /** Where paths met and each left a value: which one it was, by path. What is learnt of one such value is learnt of all of that meeting. */
  readonly paths?: { readonly meeting: number; readonly of: readonly Value[]; readonly facts: readonly (readonly Fact[])[]; /** How many values, those of meetings inside included. */ readonly size: number };
}

/** One unknown value. Its identity survives aliasing, destructuring and parameters, so that a guard on it is a fact about it. */
export interface Hole {
  readonly t: 'hole';
  readonly id: number;
  readonly origin: OriginKind;
  /** The source as written, shortened. */
  readonly text: string;
  readonly site?: Site;
  /** Why no text of it can change the meaning of a statement. */
  readonly harmless?: string;
  /** What this hole was derived from by an operation that keeps harmlessness (trim, join, slice …). */
  readonly base?: Hole;
  readonly escapedFor?: EscapeKind;
  readonly escaper?: string;
  /** What it was read from, as a member. */
  readonly owner?: Hole;
  /** Members have the same origin (request bodies, rows, env). */
  readonly deep: boolean;
  /** A parameter shaped like a framework request or context: its well-known members are client data. */
  readonly requestLike?: 'request' | 'context' | 'event';
  /** Segments of an address as they were sent: a slash or a dot pair in them is `%2F`, `%2E%2E`. */
  readonly encoded?: true;
  /** A text that is there and not empty: the folders of the page say so. */
  readonly present?: true;
  /** Somebody who was given a validator has handed it over: its parts have the types that were asked for. */
  readonly shaped?: true;
  /** Taken apart by `new URL(…)`, which resolves the dots of its path. */
  readonly isUrl?: true;
  /** It was read from the address of a page, in a browser. */
  readonly inBrowser?: true;
  /** Characters that were replaced in it wherever they stood: `<>&"`. */
  readonly without?: string;
  /** A type annotation that tells about members. */
  readonly shape?: Shape;
  /** The model's type whose methods it most likely has, by its name: a `ctx` that nobody introduced. */
  readonly lends?: string;
  /** Members and results already asked for: asking twice gives one hole. */
  readonly members: Map<string, Value>;
  /** Members that the program wrote. */
  readonly props: Map<string, Cell>;
  /** What was proven where it was chosen, less than that it is harmless: `isLocal(url) ? url : '/'`, `if (…) return undefined; return url`. */
  readonly notes?: readonly Fact[];
  /** Watched calls it comes from. */
  readonly traces?: readonly Trace[];
  /** Bytes of a buffer that nobody has written to: `Buffer.alloc(16)`. Gone once the buffer is handed to anything that may fill it. */
  bytes?: string;
}

/** A type annotation and where its names are looked up. */
export interface Shape {
  readonly node: Node;
  readonly module: Module;
}

export interface Obj {
  readonly t: 'obj';
  readonly props: Map<string, Cell>;
  readonly accessors?: ReadonlyMap<string, Fn>;
  readonly cls?: ClassValue;
  /** Where members that nobody wrote come from: a spread of something unknown. */
  readonly rest?: Cell;
  /** The literal it was made by, and the call that the entry made for it. */
  readonly at?: { readonly node: Node; readonly module: Module; readonly maker: Frame | undefined };
  /** Made by `Object.create(null)`: it inherits nothing. */
  readonly bare?: true;
}

export interface Arr {
  readonly t: 'arr';
  /** Holds `Items`. */
  readonly items: Cell;
}

/** Contents of an array; only ever inside a cell. */
export interface Items {
  readonly t: 'items';
  readonly list: readonly Item[];
}

export interface Item {
  readonly v: Value;
  /** Pushed on some paths only. */
  readonly optional?: boolean;
  /** Stands for any number of elements. */
  readonly many?: boolean;
  readonly use?: Site;
}

/** A Map or Set; `items` holds the keys (Set: the values), `values` the values of a Map. */
export interface Coll {
  readonly t: 'coll';
  readonly kind: 'set' | 'map';
  readonly items: Cell;
  readonly values: Cell;
}

export interface Fn {
  readonly t: 'fn';
  readonly node: Node;
  readonly env: Env;
  readonly mod: Module;
  readonly self?: Value;
  readonly bound?: readonly Value[];
  readonly home?: ClassValue;
  /** A static getter: to read it is to call it. */
  readonly isGetter?: true;
}

export interface ClassValue {
  readonly t: 'class';
  readonly node: Node;
  readonly env: Env;
  readonly mod: Module;
  readonly parent?: Value;
  readonly statics: Map<string, Cell>;
}

/** A value of a type that a library model describes. */
export interface Typed {
  readonly t: 'typed';
  readonly id: number;
  readonly type: TypeRef;
  /** npm package it comes from. */
  readonly text: string;
  readonly site?: Site;
  readonly members: Map<string, Value>;
  readonly props: Map<string, Cell>;
  /** For a method: its receiver. */
  readonly receiver?: Value;
  readonly name?: string;
  /** The package it was imported from, where its type does not say. */
  readonly from?: string;
  /** It is also a validator. */
  readonly schema?: Schema;
  /** As that of a hole. */
  readonly shaped?: true;
  /** Validators of its members, which its maker was given: `{ schema: { params: … } }`. */
  readonly shapes?: Obj;
  /** Watched calls it comes from. */
  readonly traces?: readonly Trace[];
}

/** A function of the language itself, by name: `Math.floor`, `String`. */
export interface Builtin {
  readonly t: 'builtin';
  readonly name: string;
  /** Of what a promise calls when it is done: what waiting for it gives. */
  readonly settles?: Hole;
}

/** A boolean that proves something: the facts that hold where it is true, and where it is false. */
export interface Test {
  readonly t: 'test';
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

export interface Fact {
  readonly hole: Hole;
  readonly reason: string;
  /** It proves less than that the value is harmless: `text` (no object), `prefix` (begins with something known) … Only some sinks care. */
  readonly about?: string;
  /** It says nothing of a hole, but which paths may have led to a meeting. */
  readonly paths?: { readonly meeting: number; readonly kept: readonly number[] };
}

/** SQL whose holes are bound by the library's tag: harmless wherever it goes. */
export interface Bound {
  readonly t: 'bound';
}

export interface Regex {
  readonly t: 'regex';
  readonly source: string;
  readonly flags: string;
}

/** A module of the repository as a value (`import * as x`, `require('./x')`). */
export interface Namespace {
  readonly t: 'module';
  readonly mod: Module;
}

/** A validator of a schema library. */
export interface Schema {
  readonly t: 'schema';
  readonly of: 'safe' | 'pass' | 'object' | 'array' | 'wrap' | 'apply' | 'refine';
  /** What it is built from; for `apply` the function that changes the value. */
  readonly shape?: Value;
  /** For `apply`: the validator before it, and the call that added it. */
  readonly base?: Schema;
  /** What it gives where nothing came. */
  readonly fallback?: Value;
  readonly site?: CallSite;
}

/** A variable, field or array content. Written only through the machine, so that a branch can be undone. */
export interface Cell {
  v: Value;
  /** Imports are thunks: loaded when first read. */
  load?: () => Value;
}

/** A lexical environment. */
export interface Env {
  readonly vars: Map<string, Cell>;
  readonly parent: Env | undefined;
}

export const UNDEFINED: Const = { t: 'const', v: undefined };
export const NULL: Const = { t: 'const', v: null };
export const EMPTY: Const = { t: 'const', v: '' };
export const TRUE: Const = { t: 'const', v: true };
export const FALSE: Const = { t: 'const', v: false };
export const BOUND: Bound = { t: 'bound' };
/** A property that does not exist on this path. Compared by identity. */
export const ABSENT: Const = { t: 'const', v: undefined };

/** `null` or `undefined`: of nothing no method is called, so what was nothing at first is something else by then. */
export function isNothing(value: Value): boolean {
  return value.t === 'const' && (value.v === null || value.v === undefined);
}

/** Characters of a constant; what a program puts together can have any number of them (`text += text`, `repeat`), and its beginning tells what it is. */
export const MAX_TEXT = 262_144;

export function constant(v: Const['v']): Const {
  return { t: 'const', v: typeof v === 'string' && v.length > MAX_TEXT ? v.slice(0, MAX_TEXT) : v };
}

export function cell(v: Value): Cell {
  return { v };
}

export function array(list: readonly Item[]): Arr {
  return { t: 'arr', items: cell({ t: 'items', list }) };
}

export function itemsOf(arr: Arr): readonly Item[] {
  return (arr.items.v as Items).list;
}

export function object(entries: Iterable<readonly [string, Value]> = []): Obj {
  const props = new Map<string, Cell>();
  for (const [name, v] of entries) props.set(name, cell(v));
  return { t: 'obj', props };
}

/** The text of a constant as string concatenation would show it. */
export function textOf(value: Const): string {
  return String(value.v);
}

/** Facts are about holes; this is for those that tell of a path and of no value. */
export const NO_HOLE: Hole = { t: 'hole', id: 0, origin: 'unknown', text: '', deep: false, members: new Map(), props: new Map() };
