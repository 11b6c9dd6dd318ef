/** What the report says of the model review: plain data, shared by the reviewer and the reporters. */
import type { Hunk } from './change.ts';

/** What a comment of the reviewer is about. */
export const reviewCategories = [
  'logic', 'null-safety', 'async-concurrency', 'error-handling', 'resource', 'security-injection', 'security-auth', 'data-loss',
  'api-contract', 'type-safety', 'performance', 'test-gap', 'maintainability', 'other',
] as const;
export type ReviewCategory = (typeof reviewCategories)[number];

/** The rule id of a model's finding: `review-logic`; what `guard-ignore` and `rules` name. */
export function ruleIdOf(category: ReviewCategory): string {
  return `review-${category}`;
}

/** Ids of all findings that come with the review: those of the model, and those of code that reads the change for it. */
export const reviewRuleIds: readonly string[] = [...reviewCategories.map(ruleIdOf), 'reviewer-injection', 'inconsistent-rename'];

/** The four routes a unit of the change can take; which model each one means is configuration. */
export const routeNames = ['small', 'standard', 'deep', 'long'] as const;
export type RouteName = (typeof routeNames)[number];

/** Why a hunk was not reviewed. Each is said in its own words (`src/report/review-text.ts`). */
export type ReviewFailureReason =
  | 'no-endpoint'      // no key, no local server, or the local server is not allowed yet
  | 'not-allowed'      // the repository names an endpoint that the user has not allowed
  | 'key-refused'      // 401, 403
  | 'model-unknown'    // 404
  | 'request-refused'  // 400, 409, 413, 422 and other 4xx that no step down the ladder cures
  | 'rate-limited'     // 429 beyond the deadline
  | 'server-error'     // 5xx beyond the deadline
  | 'connection'       // refused, reset, unreachable, not HTTP
  | 'timeout'          // the deadline passed while waiting for the answer
  | 'invalid-answer'   // 200 whose content is not what the schema says, after one repair
  | 'empty-answer'     // 200 without a choice or without content
  | 'refusal'          // the model declined
  | 'truncated'        // finish_reason length
  | 'content-filter'   // finish_reason content_filter
  | 'too-large'        // the unit does not fit the route's context
  | 'calls-spent' | 'tokens-spent' | 'money-spent' | 'day-spent' // limits, checked before the call
  | 'unpriced'         // a limit of money is set and the model has no known price
  | 'pending'          // submitted as a batch; `guard review --collect` fetches it
  | 'interrupted'      // Ctrl-C
  | 'crash';           // a bug of guard, confined to this unit

/** One sentence's worth of why; `detail` is foreign text at most in part, scrubbed of secrets, shown escaped. */
export interface ReviewFailure {
  readonly reason: ReviewFailureReason;
  readonly detail: string;
}

/** What became of one hunk in the review; every hunk has exactly one. */
export type HunkState =
  | { readonly state: 'reviewed'; readonly route: RouteName }
  | { readonly state: 'cached'; readonly route: RouteName }
  | { readonly state: 'inert'; readonly why: string }
  | { readonly state: 'excluded'; readonly rule: string }
  | { readonly state: 'not-reviewed'; readonly reason: ReviewFailureReason; readonly detail: string };

export type HunkOutcome = { readonly path: string; readonly hunk: Hunk } & HunkState;

/** Tokens as the endpoint counted them; `estimated` where it did not say. Cached tokens are part of `inputTokens`, reasoning of `outputTokens`. */
export interface Usage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  /** Input that the endpoint put into its cache, where it says so: some vendors charge more for it. Part of `inputTokens`. */
  readonly cacheWriteTokens?: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  readonly estimated: boolean;
}

/** Money, where the model's price is known. */
export interface Cost {
  /** US dollars; undefined when a call went to a model without a known price. */
  readonly usd?: number;
  /** Models whose price is unknown, so that only tokens can be told. */
  readonly unpriced: readonly string[];
}

/** What came of the try to prove an error by a failing test. */
export interface ProofReport {
  readonly path: string;
  readonly line: number;
  readonly outcome: 'reproduced' | 'not-reproduced' | 'not-run';
  /** How it failed before the fix and passed after it, or why it was not run. */
  readonly detail: string;
}

/** One unit of the review: what was shown together, by which route, why, and what it cost. */
export interface UnitReport {
  readonly paths: readonly string[];
  readonly route: RouteName;
  /** Why this route: `exported signature of createOrder changed, 3 call sites`. */
  readonly why: string;
  /** What the unit ended as. */
  readonly state: 'reviewed' | 'cached' | 'not-reviewed';
  readonly failure?: ReviewFailure;
  /** Where proofs were asked for. */
  readonly proofs?: readonly ProofReport[];
  readonly usage: Usage;
  readonly cost: Cost;
  readonly ms: number;
}

export interface RouteReport {
  readonly route: RouteName;
  readonly model: string;
  /** What the endpoint says answered, where that is not the name that was asked for: a dated version, or whatever a local server has loaded. */
  readonly answeredBy?: string;
  /** Host of the endpoint, without user, path and key. */
  readonly endpoint: string;
  readonly units: number;
  readonly usage: Usage;
  readonly cost: Cost;
  readonly ms: number;
}

/** A comment that has no place in the change: shown below the findings, never blocks. */
export interface UnplacedComment {
  readonly path: string;
  readonly message: string;
  /** Why it has no place: `its quote is not in the file`, `outside the change`. */
  readonly why: string;
}

/** Everything the report says of the review. Clock values stay out of machine formats. */
export interface ReviewReport {
  /** `complete`: no hunk is NOT REVIEWED. `partial`: some are. `none`: nothing could be reviewed though something should have been. */
  readonly status: 'complete' | 'partial' | 'none';
  readonly required: boolean;
  readonly hunks: readonly HunkOutcome[];
  readonly units: readonly UnitReport[];
  readonly routes: readonly RouteReport[];
  readonly usage: Usage;
  readonly cost: Cost;
  readonly unplaced: readonly UnplacedComment[];
  /** Comments that were dropped, by reason: `names something that does not exist` → 2. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Fingerprints of static findings that the reviewer saw too. */
  readonly alsoSeen: readonly string[];
  /** The run of failures so far: `did not run: timeout, 3 of the last 5 commits`. */
  readonly streak?: { readonly reason: ReviewFailureReason; readonly failed: number; readonly of: number };
  readonly durationMs: number;
}
