/** The stage between the analysis and the report where a language model reads the change. Loaded only where it is configured. */
import type { CheckResult } from './check-contracts.ts';
import type { Policy } from './config/policy.ts';
import { createPolicy } from './config/policy.ts';
import type { Finding } from './core/finding.ts';
import { compareFindings, severityRank } from './core/finding.ts';
import { once } from './core/once.ts';
import { reviewRuleIds } from './core/review.ts';
import type { Snapshot } from './core/snapshot.ts';
import { openDisk } from './project/open-disk.ts';
import { collectExcerpts } from './report/excerpts.ts';
import { readAllowedEndpoints } from './review/client/allowed-endpoints.ts';
import type { ReviewEnvironment } from './review/client/environment.ts';
import { noStore, openStore } from './review/cache/store.ts';
import type { Unasked } from './review/cache/cached-ask.ts';
import type { StaticResult } from './review/contracts.ts';
import { reviewChange } from './review/run-review.ts';
import type { ReviewRun } from './review/run-review.ts';
import { reviewSettingsOf } from './review/settings.ts';
import { triage } from './triage/triage.ts';

/** What the review needs of the world beside the snapshot. */
export interface ReviewHost {
  readonly environment: ReviewEnvironment;
  /** The git directory that all work trees share: verdicts and sums are kept below it. Absent: nothing is kept. */
  readonly commonDir?: string;
  /** Nobody waits for this run, so its deadline may be long. */
  readonly patient: boolean;
  /** Today in UTC, for the limit of money. */
  readonly day: string;
  readonly signal?: AbortSignal;
  readonly prove?: boolean;
  /** Fetch the answers of batches, and ask for no other review. */
  readonly collects?: boolean;
  readonly onProgress?: NonNullable<ReviewRun['onProgress']>;
}

export type AddReview = (checked: CheckResult, snapshot: Snapshot, policy: Policy, host: ReviewHost, today: () => string) => Promise<CheckResult>;

/** What a door (the command line, the action) hands over to have the change reviewed. */
export function createReviewHost(world: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly commonDir?: string;
  readonly trustsConfig: boolean;
  readonly patient: boolean;
  readonly now: Date;
}): ReviewHost {
  const isCi = !['', '0', 'false'].includes(world.env['CI'] ?? '');
  const readAllowed = once(() => readAllowedEndpoints(world.env));
  return {
    environment: {
      env: world.env,
      // Read only where somebody is asked.
      get allowed() {
        return readAllowed();
      },
      trustsConfig: world.trustsConfig,
      discovers: !isCi,
    },
    ...(world.commonDir === undefined ? {} : { commonDir: world.commonDir }),
    patient: world.patient || isCi,
    day: world.now.toISOString().slice(0, 10),
  };
}

/** The review of a checked change, as its own input and settings. */
export function reviewRunOf(checked: CheckResult, snapshot: Snapshot, host: ReviewHost): ReviewRun {
  return {
    snapshot,
    statics: staticResultOf(checked),
    settings: reviewSettingsOf(checked.config, host.patient),
    isTest: createPolicy(checked.config, []).isTest,
    environment: host.environment,
    store: host.commonDir === undefined ? noStore : openStore(host.commonDir),
    day: host.day,
    // Declarations of installed packages; no commit holds them.
    disk: openDisk(snapshot.root),
    // Not asked for before there is something to end.
    get signal() {
      return host.signal;
    },
    ...(host.prove === undefined ? {} : { prove: host.prove }),
    ...(host.onProgress === undefined ? {} : { onProgress: host.onProgress }),
  };
}

/**
 * Adds what the review finds. The findings that are there stay, each as it was: the review adds, and the user's own words about its
 * findings (ignore comments, `rules`, `errorsOnly`) count as for any other.
 */
export const addReview: AddReview = async (checked, snapshot, policy, host, today) => {
  const { report, texts } = checked;
  const run = reviewRunOf(checked, snapshot, host);
  const review = await reviewChange(host.collects === true ? { ...run, unasked: await unaskedOf(run) } : run);
  if (review.findings.length === 0) return { ...checked, report: { ...report, review: review.report } };
  const wanted = review.findings.flatMap((finding) => applyPolicy(finding, policy));
  const allTexts = new Map([...review.texts, ...texts]);
  const marked = triage(wanted, allTexts, { ruleIds: [...reviewRuleIds, ...checked.rules.map((rule) => rule.meta.id)], today, reportsAll: () => false }).findings;
  const findings = [...report.findings, ...marked].sort(compareFindings);
  return { ...checked, texts: allTexts, report: { ...report, findings, ...collectExcerpts(findings, allTexts), review: review.report } };
};

/** Fetches what batches have ready, and says of the rest why it is not there. */
async function unaskedOf(run: ReviewRun): Promise<Unasked> {
  const { collectBatches } = await import('./review/batch/collect-batch.ts');
  const missing = await collectBatches(run);
  return (key) => missing.get(key) ?? { reason: 'pending', detail: 'it is in no batch: the content has changed, or guard review --batch did not submit it' };
}

function staticResultOf({ report, texts, rules, config }: CheckResult): StaticResult {
  const isOff = (id: string): boolean => config.rules.get(id)?.level === 'off';
  return { findings: report.findings, coverage: report.coverage, texts, ruleIds: rules.map((rule) => rule.meta.id).filter((id) => !isOff(id)) };
}

function applyPolicy(finding: Finding, policy: Policy): readonly Finding[] {
  const { path } = finding.location;
  const threshold = policy.threshold(finding.ruleId, path);
  if (threshold === 'off' || severityRank[finding.severity] < severityRank[threshold]) return [];
  const severity = policy.override(finding.ruleId, path);
  return [severity === undefined ? finding : { ...finding, severity }];
}
