/** What the pipeline is given and what it gives. */
import type { AnalysisOptions, Analyze } from './analyze/analysis.ts';
import type { AddReview, ReviewHost } from './check-review.ts';
import type { AuthorOf } from './check-tampering.ts';
import type { Config, PartialSettings } from './config/config.ts';
import type { Policy } from './config/policy.ts';
import type { TextFile, Trust } from './config/project-files.ts';
import type { AttributionReport } from './core/attribution.ts';
import type { Outside } from './core/outside.ts';
import type { Report } from './core/report.ts';
import type { Rule } from './core/rule.ts';
import type { ShardNumber } from './core/shard.ts';
import type { Snapshot } from './core/snapshot.ts';
import type { ModelTable } from './engine/model-table.ts';
import type { Baseline } from './triage/baseline.ts';

export interface CheckOptions {
  /** What the command line says; it outranks the configuration file. */
  readonly settings: PartialSettings;
  /** The configuration the user named, instead of the repository's. */
  readonly config?: TextFile;
  readonly trust: Trust;
  /** The run is part of a build that nobody waits for at a prompt. */
  readonly isCi?: boolean;
  /** The report tells of every rule, also where there was nothing to check: SARIF. */
  readonly describesRules?: boolean;
  /** Only one part of the change; the others are for other machines. */
  readonly shard?: ShardNumber;
  /** Accepted findings stay unmarked: for writing the baseline itself. */
  readonly ignoreBaseline?: boolean;
  /** The user's date, `2026-11-22`: ignore comments may end. Asked only where one does, since time zones cost time to load. */
  today(): string;
  /** Who wrote a line of the change, where that is known. */
  readonly authorOf?: AuthorOf;
  readonly analysis?: Pick<AnalysisOptions, 'exhaustive'>;
  /** Doors out of the snapshot for names of packages; without them such names are unknown. @param root top of the work tree */
  outside?(root: string): Promise<Outside>;
  /** What the model review needs of the world; asked only where it is configured. Without it there is no review. */
  review?(): Promise<ReviewHost>;
  /** Finds out who wrote the change; gives undefined where there is nothing to say. Without it nobody asks. */
  attribute?(config: Config, snapshot: Snapshot): Promise<AttributionReport | undefined>;
}

/** The parts that are loaded while git is at work, and that tests replace. */
export interface CheckDeps {
  readonly version: string;
  loadAnalyze(): Promise<Analyze>;
  loadRules(): Promise<readonly Rule[]>;
  compileUserModels(files: readonly TextFile[]): Promise<ModelTable | undefined>;
  loadReview(): Promise<AddReview>;
}

export interface CheckResult {
  readonly report: Report;
  readonly config: Config;
  /** Every rule; none where nothing that was changed concerns programs. */
  readonly rules: readonly Rule[];
  /** Texts of the analysed files, as findings and fixes count them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One run of the pipeline: what is checked, by which rules, as whom. */
export interface CheckRun {
  readonly snapshot: Snapshot;
  readonly options: CheckOptions;
  readonly deps: CheckDeps;
  readonly config: Config;
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly analyze: Analyze;
  readonly models?: ModelTable;
  readonly baseline?: Baseline;
  /** Whether a path is for this part of a split run. */
  isMine(path: string): boolean;
  /** This is the whole run or its first part, which has what is about the change as a whole. */
  readonly isFirst: boolean;
}
