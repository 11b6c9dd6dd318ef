import type { FlowStep } from './finding.ts';
import type { Location } from './location.ts';

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

/** What an escaper makes a value fit for. */
export type EscapeKind = 'value' | 'identifier' | 'literal' | 'quoted' | 'blacklist' | 'path' | 'url' | 'html' | 'shell';

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
  readonly escapedFor?: EscapeKind;
  /** Every escape it went through, the last one first; it is protected if any of them fits its place. */
  readonly escapes?: readonly EscapeKind[];
  /** Name of the function that escaped. */
  readonly escaper?: string;
}
