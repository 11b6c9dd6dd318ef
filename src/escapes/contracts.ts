/**
 * What the search for escapes hands from stage to stage:
 * ```text
 * history ─ select-fixes ─► Fix ─ repaired-lines ─► Repair ─ trace-fix ─► Origin ─ classify, categorise ─► EscapeRecord
 * ```
 */
import type { Confidence } from '../core/finding.ts';
import type { BugCategory, EscapeClass, EscapeRecord } from '../core/record.ts';
import type { RouteName } from '../core/review.ts';
import type { Authorship } from '../core/attribution.ts';
import type { CommitEntry } from '../git/read-commits.ts';

/** Why a commit counts as the repair of a fault. */
export type FixSign = 'fix:' | 'fix' | 'revert' | 'closes' | 'Fixes:' | 'pattern';

/** A commit that repairs something. */
export interface Fix {
  readonly commit: CommitEntry;
  readonly sign: FixSign;
  /** Commits of this history that the message itself names as the cause. */
  readonly names: readonly string[];
}

/** What a fix changed in one file, without what changes nothing. Lines are those of the version before the fix, 1-based. */
export interface Repair {
  /** Path before the fix. */
  readonly path: string;
  readonly newPath: string;
  readonly oldText: string;
  readonly newText: string;
  /** Lines that were taken away or written anew and say something. */
  readonly removed: readonly number[];
  /** Where code was only added: the lines around it. Looked at where a fix takes nothing away. */
  readonly around: readonly AroundLine[];
  /** Lines that seldom are the fault where others were changed too: imports, declarations of types. */
  readonly weak: ReadonlySet<number>;
  /** Lines that the fix added and that say something, of the new text. */
  readonly added: readonly number[];
}

/** A line beside added code. */
export interface AroundLine {
  readonly line: number;
  /** How near it stands; nearer lines count more. */
  readonly weight: number;
}

/** A line of the version before the fix, and where it comes from. */
export interface TracedLine {
  readonly line: number;
  readonly weight: number;
  readonly oid: string;
  /** Path and line in that commit. */
  readonly path: string;
  readonly from: number;
}

/** What one commit contributed to the fault. */
export interface Origin {
  /** Absent where the lines could not be led back; then `why` says so. */
  readonly oid?: string;
  readonly why?: string;
  readonly repair: Repair;
  /** Lines before the fix, in `repair.path`. */
  readonly lines: readonly TracedLine[];
  readonly confidence: Confidence;
}

/** What is asked of the ledger. */
export interface Suspicion {
  readonly oid: string;
  /** Path in the inducing commit. */
  readonly path: string;
  /** Lines in the inducing commit, 1-based. */
  readonly lines: readonly number[];
  /** Their texts. */
  readonly texts: readonly string[];
}

/** What the ledger knows of them. */
export interface Classified {
  readonly class: EscapeClass;
  readonly why?: string;
  /** Of the finding that was ignored. */
  readonly category?: BugCategory;
  readonly categoryBy?: 'rule' | 'reviewer';
  readonly ruleId?: string;
  readonly by?: Authorship;
  readonly agent?: string;
  readonly route?: RouteName;
}

/** Tells what guard said of lines when they were committed. */
export type Classify = (suspicion: Suspicion) => Promise<Classified>;

/** Says what kind of fault a repair repaired; undefined where nothing can be said. */
export type Categorise = (origin: Origin, fix: Fix) => Promise<Pick<EscapeRecord, 'category' | 'categoryBy' | 'ruleId'> | undefined>;
