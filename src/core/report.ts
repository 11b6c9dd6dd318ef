import type { Finding } from './finding.ts';
import type { AttributionReport } from './attribution.ts';
import type { ReviewReport } from './review.ts';

/** What became of a changed path; every changed path has exactly one. */
export type Coverage =
  | { readonly path: string; readonly state: 'checked'; readonly hunks: number; readonly lines: number }
  | { readonly path: string; readonly state: 'skipped'; readonly reason: SkipReason; readonly detail?: string; readonly hunks: number }
  | { readonly path: string; readonly state: 'failed'; readonly reason: FailReason; readonly detail: string; readonly line?: number; readonly hunks: number };

/** Harmless reasons not to analyse a path. */
export type SkipReason =
  | 'deleted' | 'symlink' | 'submodule' | 'lfs' | 'binary' | 'image' | 'font' | 'lockfile' | 'minified' | 'generated'
  | 'data' | 'documentation' | 'stylesheet' | 'markup' | 'other-language' | 'too-large' | 'ignored' | 'outside-paths' | 'allowed-unparsed';

/** Reasons that make the run incomplete (exit 2). */
export type FailReason = 'syntax' | 'encoding' | 'unreadable' | 'unmerged' | 'timeout' | 'crash' | 'disguised';

/** A rule that threw on a file: costs that rule and file only, and is said. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly path: string;
  readonly message: string;
}

export interface ReportStats {
  readonly durationMs: number;
  readonly filesParsed: number;
  /** Files the text prefilter ruled out of parsing. */
  readonly filesPrefiltered: number;
  readonly bytes: number;
  /** Functions or files whose analysis ran out of budget and was cut to "unknown". */
  readonly overBudget: number;
  readonly importsLoaded: number;
  /** Modules and names that were looked up, and those of which nothing could be said; absent where none were. */
  readonly names?: { readonly asked: number; readonly unknown: number };
}

/** One part of a run that was split over machines: number `index` (1-based) of `count`; the whole run has `paths` paths. */
export interface Shard {
  readonly index: number;
  readonly count: number;
  readonly paths: number;
}

/** Everything a reporter gets, and what `--format json` prints. */
export interface Report {
  readonly version: string;
  /** What was compared, e.g. `staged`. */
  readonly label: string;
  readonly root: string;
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly failures: readonly RuleFailure[];
  /** Notices about the run itself that a user must see (e.g. unused ignore lines, expired ones). */
  readonly notices: readonly string[];
  /** Source lines that reporters show, by path and 1-based line: those of findings and flow steps and their neighbours. */
  readonly excerpts: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Offset of the first character of each excerpt line, same keys as `excerpts`: turns a fix's offsets into lines and columns. */
  readonly lineOffsets?: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly stats: ReportStats;
  /** This report is of one part of a split run (`--shard`). */
  readonly shard?: Shard;
  /** What the model review did; absent where it is off. */
  readonly review?: ReviewReport;
  /** Who wrote the change; absent where nothing was looked for and nothing stood out. */
  readonly attribution?: AttributionReport;
}

export type FailOn = 'error' | 'warning' | 'suggestion' | 'never';
