import type { Cost, RouteName, RouteReport } from '../core/review.ts';
import { routeNames } from '../core/review.ts';
import { addSpent, readSpent } from './budget/ledger.ts';
import { createMeter } from './budget/meter.ts';
import { priceOf, usdOf } from './budget/prices.ts';
import { addCost, addUsage, noCost, noUsage } from './budget/usage.ts';
import { openAbilityMemory } from './cache/ability-memory.ts';
import { createCachedAsk, pruneAnswers } from './cache/cached-ask.ts';
import { createReviewer } from './client/create-reviewer.ts';
import { stopFailure } from './client/describe-error.ts';
import type { Endpoint } from './client/endpoint.ts';
import { isFailure } from './client/endpoint.ts';
import type { Deadline } from './client/environment.ts';
import type { ReviewFailure, ReviewUnit } from './contracts.ts';
import { loadReviewParts } from './review-parts.ts';
import type { ReviewParts } from './review-parts.ts';
import { reviewUnit, unreviewedUnit } from './review-unit.ts';
import type { UnitResult } from './review-unit.ts';
import type { ReviewRun } from './run-review.ts';

/** What became of the units of a plan, in its order. */
export interface ReviewedUnits {
  readonly results: readonly UnitResult[];
  readonly routes: readonly RouteReport[];
}

/** Has each unit reviewed, riskiest first, and writes down what was spent and learned. Never throws for what an endpoint does. */
export async function reviewUnits(run: ReviewRun, units: readonly ReviewUnit[], deadline: Deadline, given?: ReviewParts): Promise<ReviewedUnits> {
  run.onProgress?.({ kind: 'planned', units: units.length, deadlineMs: run.settings.deadlineMs });
  const parts = given ?? (await loadReviewParts());
  const payments: Promise<void>[] = [];
  const meter = createMeter(run.settings, await readSpent(run.store, run.day), (usd) => payments.push(addSpent(run.store, run.day, usd)));
  const memory = await openAbilityMemory(run.store);
  const reviewer = await createReviewer(run.settings, { environment: run.environment, deadline, meter, memory, scrub: parts.scrubSecrets });
  const tools = {
    input: run,
    parts,
    signal: deadline.signal,
    ask: createCachedAsk(reviewer, run.store, parts.scrubSecrets, run.unasked),
    costOf: (route: RouteName, usage: Parameters<typeof usdOf>[1]): Cost => costOf(reviewer.endpoints[route], usage, run),
    ...(run.prove === true ? { prove: await parts.loadProve() } : {}),
  };
  const results = await inOrder(units, run, async (unit) => {
    const target = reviewer.describe(unit.route.name);
    if ('reason' in target) return unreviewedUnit(unit, target);
    if (deadline.signal.aborted) return unreviewedUnit(unit, stopFailure(deadline.signal));
    run.onProgress?.({ kind: 'started', unit });
    return reviewUnit(unit, tools);
  });
  await Promise.all([memory.save(), pruneAnswers(run.store), ...payments]);
  return { results, routes: routeReports(results, reviewer.endpoints) };
}

/** Riskiest first, some at a time; results in the order of the plan. */
async function inOrder(units: readonly ReviewUnit[], run: ReviewRun, review: (unit: ReviewUnit) => Promise<UnitResult>): Promise<readonly UnitResult[]> {
  const queue = units.map((unit, index) => ({ unit, index })).sort((a, b) => b.unit.risk - a.unit.risk || a.index - b.index);
  const results: UnitResult[] = Array.from({ length: units.length });
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const result = await review(next.unit);
      results[next.index] = result;
      done += 1;
      run.onProgress?.({ kind: 'finished', result, done, units: units.length });
    }
  };
  await Promise.all(Array.from({ length: Math.min(run.settings.concurrency, units.length) }, worker));
  return results;
}

function costOf(target: Endpoint | ReviewFailure, usage: Parameters<typeof usdOf>[1], run: ReviewRun): Cost {
  if (isFailure(target) || target.isLocal) return noCost;
  const price = priceOf(target.model, run.settings.prices);
  return price === undefined ? { unpriced: [target.model] } : { usd: usdOf(price, usage), unpriced: [] };
}

function routeReports(results: readonly UnitResult[], endpoints: Readonly<Record<RouteName, Endpoint | ReviewFailure>>): readonly RouteReport[] {
  return routeNames.flatMap((route) => {
    const units = results.filter(({ report }) => report.route === route);
    const own = units.map(({ report }) => report);
    const target = endpoints[route];
    if (own.length === 0 || isFailure(target)) return [];
    const answeredBy = units.find((unit) => unit.answeredBy !== undefined && unit.answeredBy !== target.model)?.answeredBy;
    return [{
      route,
      model: target.model,
      ...(answeredBy === undefined ? {} : { answeredBy }),
      endpoint: target.host,
      units: own.length,
      usage: own.map((report) => report.usage).reduce(addUsage, noUsage),
      cost: own.map((report) => report.cost).reduce(addCost, noCost),
      ms: own.reduce((sum, report) => sum + report.ms, 0),
    }];
  });
}
