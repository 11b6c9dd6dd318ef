import type { FlowStep } from './finding.ts';
import type { OriginKind } from './hole-use.ts';
import type { Location } from './location.ts';

export type Primitive = string | number | boolean | null | undefined;

/** What the engine knows of one value, as a judge sees it. Made on demand and cut at a small depth. */
export interface ValueView {
  /** The constants it may be (a variable that was set to one of two texts has two). Bytes of a constant Buffer are its text. */
  readonly constants: readonly Primitive[];
  /** It may also be something else than those constants. `false` with no constants: it is the object, array or function below. */
  readonly unknown: boolean;
  /** The worst origin among its unknown parts that are not proven harmless; absent when all are known or harmless. */
  readonly origin?: OriginKind;
  /** One of the constants is a fallback that the program looks for itself (`if (SECRET === 'dev') throw …`). */
  readonly questioned?: boolean;
  /** What it is where nobody has set the variable or option that it depends on, where that can be told: `process.env.CHECK === '1'` is false there. */
  readonly unset?: Unset;
  /** Constants that it surely is in one of the runs, where in another it may be anything: somebody in sight calls the function that way. */
  readonly settled?: readonly Primitive[];
  /** Texts of which only some pieces are known, with a star for each of the others: `aes-*-ecb`. */
  readonly partly?: readonly string[];
  /** The expression as written, shortened to 60 characters. */
  readonly text: string;
  /** Where that expression stands; absent for a value that no argument expression gives. */
  readonly at?: Location;
  /** Texts of everything it was made from, as written: `['hash', 'user.password', 'SALT']`. What it *is called* on its way here. */
  readonly names: readonly string[];
  /** Members of an object whose members are known. */
  readonly properties?: Readonly<Record<string, ValueView>>;
  /** Where the property stands (`key: value`), for views in `properties`. */
  readonly property?: Location;
  /** There may be members beside `properties` (a spread of something unknown). */
  readonly open?: boolean;
  /** It is one of several objects, lists or functions: `isLocal ? { host: 'localhost' } : { host: process.env.HOST }`. */
  readonly alternatives?: readonly ValueView[];
  readonly elements?: readonly ValueView[];
  /** It is a text of so many unknown pieces, where there is more than one. */
  readonly pieces?: number;
  /** It is a function, which stands `at`; `returns` are the constants it can only return (`() => undefined` gives `[undefined]`), absent when it may give anything. */
  readonly function?: { readonly returns?: readonly Primitive[]; readonly at?: Location };
  /** Watched calls (see `CallCandidate`) that the value comes from, nearest first: `random`, `hash` … */
  readonly made: readonly MadeBy[];
  /** The path of its worst unknown part: source first. */
  readonly flow: readonly FlowStep[];
}

/** A watched call that a value comes from. */
export interface MadeBy {
  readonly api: string;
  readonly callee: string;
  readonly at: Location;
  /** Its arguments that are constants, by the name of the model's parameter: `{ algorithm: 'md5' }`. */
  readonly constants: Readonly<Record<string, Primitive>>;
  /** What went in, by names as written: `['JSON.stringify(order)']`. */
  readonly of: readonly string[];
  /** Nothing but constants went in. */
  readonly fixed?: boolean;
}

/** What a value is where a variable of the environment or an option of a function is not set. */
export interface Unset {
  readonly value: Primitive;
  /** The variable's name; the option as written. */
  readonly name: string;
  /** `stage`: the variable says where the program runs, and the value is that of production. */
  readonly of: 'variable' | 'option' | 'stage';
}
