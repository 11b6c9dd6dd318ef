/**
 * What the parts of the review hand each other. The order of a run (`run-review.ts`):
 *
 *     planUnits ─► for each unit, riskiest first: buildRequest ─► cache? ─► budget? ─► reviewer.ask ─► acceptAnswer
 *                    └─ for each error that is anchored: verifyRequest ─► reviewer.ask ─► applyVerdict ─► ReviewResult
 *
 * | function       | lives in                        | does                                                   |
 * | planUnits      | units/plan-units.ts             | change → units with routes, and the hunks settled here |
 * | classifyUnit   | routes/classify-unit.ts         | old and new tree → kind and route                      |
 * | buildRequest   | prompt/build-request.ts         | unit → redacted messages and schema                    |
 * | acceptAnswer   | answers/accept-answer.ts        | answer → anchored findings                             |
 * | verifyRequest, applyVerdict | verify/verify-finding.ts | the second, refuting call and what it changes    |
 * | proveFinding   | prove/prove-finding.ts          | a failing test, run in a sandbox                       |
 * | scrubSecrets   | redact/scrub-secrets.ts         | foreign text → the same without secrets, for display   |
 * | createReviewer | client/create-reviewer.ts       | settings and environment → `ask`                       |
 * | reviewChange   | run-review.ts                   | all of it                                              |
 * | openSession    | open-session.ts                 | `ask` for questions beside the review of a change      |
 */
import type { ChangeStatus, Hunk, LineSet } from '../core/change.ts';
import type { Confidence, Finding, Severity } from '../core/finding.ts';
import type { Disk } from '../core/outside.ts';
import type { Coverage } from '../core/report.ts';
import type { HunkOutcome, ReviewCategory, ReviewFailure, ReviewReport, RouteName, UnplacedComment, Usage } from '../core/review.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { ReviewSettings } from './settings.ts';

export type { Cost, HunkOutcome, HunkState, ReviewFailure, ReviewFailureReason, ReviewReport, RouteName, UnplacedComment, Usage } from '../core/review.ts';
export { reviewCategories, ruleIdOf } from '../core/review.ts';
export type { ReviewCategory } from '../core/review.ts';
export type { ReviewSettings, RouteSettings } from './settings.ts';

/** What the static stages found and read; findings are already triaged. */
export interface StaticResult {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** Texts of analysed files. Others are read from the snapshot. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of the static rules that were on: security units say which of them covered the code. */
  readonly ruleIds: readonly string[];
}

/** All that the review may look at. Texts of the repository come from the snapshot only, never from the disk. */
export interface ReviewInput {
  readonly snapshot: Snapshot;
  readonly statics: StaticResult;
  readonly settings: ReviewSettings;
  /** Which files are part of tests, by the configuration; absent: what is usual. */
  isTest?(path: string): boolean;
  /** Where the declarations of installed packages are read from; without it the reviewer is shown none. */
  readonly disk?: Disk;
}

/** What a change is, by comparing the old tree with the new one. `inert` makes no unit. */
export type ChangeKind = 'inert' | 'trivial' | 'normal' | 'complex';

export interface Route {
  readonly name: RouteName;
  /** A noun phrase for the report: `consistent rename of total to sum`. */
  readonly why: string;
}

/** One file's part of a unit. Texts are decoded, as the snapshot has them. */
export interface UnitFile {
  readonly path: string;
  readonly oldPath?: string;
  readonly status: ChangeStatus;
  readonly newText: string;
  /** Undefined for a new file. */
  readonly oldText?: string;
  /** The hunks of this unit: all of the file's, or, where a file was split, some. Each hunk is in exactly one unit. */
  readonly hunks: readonly Hunk[];
  /** New lines that this unit's hunks wrote. */
  readonly changed: LineSet;
}

/** What is shown to the model in one request. */
export interface ReviewUnit {
  /** Unique in the run and the same for the same change: `src/a.ts:3-9`. */
  readonly id: string;
  readonly files: readonly UnitFile[];
  readonly kind: Exclude<ChangeKind, 'inert'>;
  readonly route: Route;
  /** Riskier units go first when the budget is short. Any scale. */
  readonly risk: number;
  /** The change touches authentication, cryptography, a shell, SQL …: static rules that looked at it are named. */
  readonly securitySensitive: boolean;
}

/** The change cut into units, and what needs no model. */
export interface ReviewPlan {
  readonly units: readonly ReviewUnit[];
  /** Hunks that end here: inert, excluded, or not reviewed for a reason known without asking (a binary file is excluded). */
  readonly settled: readonly HunkOutcome[];
  /** Findings by code, not by a model: `reviewer-injection`, `inconsistent-rename`. */
  readonly findings: readonly Finding[];
}

/** A role that every compatible server knows; `developer` is not. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** JSON Schema in OpenAI's strict subset, without length, pattern, format and range words (servers differ): limits are checked by `problemsOf`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One question. Deterministic: the same unit makes the same request, byte for byte, so the nonce is derived from the content
 * (which cannot contain its own digest). The verdict cache and the prompt cache both depend on it.
 */
export interface ReviewRequest {
  readonly purpose: 'review' | 'verify' | 'prove' | 'probe' | 'category';
  /** Stable parts (rules, conventions) first: endpoints cache equal beginnings. Already redacted. */
  readonly messages: readonly ChatMessage[];
  /** `name`: at most 64 of A-Z a-z 0-9 _ -. */
  readonly schema: { readonly name: string; readonly schema: JsonSchema };
  /** Checks the parsed answer in full: a 200 proves nothing. Empty means valid. Each problem is a sentence for the repair call. */
  problemsOf(answer: unknown): readonly string[];
  /** Estimated tokens of the messages and the schema (characters / 4; one for each non-ASCII character). */
  readonly estimatedTokens: number;
  /** Room for the answer, reasoning included. */
  readonly maxOutputTokens: number;
}

/** A request with what is needed to read its answer. Never serialised: `restore` knows the secrets. */
export interface BuiltRequest extends ReviewRequest {
  /** Puts secrets back for their placeholders, so that a quote matches the file. For matching only, never for display. */
  restore(text: string): string;
}

/** One comment as the model gives it; keys in the order it is to think in. `path`, `line`, `severity`, `message` are the seed's four. */
export interface RawComment {
  readonly path: string;
  /** The line's code, copied. It decides the place. */
  readonly quote: string;
  readonly line: number;
  readonly end_line: number | null;
  readonly category: ReviewCategory;
  /** The input or state that breaks it, and what happens then. */
  readonly failure_scenario: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Replacement of lines `line` to `end_line`. */
  readonly fix: string | null;
}

/** A comment that has its place, as a finding (origin `model`), with what the model said. */
export interface ReviewFinding {
  readonly finding: Finding;
  readonly comment: RawComment;
}

export interface AcceptedAnswer {
  readonly findings: readonly ReviewFinding[];
  readonly unplaced: readonly UnplacedComment[];
  /** Reasons of dropped comments, one entry each. */
  readonly dropped: readonly string[];
  /** Static findings (fingerprints) that the answer repeats: same place and family. Their comment is not in `findings`. */
  readonly alsoSeen: readonly string[];
}

/** What the second call decided. `failure`: the call itself failed, which demotes. */
export type Verdict = { readonly answer: unknown } | { readonly failure: ReviewFailure };

export type PlanUnits = (input: ReviewInput) => Promise<ReviewPlan>;
export type BuildRequest = (unit: ReviewUnit, input: ReviewInput) => Promise<BuiltRequest>;
/** `answer` passed `problemsOf`. */
export type AcceptAnswer = (answer: unknown, unit: ReviewUnit, request: BuiltRequest, input: ReviewInput) => Promise<AcceptedAnswer>;
export type VerifyRequest = (finding: ReviewFinding, unit: ReviewUnit, input: ReviewInput) => Promise<BuiltRequest>;
/** Undefined: refuted, the finding is dropped. It may come back demoted, never raised. */
export type ApplyVerdict = (finding: ReviewFinding, verdict: Verdict) => ReviewFinding | undefined;
/** Asks through the given function; marks what was reproduced, leaves the rest as it is. */
export type ProveFinding = (finding: ReviewFinding, unit: ReviewUnit, input: ReviewInput, ask: Ask) => Promise<Proof>;
export type ScrubSecrets = (text: string) => string;

export interface Proof {
  readonly finding: ReviewFinding;
  readonly outcome: 'reproduced' | 'not-reproduced' | 'not-run';
  /** Why it was not run, or how it failed before and passed after. */
  readonly detail: string;
}

/** What an endpoint answered, or why it did not. Money is counted from `usage` in both cases. */
export type AskResult = (
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly failure: ReviewFailure }
) & { readonly usage: Usage; readonly model: string; readonly ms: number };

/** Asks the model of a route. Never throws; ends when the signal does. */
export type Ask = (request: ReviewRequest, route: RouteName, signal: AbortSignal) => Promise<AskResult>;

/** The connection to the models: ladder, retries and limits are inside. */
export interface Reviewer {
  readonly ask: Ask;
  /** Model and host of a route, for keys and reports; undefined when the route has no endpoint, with the reason. */
  describe(route: RouteName): RouteTarget | ReviewFailure;
}

/** Where a route goes. */
export interface RouteTarget {
  readonly model: string;
  /** Host and port. */
  readonly endpoint: string;
  readonly effort?: string;
}

export interface ReviewResult {
  /** Findings of the review alone; static ones are not among them. */
  readonly findings: readonly Finding[];
  /** Texts of the files that findings lie in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly report: ReviewReport;
}
