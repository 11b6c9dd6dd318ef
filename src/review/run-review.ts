import { monotonicMs } from '../core/clock.ts';
import type { Finding } from '../core/finding.ts';
import { compareFindings } from '../core/finding.ts';
import type { HunkOutcome, ReviewReport } from '../core/review.ts';
import type { Hunk } from '../core/change.ts';
import { mainReason, recordRun } from './budget/ledger.ts';
import { addCost, addUsage, noCost, noUsage } from './budget/usage.ts';
import type { Unasked } from './cache/cached-ask.ts';
import type { Store } from './cache/store.ts';
import type { ReviewEnvironment } from './client/environment.ts';
import type { PlanUnits, ReviewInput, ReviewPlan, ReviewResult, ReviewUnit } from './contracts.ts';
import type { ReviewParts } from './review-parts.ts';
import type { UnitResult } from './review-unit.ts';
import type { ReviewedUnits } from './review-units.ts';

/** What happens while the review runs, for whoever waits. */
export type ReviewProgress =
  /** There is something to ask; nobody has been asked yet. */
  | { readonly kind: 'planned'; readonly units: number; readonly deadlineMs: number }
  | { readonly kind: 'started'; readonly unit: ReviewUnit }
  | { readonly kind: 'finished'; readonly result: UnitResult; readonly done: number; readonly units: number };

export interface ReviewRun extends ReviewInput {
  readonly environment: ReviewEnvironment;
  readonly store: Store;
  /** The day that money is counted for, `2026-11-23` in UTC. */
  readonly day: string;
  /** Ends the review early; what is there is kept. */
  readonly signal?: AbortSignal | undefined;
  /** Have errors proven by a failing test. */
  readonly prove?: boolean;
  /** Only kept answers count; for a review without one, why: a batch is being collected. */
  readonly unasked?: Unasked;
  onProgress?(progress: ReviewProgress): void;
}

/**
 * Reviews a change: plans, asks, places, verifies, and accounts for every hunk. Never throws for what an endpoint does, and never
 * touches a static finding. Without a unit that needs a model nothing is looked for and nothing is loaded.
 */
export async function reviewChange(run: ReviewRun, parts?: ReviewParts): Promise<ReviewResult> {
  const started = monotonicMs();
  const plan = await planOrFail(run, parts?.planUnits);
  // Most small commits end here; what reads and writes requests is not loaded for them.
  if (plan.units.length === 0) return finish(run, plan, { results: [], routes: [] }, started);
  const [{ createDeadline }, { reviewUnits }] = await Promise.all([import('./client/environment.ts'), import('./review-units.ts')]);
  // The time that planning took is gone.
  const deadline = createDeadline(Math.max(0, run.settings.deadlineMs - (monotonicMs() - started)), run.signal);
  try {
    return await finish(run, plan, await reviewUnits(run, plan.units, deadline, parts), started);
  } finally {
    deadline.clear();
  }
}

/** A plan that breaks down costs the review, never the check. */
async function planOrFail(run: ReviewRun, given: PlanUnits | undefined): Promise<ReviewPlan> {
  try {
    const planUnits = given ?? (await import('./units/plan-units.ts')).planUnits;
    return await planUnits(run);
  } catch (error) {
    const { scrubSecrets } = await import('./redact/scrub-secrets.ts');
    const detail = scrubSecrets(error instanceof Error ? error.message : String(error));
    return { units: [], settled: hunksOf(run).map(([path, hunk]) => ({ path, hunk, state: 'not-reviewed', reason: 'crash', detail })), findings: [] };
  }
}

async function finish(run: ReviewRun, plan: ReviewPlan, { results, routes }: ReviewedUnits, started: number): Promise<ReviewResult> {
  const hunks = settleHunks(run, plan, results);
  const missed = hunks.filter(({ state }) => state === 'not-reviewed').length;
  const seen = hunks.filter(({ state }) => state === 'reviewed' || state === 'cached').length;
  const status = missed === 0 ? 'complete' : seen > 0 ? 'partial' : 'none';
  const reason = mainReason({ hunks });
  // A run that asked nobody, or that the user ended, says nothing about the endpoint.
  const counts = results.length > 0 && reason !== 'interrupted';
  const streak = counts ? await recordRun(run.store, { at: new Date().toISOString(), status, ...(reason === undefined ? {} : { reason }) }) : undefined;
  const findings = distinct([...plan.findings, ...results.flatMap((result) => result.findings.map(({ finding }) => finding))]);
  const dropped: Record<string, number> = {};
  for (const why of results.flatMap((result) => result.dropped).sort()) dropped[why] = (dropped[why] ?? 0) + 1;
  const report: ReviewReport = {
    status,
    required: run.settings.mode === 'required' || run.settings.onUnavailable === 'fail',
    hunks,
    units: results.map((result) => result.report),
    routes,
    usage: results.map((result) => result.report.usage).reduce(addUsage, noUsage),
    cost: results.map((result) => result.report.cost).reduce(addCost, noCost),
    unplaced: results.flatMap((result) => result.unplaced),
    dropped,
    alsoSeen: [...new Set(results.flatMap((result) => result.alsoSeen))].sort(),
    ...(streak === undefined ? {} : { streak }),
    durationMs: monotonicMs() - started,
  };
  return { findings, texts: textsOf(results), report };
}

/** Exactly one outcome for every hunk of the change; one that the plan lost is NOT REVIEWED, never forgotten. */
function settleHunks(run: ReviewRun, plan: ReviewPlan, results: readonly UnitResult[]): readonly HunkOutcome[] {
  const outcomes = new Map<string, HunkOutcome>();
  for (const outcome of plan.settled) outcomes.set(keyOf(outcome.path, outcome.hunk), outcome);
  for (const { unit, report } of results) {
    const { failure } = report;
    for (const file of unit.files) {
      for (const hunk of file.hunks) {
        const place = { path: file.path, hunk };
        if (failure !== undefined) outcomes.set(keyOf(file.path, hunk), { ...place, state: 'not-reviewed', reason: failure.reason, detail: failure.detail });
        else if (report.state !== 'not-reviewed') outcomes.set(keyOf(file.path, hunk), { ...place, state: report.state, route: report.route });
      }
    }
  }
  const ends = hunksOf(run).map(([path, hunk]): HunkOutcome => outcomes.get(keyOf(path, hunk)) ?? { path, hunk, state: 'not-reviewed', reason: 'crash', detail: 'the plan of the review left it out' });
  // With --all git says nothing of hunks; the plan takes each file as one.
  const whole = new Set(run.snapshot.changes.filter(({ hunks }) => hunks.length === 0).map(({ path }) => path));
  return [...ends, ...[...outcomes.values()].filter(({ path }) => whole.has(path))];
}

function hunksOf(run: ReviewRun): readonly (readonly [string, Hunk])[] {
  return run.snapshot.changes.flatMap(({ path, hunks }) => hunks.map((hunk) => [path, hunk] as const));
}

function keyOf(path: string, { oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `${path}\0${oldStart},${oldLines},${newStart},${newLines}`;
}

/** One finding for one fingerprint; two units may see the same. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const byPrint = new Map(findings.map((finding) => [`${finding.location.path}\0${finding.fingerprint}`, finding]));
  return [...byPrint.values()].sort(compareFindings);
}

function textsOf(results: readonly UnitResult[]): ReadonlyMap<string, string> {
  return new Map(results.flatMap(({ unit }) => unit.files.map(({ path, newText }) => [path, newText] as const)));
}
