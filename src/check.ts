/** The pipeline, from top to bottom. Stages return values and do not know each other. */
import type { AnalysisOptions, Analyze } from './analyze/analysis.ts';
import { mayConcernPrograms } from './analyze/analyze-change.ts';
import type { Config, PartialSettings } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import { createPolicy } from './config/policy.ts';
import type { ProjectFiles, TextFile, Trust } from './config/project-files.ts';
import { readProjectFiles } from './config/project-files.ts';
import type { Outside } from './core/outside.ts';
import { monotonicMs } from './core/clock.ts';
import { compareFindings } from './core/finding.ts';
import type { AttributionReport } from './core/attribution.ts';
import { authorAt } from './core/attribution.ts';
import type { Report } from './core/report.ts';
import type { Rule } from './core/rule.ts';
import type { ShardNumber } from './core/shard.ts';
import { isInShard } from './core/shard.ts';
import type { Snapshot } from './core/snapshot.ts';
import type { ModelTable } from './engine/model-table.ts';
import type { AuthorOf } from './check-tampering.ts';
import type { AddReview, ReviewHost } from './check-review.ts';
import { reviewRuleIds } from './core/review.ts';
import { collectExcerpts } from './report/excerpts.ts';
import { baselinePath, readBaseline } from './triage/baseline.ts';
import { settleCoverage } from './triage/settle-coverage.ts';
import { triage } from './triage/triage.ts';

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

/** Checks one snapshot. Does not close it. */
export async function check(opening: Promise<Snapshot>, options: CheckOptions, deps: CheckDeps): Promise<CheckResult> {
  const startedAt = monotonicMs();
  const [snapshot, analyze] = await Promise.all([opening, deps.loadAnalyze()]);
  const files = await readProjectFiles(snapshot, options.trust, baselinePath);
  const rules = needsRules(snapshot, files, options) ? await deps.loadRules() : [];
  const ruleIds = rules.map((rule) => rule.meta.id);
  const config = await loadConfig(options.config ?? files.config, options.settings, ruleIds);
  const { settings } = config;
  const policy = createPolicy(config);
  const models = await deps.compileUserModels(files.models);
  const baseline = files.baseline === undefined || options.ignoreBaseline === true ? undefined : readBaseline(files.baseline.text);

  const { shard } = options;
  const isMine = (path: string): boolean => shard === undefined || isInShard(path, shard);
  const analysis = await analyze(snapshot, {
    rules: rules.filter((rule) => !policy.isOff(rule.meta.id)),
    maxBytes: settings['limits.maxBytes'].value,
    maxSteps: settings['limits.maxSteps'].value,
    strict: settings.strict.value,
    allowUnparsed: settings.allowUnparsed.value,
    isIgnored: policy.isIgnored,
    threshold: policy.threshold,
    override: policy.override,
    ...(shard === undefined ? {} : { isMine }),
    ...(models === undefined ? {} : { models }),
    ...(checksTypes(settings['types.mode'].value, options) ? { types: { seconds: settings['types.seconds'].value } } : {}),
    ...(options.outside && rules.length > 0 ? { outside: await options.outside(snapshot.root) } : {}),
    ...options.analysis,
  });

  const { findings: triaged, notices } = triage(analysis.findings, analysis.texts, {
    ruleIds: [...ruleIds, ...reviewRuleIds],
    today: options.today,
    ...(baseline === undefined ? {} : { baseline }),
    reportsAll: (ruleId, path) => isMine(path) && ruleIds.includes(ruleId) && policy.threshold(ruleId, path) === 'suggestion',
  });

  const attribution = options.attribute === undefined ? undefined : await options.attribute(config, snapshot);
  const authorOf = options.authorOf ?? (attribution === undefined ? undefined : (path: string, line: number) => authorAt(attribution, path, line));
  // What is about the change as a whole is for its first part.
  const isFirst = shard === undefined || shard.index === 1;
  // In CI the author of a change must not decide over its check, so what it does to guard itself is said too.
  const tampering = options.trust === 'base' && isFirst ? await (await import('./check-tampering.ts')).findTampering(snapshot, { rules, policy, findings: triaged, ...(authorOf === undefined ? {} : { authorOf }) }) : undefined;
  const findings = tampering === undefined ? triaged : [...triaged, ...tampering.findings].sort(compareFindings);

  const outside = snapshot.outsidePaths ?? [];
  const report: Report = {
    version: deps.version,
    label: snapshot.label,
    root: snapshot.root,
    findings,
    coverage: settleCoverage(snapshot.changes.filter(({ path }) => isMine(path)), outside.filter(isMine), analysis.coverage.filter(({ path }) => isMine(path))),
    failures: analysis.failures,
    notices: [...(analysis.notices ?? []), ...notices],
    ...collectExcerpts(findings, tampering === undefined ? analysis.texts : new Map([...tampering.texts, ...analysis.texts])),
    stats: { ...analysis.stats, durationMs: monotonicMs() - startedAt },
    ...(attribution === undefined ? {} : { attribution }),
    ...(shard === undefined ? {} : { shard: { ...shard, paths: snapshot.changes.length + outside.length } }),
  };
  const checked = { report, config, rules, texts: analysis.texts };
  const result = attribution !== undefined && settings['policy.ai'].value === 'errors' ? (await import('./check-attribution.ts')).raiseWarnings(checked, attribution) : checked;
  // The static half is complete and stays as it is; the review adds to it.
  if (settings['review.mode'].value === 'off' || options.review === undefined || !isFirst) return result;
  if (attribution === undefined || settings['review.authors'].value === 'all') return (await deps.loadReview())(result, snapshot, policy, await options.review(), options.today);
  const { leaveOutPeople, withLeftOut } = await import('./check-attribution.ts');
  const { narrowed, left } = leaveOutPeople(snapshot, attribution);
  return withLeftOut(await (await deps.loadReview())(result, narrowed, policy, await options.review(), options.today), left);
}

/** Types take seconds and an installed project: people wait for them in CI, and elsewhere only when they ask. */
function checksTypes(mode: 'auto' | 'on' | 'off', options: CheckOptions): boolean {
  return options.outside !== undefined && (mode === 'on' || (mode === 'auto' && options.isCi === true));
}

/** Rules are not loaded for a change of documents and pictures, in which none of them can find or be told anything. */
function needsRules(snapshot: Snapshot, files: ProjectFiles, options: CheckOptions): boolean {
  const isTold = options.trust === 'base' || options.describesRules === true || options.config !== undefined || Object.keys(options.settings).length > 0;
  const isConfigured = files.config !== undefined || files.baseline !== undefined || files.models.length > 0;
  return isTold || isConfigured || snapshot.changes.some(mayConcernPrograms);
}
