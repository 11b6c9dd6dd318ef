import type { Edit } from './finding.ts';
import type { HoleUse } from './hole-use.ts';
import type { Location } from './location.ts';
import type { Primitive, ValueView } from './value-view.ts';

/** What every candidate of a use of an API has. */
interface Use {
  /** The whole call, comparison or property, in the file where it stands. */
  readonly call: Location;
  readonly path: string;
  /** Names of the functions, methods and classes around it, innermost first: `['hashPassword', 'UserService']`. */
  readonly inside: readonly string[];
  /** Other watched calls that the same function made, in order (this one left out). */
  readonly others: readonly OtherCall[];
  readonly holes: readonly HoleUse[];
  /** How this file gets at a module's export, and the edits that import it if it does not yet: `importing('node:crypto', 'randomBytes')`. */
  importing(specifier: string, name: string): Importing;
  /** The program text of a place. */
  textAt(location: Location): string;
  /** The function around a place; callbacks of list methods (`find`, `map` …) belong to the one around them. Undefined at the top of a module. */
  functionAt(place: Location): EnclosingFunction | undefined;
  /**
   * What is run where the expression at a place is true, and what where it is not, also by way of a variable (`const same = a === b; if (!same) …`);
   * an argument stands for its call. Undefined where it decides nothing.
   */
  armsOf(place: Location): Arms | undefined;
  /** The `try` in whose `catch` a place stands, as far as that is in the same function. */
  catchAt(place: Location): Catch | undefined;
  /** Calls of this file to what has a name: `name(…)`, `this.name(…)`. */
  callsTo(name: string): readonly Location[];
  /** Bodies of the functions and methods of this file that have a name. */
  bodiesOf(name: string): readonly string[];
  /** Of two places of one file at most one is run: they are arms of one decision, or the first is in an arm that leaves. */
  excludes(one: Location, other: Location): boolean;
}

/** A function, as the program text around one place in it. */
export interface EnclosingFunction {
  /** Its own name, or the one that it is given, or that of the nearest function around it that has one; else empty. */
  readonly name: string;
  readonly params: readonly Parameter[];
  /** Its body up to the place. */
  readonly before: string;
  /** Its body behind the place. */
  readonly after: string;
}

/** A name that a function binds to what it is given, with its type as written. */
export interface Parameter {
  readonly name: string;
  readonly type?: string;
}

/** Program texts: what is tried, and what its `catch` does before and behind a place in it. */
export interface Catch {
  readonly tried: string;
  readonly before: string;
  readonly after: string;
}

/** Program texts: an arm of a decision with its braces; where there is no other arm, what follows in the same block. */
export interface Arms {
  readonly holds: string;
  readonly fails: string;
}

export interface Importing {
  /** What to write: `randomBytes`, `crypto.randomBytes`. */
  readonly expression: string;
  readonly edits: readonly Edit[];
}

/** Who sees one and the same value: the whole program, the methods of one object, all calls of what one call of a function has returned, or all rounds of a loop. */
export type SharedBy = 'module' | 'object' | 'factory' | 'rounds';

/**
 * A call that the models watch (`@api hash` on a signature), with what went in and what became of the result.
 * Given once for each place in the program; arguments of several runs are joined.
 */
export interface CallCandidate extends Use {
  readonly kind: 'call';
  /** The name the model gives it: `hash`, `cipher`, `jwt-verify` … */
  readonly api: string;
  readonly callee: string;
  readonly library: string;
  /** By the names of the model's parameters, plus the constants that the tag itself gives (`@api hash algorithm=md5`). Absent arguments are absent. */
  readonly args: Readonly<Record<string, ValueView>>;
  /** What the method was called on, where it is a method of something watched. */
  readonly receiver?: ValueView;
  /** Methods called on the result (and on what they give), in order: `update`, `digest`, `slice`. */
  readonly calls: readonly MethodCall[];
  /** What became of the result: the names it was given, what it was compared with. */
  readonly uses: readonly ValueUse[];
  /** The version of `library` that the lock file or manifest says, e.g. `3.14.1` or `^3.14.0`; absent when neither says. */
  readonly version?: string;
  /** Which runs of the function that it stands in see one and the same value of this expression (an argument's `at`); undefined where each has its own, and where that cannot be told. */
  sharedBy(expression: Location): SharedBy | undefined;
  /** What alone its bytes are made of, beside constants: the clock, a number that begins anew, or what has these names. Undefined where anything else is in them. */
  countedBy(expression: Location): CountedBy | undefined;
  /** Where the function around it is given the same value for `expression` a second time, and for `beside` too. */
  givenAgain(expression: Location, beside: Location | undefined): GivenAgain | undefined;
}

/** A value that is the time, a number that is counted up from one that stands in the program, or nothing but what was given. */
export interface CountedBy {
  readonly by: 'clock' | 'counter' | 'name';
  /** As written: `Date.now()`, `this.sequence`, `userId device.id`. */
  readonly text: string;
  /** Who begins to count anew: the program, or each object. */
  readonly owner: 'module' | 'object';
}

/** The argument that is the same again: in a second call, or in all rounds of a loop. */
export interface GivenAgain {
  readonly at: Location;
  readonly how: 'twice' | 'rounds';
}

export interface MethodCall {
  readonly name: string;
  readonly args: readonly ValueView[];
  readonly at: Location;
}

export interface OtherCall {
  readonly api: string;
  readonly callee: string;
  readonly at: Location;
  readonly constants: Readonly<Record<string, Primitive>>;
  /** It was given one of this call's unknown arguments too (the same token is decoded here and verified there). */
  readonly shares: boolean;
}

/** How the program goes on with a value, or with a text or list that it became part of. */
export interface ValueUse {
  readonly how:
    | 'variable'   // const NAME = …
    | 'property'   // { NAME: … }, x.NAME = …
    | 'return'     // of the function NAME
    | 'argument'   // of a call of NAME (`res.cookie`); `parameter` where it is known
    | 'compare'    // with `other`, by the operator NAME
    | 'part'       // of a text whose constant piece before it is NAME (`etag=`, `/cache/`)
    ;
  readonly name: string;
  /** For a comparison with a constant: the expression that was compared. For a property that is written: of what. For an argument: the name of the parameter, or of the argument before it that is a constant text (`res.setHeader('ETag', …)`). */
  readonly beside?: string;
  /** What it was compared with, by an operator or by a function that does it in constant time. */
  readonly other?: ValueView;
  readonly at: Location;
}

/** `a === b` and its kin where one side comes from a watched call or is named like a secret. */
export interface CompareCandidate extends Use {
  readonly kind: 'compare';
  /** `===`, `equals`; `!== by index` where both sides are compared a character at a time (`a[i] !== b[i]`), `every by index` and `some by index` where a callback does it: the sides are then the whole texts. */
  readonly operator: string;
  readonly left: ValueView;
  readonly right: ValueView;
}

/** A property that a rule asked for by name (`properties`), in an object literal or an assignment: `rejectUnauthorized: false`. */
export interface PropertyCandidate extends Use {
  readonly kind: 'property';
  readonly name: string;
  /** `process.env` in `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`; empty in a literal. */
  readonly object: string;
  readonly value: ValueView;
  /** The other properties of the literal. */
  readonly siblings: Readonly<Record<string, ValueView>>;
}
