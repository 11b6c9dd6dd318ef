/**
 * The compiled form of `rules/models/*.d.ts`: one JSON value, made at build time by `scripts/compile-models.ts`
 * (and at run time, in the same way, from a user's `.guard/models/*.d.ts`).
 * The models' language is explained in `rules/models/README.md`.
 */
import type { EscapeKind, FlowRole, Primitive } from '../core/candidate.ts';
import type { SqlStyle } from '../core/sql-style.ts';

export interface ModelTable {
  /** Package specifier (`pg`, `node:fs` is stored as `fs`, `mysql2/promise`) → what `import`/`require` gives. */
  readonly modules: Readonly<Record<string, ModuleModel>>;
  /** Specifier → specifier with the same model. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Named types by id `package#Name`. */
  readonly types: Readonly<Record<string, TypeModel>>;
  /** Global values (`declare const`/`function` outside a module), e.g. `URLSearchParams`, `Bun`. */
  readonly globals: Readonly<Record<string, TypeRef>>;
  /** Global type names usable as annotations (`Request`). */
  readonly globalTypes: Readonly<Record<string, string>>;
  /** Method name → its `@raw` signatures: sinks whatever the receiver is (`$queryRawUnsafe`, `whereRaw`). */
  readonly rawMethods?: Readonly<Record<string, readonly Signature[]>>;
  /** Method name → what its `@anywhere` signature gives: an unknown receiver's method of that name, called with a constant, gives the same (`db.collection('users')`). */
  readonly anywhere?: Readonly<Record<string, TypeRef>>;
  /** Type id → its `@handed`: what a parameter of that name, at that place, of a function that nobody in sight calls is. */
  readonly handed?: Readonly<Record<string, Handed>>;
  /** Name → the type id with that `@named`: what a value of that name is that nobody can look into. */
  readonly named?: Readonly<Record<string, string>>;
  /** Answers about the whole table, so that no run has to read all of it; absent where a user's models were merged in. */
  readonly index?: TableIndex;
}

export interface TableIndex {
  /** Specifiers of packages in which some argument is dangerous. */
  readonly sinkPackages: readonly string[];
  /** Specifiers of packages that hand out client data. */
  readonly sourcePackages: readonly string[];
  /** Names of methods, functions and classes with an argument that becomes SQL. */
  readonly sinkNames: readonly string[];
  /** Packages with other dangerous arguments, by role. */
  readonly flowPackages: Readonly<Partial<Record<FlowRole, readonly string[]>>>;
  /** Specifiers of packages whose model depends on their version (`@when`). */
  readonly versionedPackages: readonly string[];
  /** Specifiers of packages with watched calls. */
  readonly watchPackages: readonly string[];
  /** Package → names of its functions and methods that are watched or have a dangerous argument other than SQL; `()` where the package itself can be called. Globals are of the package `` (empty). */
  readonly watchedNames: Readonly<Record<string, readonly string[]>>;
  /** The same for arguments that only a client can make dangerous. */
  readonly remoteNames: Readonly<Record<string, readonly string[]>>;
}

export interface ModuleModel {
  /** Named exports; `default` is the default export. */
  readonly exports: Readonly<Record<string, TypeRef>>;
  /** `export =`: what `require()` (and a default import through interop) gives. */
  readonly equals?: TypeRef;
  /** Exported types by name, for annotations: `Pool` → `pg#Pool`. */
  readonly typeNames: Readonly<Record<string, string>>;
}

/** A class or interface. */
export interface TypeModel {
  readonly id: string;
  readonly extends?: readonly string[];
  /** Instance members. */
  readonly members: Readonly<Record<string, TypeRef>>;
  /** Static members (classes). */
  readonly statics?: Readonly<Record<string, TypeRef>>;
  /** Index signature: type of any other member. */
  readonly index?: TypeRef;
  /** Calling a value of this type. */
  readonly call?: readonly Signature[];
  /** `new` on a *class value* of this type gives an instance of it. Parameters may be sinks (`new Query(text: Sql)`). */
  readonly construct?: readonly Signature[];
  /** What `for … of`, `for await` and spread give: `[Symbol.asyncIterator](): AsyncIterator<Row>`. */
  readonly iterates?: TypeRef;
  /** The name is a type alias that is no class or interface (`type Handler = (req: Request) => any`): a value annotated with it is this. */
  readonly alias?: TypeRef;
}

/** Roles a value can have; see rules/models/README.md for each. */
export type Marker =
  | 'Sql'           // parameter: SQL text
  | 'SqlFragment'   // parameter: a part of a statement
  | 'SqlIdentifier' // parameter: becomes an identifier without escaping
  | 'Bound'         // parameter: sent as data
  | 'Remote'        // value: sent by a client (deep: every member too)
  | 'Row'           // value: read from a database (deep)
  | 'Env'           // value: configuration, environment, argv (deep)
  | 'Safe'          // value: harmless text (digest, uuid, number-like)
  | 'BoundSql'      // value: SQL whose holes are bound (result of a tag)
  | FlowRole         // parameter: dangerous in another way than SQL
  | 'Callback'      // parameter: called later with nothing known
  | 'Constant'      // parameter: a condition of the overload, the argument is a constant of the program
  ;

/** Whose members win: those of later objects (`assign`; `merge`: also in objects inside), or of earlier ones (`defaults`, `defaultsDeep`). */
export type MergeStyle = 'assign' | 'merge' | 'defaults' | 'defaultsDeep';

/** Roles with an argument. */
export type ParamMarker =
  | { readonly m: 'Escaped'; readonly for: EscapeKind } // value: argument 0, escaped
  | { readonly m: 'Unescaped'; readonly for: EscapeKind } // value: argument 0, with such escapes read as what they stand for
  | { readonly m: 'Same'; readonly arg: number }      // value: argument `arg` passes through (taint and text)
  | { readonly m: 'Called'; readonly arg: number }    // value: what the function in argument `arg` gives; the argument itself where it is none
  | { readonly m: 'Drained'; readonly arg: number }   // value: what reading argument `arg` to its end gives
  | { readonly m: 'Joined'; readonly separator: string } // value: the text of all arguments, one after the other
  | { readonly m: 'Merged'; readonly style: MergeStyle } // value: an object with the members of all arguments that are objects
  | { readonly m: 'Mix' }                             // value: unknown text made from all arguments (taint passes, text does not)
  | { readonly m: 'Format'; readonly arg: number; readonly style: 'util' | 'pg-format' | 'sqlstring' | 'pg-promise' } // value: argument `arg` as a format text filled with the rest
  | { readonly m: 'Guard'; readonly arg: number }     // boolean: true proves argument `arg` harmless
  | { readonly m: 'Checked'; readonly arg: number; readonly schema?: number } // boolean: true proves that argument `arg` fits the validator `this` (or the one in argument `schema`)
  | SchemaMarker
  | { readonly m: 'Parsed'; readonly arg: number; readonly in?: string; readonly schema?: number } // value: argument `arg` after the validator `this` (or the one in argument `schema`); `in`: wrapped in a property (`data`, `value`)
  | { readonly m: 'SafeProperty' }                    // decorator: the decorated property of a class is harmless in a validated instance
  | { readonly m: 'RemoteParameter' }                 // decorator: the decorated parameter is client data, unless an argument is a Pipe
  | { readonly m: 'Pipe' }                            // value or class: as argument of a RemoteParameter decorator it makes the parameter harmless
  ;

/**
 * Value: a validator. `safe`: what it accepts is harmless; `pass`: it proves nothing; `object`/`array`/`wrap`: built from the
 * validators in argument `arg` (an object of them, the item's, the same or a list of alternatives); `apply`: what function `arg` gives
 * for the value so far; `refine`: function `arg` says whether the value so far is accepted; `regex`: what the regular expression in `arg` proves; `json-schema`: argument `arg` is a JSON Schema; `default`: the receiver, which gives argument `arg` (or its member `default`) where nothing came.
 */
export interface SchemaMarker {
  readonly m: 'Schema';
  readonly of: 'safe' | 'pass' | 'object' | 'array' | 'wrap' | 'apply' | 'refine' | 'regex' | 'json-schema' | 'default';
  readonly arg?: number;
}

/** A type, kept small because the table is read at every start. */
export type TypeRef =
  | { readonly k: 'any' }
  | { readonly k: 'marker'; readonly marker: Marker; readonly validated?: true; readonly encoded?: true } // `validated`: as far as the validator lets it through that the receiver is (tRPC's `input`); `encoded`: segments of an address as they were sent
  | { readonly k: 'param'; readonly marker: ParamMarker }
  | { readonly k: 'instance'; readonly id: string; readonly schema?: SchemaMarker } // an instance of class/interface `id`; `schema`: that is also a validator (kept by members that return `this`)
  | { readonly k: 'class'; readonly id: string }          // the class value itself
  | { readonly k: 'module'; readonly name: string }       // a namespace: a key of `modules` (a nested namespace is stored as `pkg#Name`)
  | { readonly k: 'object'; readonly members: Readonly<Record<string, TypeRef>>; readonly index?: TypeRef; readonly optional?: readonly string[] } // as a parameter: shape; `optional`: members that may be absent
  | { readonly k: 'function'; readonly signatures: readonly Signature[] }
  | { readonly k: 'array'; readonly of: TypeRef }
  | { readonly k: 'union'; readonly of: readonly TypeRef[] }
  | { readonly k: 'literal'; readonly value: string | number | boolean | null }
  | { readonly k: 'primitive'; readonly name: 'string' | 'number' | 'boolean' | 'bigint' | 'undefined' | 'void' | 'never' | 'template' } // template = TemplateStringsArray
  | { readonly k: 'this' };
  // Promise<T> is T: promises are transparent to the engine.

export interface Signature {
  readonly params: readonly Param[];
  /** What `this` is inside a callback of this type: `where(build: (this: QueryBuilder) => any)`. */
  readonly self?: TypeRef;
  readonly returns: TypeRef;
  /** Present when a parameter is Sql/SqlFragment/SqlIdentifier: how this library binds. */
  readonly style?: SqlStyle;
  /** `@raw`: the name alone is unmistakable; unknown receivers with this method name are sinks too. */
  readonly raw?: true;
  /** `@anywhere`: a call of this name gives this whatever the receiver is. */
  readonly anywhere?: true;
  /** `@api hash algorithm=md5`: the call is handed to the rules that ask for it, with its arguments by name and these constants. */
  readonly watch?: Watch;
  /** `@when <4`: versions of the package in which the dangerous argument is one. */
  readonly when?: string;
  /** `@format`: the library itself fills the text (argument 0) with the values (argument 1), some of them unescaped: `$1:raw`. */
  readonly format?: 'pg-promise';
}

/** A parameter by its place and names. */
export interface Handed {
  readonly index: number;
  readonly names: readonly string[];
}

export interface Watch {
  readonly api: string;
  readonly constants?: Readonly<Record<string, Primitive>>;
}

export interface Param {
  readonly name: string;
  readonly type: TypeRef;
  readonly optional?: true;
  /** `type` is that of one item. */
  readonly rest?: true;
}
