/**
 * The record: what every run of guard leaves behind, so that later runs can tell what slipped through.
 * Plain data, shared by the ledger (keeps it), escapes (adds to it), stats and tune (read it). Digests and spans only:
 * no source text, no messages.
 */
import type { Authorship } from './attribution.ts';
import type { ExitCode } from './exit-code.ts';
import type { Confidence, Severity } from './finding.ts';
import type { ReviewFailureReason, RouteName } from './review.ts';
import { reviewCategories } from './review.ts';

/** Kinds of bug that the record tells apart: those of the reviewer, and two that only static rules find. */
export const bugCategories = [...reviewCategories, 'weak-crypto', 'invented-name'] as const;
export type BugCategory = (typeof bugCategories)[number];

/** Where guard stood: in a git hook, called by a person, in CI, or called by a coding agent. */
export type Door = 'hook' | 'hand' | 'ci' | 'agent';

/** One run, and what it saw. Entries are only ever added, never changed. */
export interface CheckRecord {
  readonly kind: 'check';
  /** Unique over machines: the same entry may come in twice (import, notes) and counts once. */
  readonly id: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly door: Door;
  /** What was compared: `staged`, `main...HEAD`. */
  readonly label: string;
  /** guard's version. */
  readonly version: string;
  /** Digest of guard's version and of the configuration that decides over findings: two checks with the same can be compared. */
  readonly rules: string;
  /** Digest of the reviewer's instructions; absent without a review. */
  readonly prompt?: string;
  /** The commit the change stands on; absent on an unborn branch. */
  readonly parent?: string;
  /** The commit that is being amended. */
  readonly amends?: string;
  /** Digest of the work tree's git directory: two work trees on the same commit hold different changes. */
  readonly place?: string;
  /** The commit that was checked; absent for what is not committed yet. */
  readonly commit?: string;
  readonly exit: ExitCode;
  readonly files: readonly FileRecord[];
  readonly findings: readonly FindingRecord[];
  readonly review?: ReviewRecord;
}

/** One changed path. */
export interface FileRecord {
  readonly path: string;
  /** Object ids of the new and the old version: with them a commit is recognised whatever its id became. */
  readonly oid?: string;
  readonly oldOid?: string;
  readonly state: 'checked' | 'skipped' | 'failed';
  /** Why not checked, in the words of the coverage. */
  readonly reason?: string;
  readonly hunks: readonly HunkRecord[];
}

/** One hunk. Lines are those of the new text, 1-based; `lines` 0: only taken away. */
export interface HunkRecord {
  readonly start: number;
  readonly lines: number;
  /** Digest of the added and removed lines without blanks: the same after a rebase. Absent where the texts were not read. */
  readonly patch?: string;
  /**
   * Digests of the added lines in order, 8 hex digits each, `00000000` for a line that says nothing (a blank, a bracket) or
   * must not be told: found again in a squashed commit.
   */
  readonly added?: string;
  /** What the reviewer made of it; absent without a review. */
  readonly review?: 'reviewed' | 'cached' | 'inert' | 'excluded' | 'not-reviewed';
  readonly route?: RouteName;
  /** Why it was not reviewed. */
  readonly reason?: ReviewFailureReason;
  readonly by: Authorship;
  readonly agent?: string;
}

/** One finding that belongs to the change. */
export interface FindingRecord {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly category: BugCategory;
  readonly origin: 'static' | 'model';
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly path: string;
  /** 1-based, both inclusive. */
  readonly start: number;
  readonly end: number;
  /** The other lines of the same file that its flow goes through. */
  readonly via: readonly number[];
  readonly suppressed?: 'inline' | 'baseline' | 'config';
  readonly by: Authorship;
  readonly agent?: string;
  readonly route?: RouteName;
}

export interface ReviewRecord {
  readonly status: 'complete' | 'partial' | 'none';
  readonly routes: readonly {
    readonly route: RouteName;
    readonly model: string;
    readonly calls: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** US dollars; absent where the price is unknown. */
    readonly usd?: number;
    readonly ms: number;
  }[];
}

/** `guard feedback`: what a person said of a finding. The last word counts. */
export interface FeedbackRecord {
  readonly kind: 'feedback';
  readonly id: string;
  readonly at: string;
  readonly fingerprint: string;
  readonly verdict: 'right' | 'wrong';
}

/** What happened to code that a later commit had to repair. */
export type EscapeClass =
  | 'caught-ignored' // guard had said so, and it was committed all the same
  | 'escaped'        // guard looked at these lines and said nothing
  | 'uncovered'      // guard did not look: skipped, budget, no review, before guard
  | 'unknown';       // the inducing lines cannot be told, or the history is too short

/** One repaired fault and where it came from; written by `guard escapes`. The newest entry of an id counts. */
export interface EscapeRecord {
  readonly kind: 'escape';
  /** Digest of the fix, the inducing commit, the path and the lines. */
  readonly id: string;
  /** When this was found out. */
  readonly at: string;
  readonly fix: CommitMark;
  /** Why the commit counts as a fix: `fix:`, `revert`, `closes`, `Fixes:`, `pattern`. */
  readonly fixSign: string;
  /** Absent where the lines could not be led back. */
  readonly inducing?: CommitMark;
  /** The path at the time of the fix, and the lines of the version before it, 1-based, both inclusive. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly class: EscapeClass;
  /** Why uncovered or unknown: `before guard`, `skipped: generated`, `not reviewed: timeout`, `shallow history`. */
  readonly why?: string;
  /** How sure the inducing commit is: `high` where a message names it, `low` where code was only added, or much at once. Absent in old entries. */
  readonly confidence?: Confidence;
  readonly category: BugCategory;
  /** Who said so: a rule that fires before the fix and not after it, what the fix plainly adds (an `await`), the reviewer, a person, or nobody (`other`). */
  readonly categoryBy: 'rule' | 'shape' | 'reviewer' | 'person' | 'nobody';
  readonly ruleId?: string;
  readonly by: Authorship;
  readonly agent?: string;
  readonly route?: RouteName;
}

export interface CommitMark {
  readonly oid: string;
  /** Committer date, UTC, ISO 8601. */
  readonly at: string;
}

export type RecordEntry = CheckRecord | FeedbackRecord | EscapeRecord;

/** What became of a finding, as git and people tell it. */
export type Outcome =
  | 'fixed'      // its lines were changed before the commit or the merge, and it was not seen again
  | 'suppressed' // marked with a reason
  | 'committed'  // committed as it was
  | 'refuted'    // `guard feedback … wrong`
  | 'unknown';   // the change never came, or nothing can be said yet

/** One finding over all the checks that saw it. */
export interface FindingFate {
  /** As the last check that saw it described it. */
  readonly finding: FindingRecord;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly outcome: Outcome;
  /** A person confirmed it: `guard feedback … right`. */
  readonly confirmed: boolean;
  /** The commit it went into, or that repaired it, where known. */
  readonly commit?: string;
}
