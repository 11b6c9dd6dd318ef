import { routeNames } from '../../core/review.ts';
import type { RouteName, RouteReport } from '../../core/review.ts';
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
  /** By the route that the classifier chose. */
  readonly routes: readonly { readonly route: RouteName; readonly model: string; readonly endpoint: string; readonly metrics: Metrics }[];
}

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
  for (const context of options.contexts) {
    const scores: CaseScore[] = [];
    const targets = new Map<RouteName, RouteReport>();
    for (const one of cases) {
      if (options.signal?.aborted === true) break;
      const started = performance.now();
      const result = await reviewChange({
        snapshot: snapshotOfCase(one),
        disk: diskOfCase(one),
        statics: { findings: [], coverage: [], texts: new Map(), ruleIds: [] },
        settings: { ...options.settings, context, mode: 'required' },
        environment: options.environment,
        store: noStore,
        day: options.day,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      for (const route of result.report.routes) targets.set(route.route, route);
      const score = scoreCase(one, result, performance.now() - started);
      scores.push(score);
      done += 1;
      options.onScore?.(score, context, done, all);
    }
    runs.push({ context, scores, all: metricsOf(scores), routes: byRoute(scores, targets) });
  }
  return { day: options.day, cases: cases.length, clean: cases.filter((one) => one.defect === 'none').length, runs };
}

function byRoute(scores: readonly CaseScore[], targets: ReadonlyMap<RouteName, RouteReport>): EvalRun['routes'] {
  return routeNames.flatMap((route) => {
    const own = scores.filter((one) => one.route === route);
    const target = targets.get(route);
    return own.length === 0 ? [] : [{ route, model: target?.model ?? 'none', endpoint: target?.endpoint ?? 'none', metrics: metricsOf(own) }];
  });
}
