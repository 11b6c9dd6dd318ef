/** The pipeline, from top to bottom. Stages return values and do not know each other. */
import type { Analysis } from './analyze/analysis.ts';
import type { CheckDeps, CheckOptions, CheckResult, CheckRun } from './check-contracts.ts';
import { analysisOptionsOf, setUp } from './check-setup.ts';
import { monotonicMs } from './core/clock.ts';
import type { AttributionReport } from './core/attribution.ts';
import type { Report } from './core/report.ts';
import { reviewRuleIds } from './core/review.ts';
import type { Snapshot } from './core/snapshot.ts';
import { collectExcerpts } from './report/excerpts.ts';
import { settleCoverage } from './triage/settle-coverage.ts';
import type { Triaged } from './triage/triage.ts';
import { triage } from './triage/triage.ts';

export type { CheckDeps, CheckOptions, CheckResult } from './check-contracts.ts';

/** Checks one snapshot. Does not close it. */
export async function check(opening: Promise<Snapshot>, options: CheckOptions, deps: CheckDeps): Promise<CheckResult> {
  const startedAt = monotonicMs();
  const run = await setUp(opening, options, deps);
  const analysis = await run.analyze(run.snapshot, await analysisOptionsOf(run));
  const triaged = triageOf(analysis, run);
  const attribution = await options.attribute?.(run.config, run.snapshot);
  const report = reportOf(analysis, triaged, attribution, run, startedAt);
  let result: CheckResult = { report, config: run.config, rules: run.rules, texts: analysis.texts };
  for (const add of additions) result = await add(result, run);
  return result;
}

/** Adds to what is there, or gives it back; never takes a finding away. */
type Addition = (result: CheckResult, run: CheckRun) => CheckResult | Promise<CheckResult>;

/** What comes on top of the static half, in this order. Each is loaded only where it has something to do. */
const additions: readonly Addition[] = [
  // In CI the author of a change must not decide over its check, so what it does to guard itself is said too.
  async (result, run) => run.options.trust === 'base' && run.isFirst ? (await import('./check-tampering.ts')).addTampering(result, run) : result,
  async (result, { config }) => result.report.attribution !== undefined && config.settings['policy.ai'].value === 'errors' ? (await import('./check-attribution.ts')).raiseWarnings(result, result.report.attribution) : result,
  async (result, run) => run.config.settings['review.mode'].value === 'off' || run.options.review === undefined || !run.isFirst ? result : addReview(result, run),
];

async function addReview(result: CheckResult, { snapshot, options, config, policy, deps }: CheckRun): Promise<CheckResult> {
  const [add, host] = [await deps.loadReview(), await options.review!()];
  const { attribution } = result.report;
  if (attribution === undefined || config.settings['review.authors'].value === 'all') return add(result, snapshot, policy, host, options.today);
  const { leaveOutPeople, withLeftOut } = await import('./check-attribution.ts');
  const { narrowed, left } = leaveOutPeople(snapshot, attribution);
  return withLeftOut(await add(result, narrowed, policy, host, options.today), left);
}

function triageOf(analysis: Analysis, { rules, policy, baseline, isMine, options }: CheckRun): Triaged {
  const ruleIds = rules.map((rule) => rule.meta.id);
  return triage(analysis.findings, analysis.texts, {
    ruleIds: [...ruleIds, ...reviewRuleIds],
    today: options.today,
    ...(baseline === undefined ? {} : { baseline }),
    reportsAll: (ruleId, path) => isMine(path) && ruleIds.includes(ruleId) && policy.threshold(ruleId, path) === 'suggestion',
  });
}

function reportOf(analysis: Analysis, { findings, notices }: Triaged, attribution: AttributionReport | undefined, run: CheckRun, startedAt: number): Report {
  const { snapshot, options: { shard }, deps, isMine } = run;
  const outside = snapshot.outsidePaths ?? [];
  return {
    version: deps.version,
    label: snapshot.label,
    root: snapshot.root,
    findings,
    coverage: settleCoverage(snapshot.changes.filter(({ path }) => isMine(path)), outside.filter(isMine), analysis.coverage.filter(({ path }) => isMine(path))),
    failures: analysis.failures,
    notices: [...(analysis.notices ?? []), ...notices],
    ...collectExcerpts(findings, analysis.texts),
    stats: { ...analysis.stats, durationMs: monotonicMs() - startedAt },
    ...(attribution === undefined ? {} : { attribution }),
    ...(shard === undefined ? {} : { shard: { ...shard, paths: snapshot.changes.length + outside.length } }),
  };
}
