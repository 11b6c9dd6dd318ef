/** The public API: run a check from a program, and show its report. */
import { check } from './check.ts';
import { checkDeps } from './check-deps.ts';
import { withoutKeys } from './cli/without-keys.ts';
import type { Trust } from './config/project-files.ts';
import type { SettingKey, SettingValue } from './config/settings.ts';
import { maxBytesLimit } from './config/settings.ts';
import type { PartialSettings } from './config/config.ts';
import type { FailOn, Report } from './core/report.ts';
import type { RuleMeta } from './core/rule.ts';
import { openSnapshot } from './git/open-snapshot.ts';
import type { SnapshotRequest } from './git/open-snapshot.ts';
import { loadReporter } from './report/index.ts';
import type { ReportFormat } from './report/index.ts';

export { exitCode, isActive, isBlocking, isComplete } from './core/exit-code.ts';
export type { ExitCode } from './core/exit-code.ts';
export { ConfigError, GitError, GuardError, UsageError } from './core/errors.ts';
export type { Belonging, Confidence, Edit, Finding, Fix, FlowStep, Severity, Suppression } from './core/finding.ts';
export type { Location, Position } from './core/location.ts';
export type { Coverage, FailOn, FailReason, Report, ReportStats, RuleFailure, SkipReason } from './core/report.ts';
export type { RuleMeta } from './core/rule.ts';
export type { SnapshotRequest } from './git/open-snapshot.ts';
export { reportFormats } from './report/index.ts';
export type { ReportFormat } from './report/index.ts';

export interface CheckRepositoryOptions {
  /** A folder in the repository, absolute. */
  readonly cwd: string;
  /** The environment that git gets, as a rule `process.env`: a hook's tells which index is committed. A model review takes its key from it; git does not get that. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What to check. Default: what is staged. */
  readonly what?: SnapshotRequest;
  /** Settings that outrank the configuration file. */
  readonly settings?: { readonly [K in SettingKey]?: SettingValue<K> };
  /** Whose configuration, models and baseline count. Default: those of what is checked. */
  readonly configFrom?: Trust;
  /** The date that ignore comments are held against, `2026-11-22`. Default: today, in UTC. */
  readonly today?: string;
  readonly signal?: AbortSignal;
}

/** A report and what is needed to judge and show it. */
export interface CheckedRepository {
  readonly report: Report;
  /** The threshold that is configured. */
  readonly failOn: FailOn;
  readonly rules: readonly RuleMeta[];
}

/**
 * Does what `guard check` does, without printing.
 *
 * @throws GitError, ConfigError, UsageError: each one sentence, with what to do in `hint`
 */
export async function checkRepository(options: CheckRepositoryOptions): Promise<CheckedRepository> {
  const { cwd, env, signal } = options;
  const opening = openSnapshot(options.what ?? { mode: 'staged' }, { cwd, env: withoutKeys(env), signal, maxBlobBytes: maxBytesLimit });
  const said = Object.entries(options.settings ?? {}).map(([key, value]) => [key, { value, from: 'settings' }]);
  try {
    const { report, config, rules } = await check(
      opening,
      {
        settings: Object.fromEntries(said) as PartialSettings,
        trust: options.configFrom ?? 'snapshot',
        today: () => options.today ?? new Date().toISOString().slice(0, 10),
        // Asked only where the configuration or the settings turn the review on.
        review: async () => {
          const { createReviewHost } = await import('./check-review.ts');
          const { commonDir } = await opening;
          const host = createReviewHost({ env, commonDir, trustsConfig: options.configFrom === 'base', patient: options.what !== undefined && options.what.mode !== 'staged', now: new Date() });
          return signal === undefined ? host : { ...host, signal };
        },
      },
      checkDeps,
    );
    return { report, failOn: config.settings.failOn.value, rules: rules.map((rule) => rule.meta) };
  } finally {
    await opening.then((snapshot) => snapshot.close(), () => undefined);
  }
}

/** How a report is shown; see `guard check --help`. */
export interface RenderOptions {
  readonly format: ReportFormat;
  readonly color?: boolean;
  /** Columns to fit into. Default: 100. */
  readonly width?: number;
  readonly includeExisting?: boolean;
  readonly verbose?: boolean;
}

/** Shows a report in one of the formats. */
export async function renderReport({ report, failOn, rules }: CheckedRepository, options: RenderOptions): Promise<string> {
  const render = await loadReporter(options.format);
  return render(report, {
    color: options.color ?? false,
    width: options.width ?? 100,
    failOn,
    includeExisting: options.includeExisting ?? false,
    quiet: false,
    verbose: options.verbose ?? false,
    rules,
  });
}
