import type { Fix, FlowStep } from './finding.ts';
import type { Location } from './location.ts';
import type { HolePosition } from './sql-position.ts';
import type { SqlStyle } from './sql-style.ts';

/** Where an unknown value comes from. */
export type OriginKind =
  | 'request'        // data a client sends: body, query, params, headers, cookies, event, message
  | 'request-call'   // result of an unknown call that was given request data
  | 'parameter'      // parameter of an exported, entry or uncalled function
  | 'call'           // result of an unknown call
  | 'row'            // read from a database
  | 'environment'    // process.env, argv, configuration
  | 'named-safe'     // result of an unknown function that is named like an escaper or validator
  | 'unknown';       // anything else that was not understood (never an error)

/** One unknown part of a value that reaches a sink. */
export interface HoleUse {
  readonly origin: OriginKind;
  /** The source as written, shortened: `req.query.id`, `name`. */
  readonly text: string;
  /** Where the value comes from, through what, to here; first step is the source, the sink is not repeated. */
  readonly flow: readonly FlowStep[];
  /** Where the hole stands in the text expression: `${id}` or the operand of `+`. */
  readonly use: Location;
  /** An escaper was applied, and what for. */
  readonly escapedFor?: 'value' | 'identifier' | 'literal' | 'quoted' | 'blacklist';
  /** Every escape it went through, the last one first; it is protected if any of them fits its place. */
  readonly escapes?: readonly NonNullable<HoleUse['escapedFor']>[];
  /** Name of the function that escaped. */
  readonly escaper?: string;
}

/** A SQL text with holes that reaches a sink. */
export interface SqlCandidate {
  readonly kind: 'sql';
  /** The whole call, in the file where the sink is. */
  readonly call: Location;
  /** What is called, as a person would write it: `client.query`. */
  readonly callee: string;
  /** npm package of the sink; absent when the receiver is unknown and only the text says that it is SQL. */
  readonly library?: string;
  /** The sink takes a part of a statement (whereRaw, sql.raw), not a whole one. */
  readonly fragment: boolean;
  readonly style: SqlStyle;
  readonly isSql: boolean;
  readonly holes: readonly (HoleUse & { readonly position: HolePosition })[];
  /** The exact rewrite, made on demand: advice as text, and a fix where it can be applied by machine. */
  rewrite(badHoles: readonly number[]): SqlRewrite;
}

export interface SqlRewrite {
  /** The better line(s), in this library's words. Never empty. */
  readonly advice: string;
  readonly fix?: Fix;
  /** The text before and after the fix, with stand-ins for what is unknown: a SQL parser must read both. */
  readonly confirm?: { readonly dialect: SqlStyle['dialect']; readonly before: string; readonly after: string };
}

export type Candidate = SqlCandidate;
