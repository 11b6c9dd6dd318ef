/** What is known before anything is read of the change: its configuration, the rules it concerns, and what has been accepted. */
import type { AnalysisOptions } from './analyze/analysis.ts';
import { mayConcernPrograms } from './analyze/analyze-change.ts';
import type { CheckDeps, CheckOptions, CheckRun } from './check-contracts.ts';
import { loadConfig } from './config/load-config.ts';
import { createPolicy } from './config/policy.ts';
import type { ProjectFiles } from './config/project-files.ts';
import { readProjectFiles } from './config/project-files.ts';
import { isInShard } from './core/shard.ts';
import type { Snapshot } from './core/snapshot.ts';
import { baselinePath, readBaseline } from './triage/baseline.ts';

/**
 * Reads what the repository says of its own check, and loads what that takes.
 *
 * @throws ConfigError naming file and line
 */
export async function setUp(opening: Promise<Snapshot>, options: CheckOptions, deps: CheckDeps): Promise<CheckRun> {
  const [snapshot, analyze] = await Promise.all([opening, deps.loadAnalyze()]);
  const files = await readProjectFiles(snapshot, options.trust, baselinePath);
  const rules = needsRules(snapshot, files, options) ? await deps.loadRules() : [];
  const config = await loadConfig(options.config ?? files.config, options.settings, rules.map((rule) => rule.meta.id));
  const models = await deps.compileUserModels(files.models);
  const baseline = files.baseline === undefined || options.ignoreBaseline === true ? undefined : readBaseline(files.baseline.text);
  const { shard } = options;
  return {
    snapshot, options, deps, config, policy: createPolicy(config, rules), rules, analyze,
    ...(models === undefined ? {} : { models }),
    ...(baseline === undefined ? {} : { baseline }),
    isMine: (path) => shard === undefined || isInShard(path, shard),
    isFirst: shard === undefined || shard.index === 1,
  };
}

/** How this change is to be analysed. */
export async function analysisOptionsOf(run: CheckRun): Promise<AnalysisOptions> {
  const { options, policy, rules, models, config: { settings } } = run;
  return {
    rules: rules.filter((rule) => !policy.isOff(rule.meta.id)),
    maxBytes: settings['limits.maxBytes'].value,
    maxSteps: settings['limits.maxSteps'].value,
    strict: settings.strict.value,
    allowUnparsed: settings.allowUnparsed.value,
    isIgnored: policy.isIgnored,
    isTest: policy.isTest,
    threshold: policy.threshold,
    override: policy.override,
    ...(options.shard === undefined ? {} : { isMine: run.isMine }),
    ...(models === undefined ? {} : { models }),
    ...(checksTypes(settings['types.mode'].value, options) ? { types: { seconds: settings['types.seconds'].value } } : {}),
    ...(options.outside && rules.length > 0 ? { outside: await options.outside(run.snapshot.root) } : {}),
    ...options.analysis,
  };
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
