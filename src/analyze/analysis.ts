/** What the analysis stage takes and gives: the contract between `check.ts` and `analyze/`. */
import type { Coverage, ReportStats, RuleFailure } from '../core/report.ts';
import type { Finding, Severity } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { ParserName } from '../syntax/parse.ts';
import type { Outside } from '../core/outside.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { ModelTable } from '../engine/model-table.ts';

export interface AnalysisOptions {
  /** Rules that are on. */
  readonly rules: readonly Rule[];
  /** Largest text that is analysed, in bytes. */
  readonly maxBytes: number;
  /** Interpreter steps a file may use before its rest becomes "unknown". */
  readonly maxSteps: number;
  /** Also report what is silent by default. */
  readonly strict: boolean;
  /** Files that do not parse are skipped (said), not failed. */
  readonly allowUnparsed: boolean;
  /** The paths of this part of a split run; the others are known, but not run. */
  isMine?(path: string): boolean;
  /** Paths that the user's configuration excludes. */
  isIgnored(path: string): boolean;
  /** Paths that are part of tests; absent: what is usual. */
  isTest?(path: string): boolean;
  /** Lowest severity that counts for this rule and path; `off` silences, e.g. warnings in tests. */
  threshold(ruleId: string, path: string): Severity | 'off';
  /** The severity to report instead of the rule's own, where the configuration says so. */
  override(ruleId: string, path: string): Severity | undefined;
  /** The user's own library models (`.guard/models/*.d.ts`), compiled. */
  readonly models?: ModelTable;
  /** Skip text prefilters and parse everything (tests compare with this). */
  readonly exhaustive?: boolean;
  /** Use this parser and no other (tests compare two). */
  readonly parser?: ParserName;
  /** Doors out of the snapshot, for names of installed packages; without one they are unknown, and nothing is said of them. */
  readonly outside?: Outside;
  /** Also ask TypeScript's checker, for so many seconds at most. */
  readonly types?: { readonly seconds: number };
}

export interface Analysis {
  /** Every finding of the touched files, sorted; `belonging` tells which belong to the change. */
  readonly findings: readonly Finding[];
  /** Exactly one entry for each change of the snapshot. */
  readonly coverage: readonly Coverage[];
  readonly failures: readonly RuleFailure[];
  /** Texts of analysed files, for ignore comments and code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the user must hear of this stage: names that could not be looked up. */
  readonly notices?: readonly string[];
  readonly stats: Omit<ReportStats, 'durationMs'>;
}

export type Analyze = (snapshot: Snapshot, options: AnalysisOptions) => Promise<Analysis>;
