import { monotonicMs } from '../../core/clock.ts';
import { routeNames } from '../../core/review.ts';
import type { ReviewFailureReason, RouteName, RouteReport } from '../../core/review.ts';
import { mainReason } from '../budget/ledger.ts';
import { noStore } from '../cache/store.ts';
import type { ReviewEnvironment } from '../client/environment.ts';
import { reviewChange } from '../run-review.ts';
import type { ReviewSettings } from '../settings.ts';
import { diskOfCase, snapshotOfCase } from './case-snapshot.ts';
import { metricsOf } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import type { EvalCase } from './read-case.ts';
import { scoreCase } from './score.ts';
import type { CaseScore } from './score.ts';

export type ContextSetting = ReviewSettings['context'];

export interface EvalOptions {
  readonly settings: ReviewSettings;
  readonly environment: ReviewEnvironment;
  /** How much is shown around the change; each is tried with every case. */
  readonly contexts: readonly ContextSetting[];
  /** Today, `2026-11-23`: results without a date are worth nothing, since models change under their names. */
  readonly day: string;
  readonly signal?: AbortSignal;
  onScore?(score: CaseScore, context: ContextSetting, done: number, all: number): void;
}

/** One way of asking, tried with all cases. */
export interface EvalRun {
  readonly context: ContextSetting;
  readonly scores: readonly CaseScore[];
  readonly all: Metrics;
  /** By the route that the classifier chose. `target` is undefined where there is no endpoint. */
  readonly routes: readonly { readonly route: RouteName; readonly target: Pick<RouteReport, 'model' | 'endpoint' | 'answeredBy'> | undefined; readonly metrics: Metrics }[];
  /** Cases that were not tried: several before them failed alike for a reason that is none of theirs, or the user ended the evaluation. */
  readonly untried: number;
}

/** So many cases in a row that fail for the same reason of the line or the endpoint end a run: the others would wait for nothing. */
const hopelessAfter = 3;
const hopeless: ReadonlySet<ReviewFailureReason> = new Set(['no-endpoint', 'not-allowed', 'key-refused', 'model-unknown', 'connection', 'unpriced', 'money-spent']);


export interface EvalReport {
  readonly day: string;
  readonly cases: number;
  readonly clean: number;
  readonly runs: readonly EvalRun[];
}

/** Reviews labelled changes, one after the other and without a cache, and counts what was right. Static rules take no part: the reviewer is judged alone. */
export async function evaluate(cases: readonly EvalCase[], options: EvalOptions): Promise<EvalReport> {
  const runs: EvalRun[] = [];
  const all = cases.length * options.contexts.length;
  let done = 0;
  let spent = 0;
  for (const context of options.contexts) {
    const scores: CaseScore[] = [];
    const targets = new Map<RouteName, RouteReport>();
    let lost: { reason: ReviewFailureReason; times: number } | undefined;
    for (const one of cases) {
      if (options.signal?.aborted === true || (lost !== undefined && lost.times >= hopelessAfter)) break;
      const started = monotonicMs();
      const result = await reviewChange({
        snapshot: snapshotOfCase(one),
        disk: diskOfCase(one),
        statics: { findings: [], coverage: [], texts: new Map(), ruleIds: [] },
        settings: { ...leftToSpend(options.settings, spent), context, mode: 'required' },
        environment: options.environment,
        store: noStore,
        day: options.day,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      spent += result.report.cost.usd ?? 0;
      for (const route of result.report.routes) targets.set(route.route, targets.get(route.route)?.answeredBy === undefined ? route : targets.get(route.route)!);
      const reason = mainReason(result.report);
      lost = reason === undefined || !hopeless.has(reason) ? undefined : { reason, times: lost?.reason === reason ? lost.times + 1 : 1 };
      const score = scoreCase(one, result, monotonicMs() - started);
      scores.push(score);
      done += 1;
      options.onScore?.(score, context, done, all);
    }
    runs.push({ context, scores, all: metricsOf(scores), routes: byRoute(scores, targets), untried: cases.length - scores.length });
  }
  return { day: options.day, cases: cases.length, clean: cases.filter((one) => one.defect === 'none').length, runs };
}

/** Settings of the next case: a limit of money that somebody set is one for the whole evaluation. @param spent US dollars so far */
export function leftToSpend(settings: ReviewSettings, spent: number): ReviewSettings {
  return settings.moneyLimited ? { ...settings, maxUsdPerRun: Math.max(0, settings.maxUsdPerRun - spent) } : settings;
}

function byRoute(scores: readonly CaseScore[], targets: ReadonlyMap<RouteName, RouteReport>): EvalRun['routes'] {
  return routeNames.flatMap((route) => {
    const own = scores.filter((one) => one.route === route);
    const target = targets.get(route);
    return own.length === 0 ? [] : [{ route, target: target && { model: target.model, endpoint: target.endpoint, ...(target.answeredBy === undefined ? {} : { answeredBy: target.answeredBy }) }, metrics: metricsOf(own) }];
  });
}
