import type { RouteName } from '../core/review.ts';
import { priceOf, usdOf, worstUsdOf } from './budget/prices.ts';
import type { Price } from './budget/prices.ts';
import { isFailure } from './client/endpoint.ts';
import type { ResolvedRoutes } from './client/resolve-routes.ts';
import { resolveRoutes } from './client/resolve-routes.ts';
import type { HunkOutcome } from './contracts.ts';
import { loadReviewParts } from './review-parts.ts';
import type { ReviewRun } from './run-review.ts';
import { showRequest } from './show-request.ts';

export interface DryRun {
  /** Each request as it would be sent, with its route, address and price. Foreign text: escape it before it is shown. */
  readonly requests: readonly string[];
  /** Hunks that no request is made for, with the reason: one line for a file. Foreign text too. */
  readonly settled: readonly string[];
  /** One line of sums. */
  readonly summary: string;
}

/** Plans the review and builds its requests, and sends none. Verifications of errors come on top, and are not known before. */
export async function dryRun(run: ReviewRun): Promise<DryRun> {
  const parts = await loadReviewParts();
  const plan = await parts.planUnits(run);
  const endpoints = plan.units.length === 0 ? undefined : await resolveRoutes(run.settings, run.environment);
  const requests: string[] = [];
  const shown = new Set<string>();
  const unpriced = new Set<string>();
  let tokens = 0;
  let usd = 0;
  let worst = 0;
  for (const unit of plan.units) {
    const request = await parts.buildRequest(unit, run);
    const { target, model, price } = describeTarget(endpoints!, unit.route.name, run);
    const cost = price === undefined ? undefined : {
      input: usdOf(price, { inputTokens: request.estimatedTokens, cachedTokens: 0, outputTokens: 0 }),
      most: worstUsdOf(price, { inputTokens: request.estimatedTokens, outputTokens: request.maxOutputTokens }),
    };
    requests.push(showRequest(request, unit, { target, ...(cost === undefined ? {} : { usd: cost }) }, shown));
    tokens += request.estimatedTokens;
    usd += cost?.input ?? 0;
    worst += cost?.most ?? 0;
    if (cost === undefined) unpriced.add(model);
  }
  const price = unpriced.size > 0 ? `price of ${[...unpriced].join(', ')} not known` : `about $${usd.toFixed(4)} to ask, at most $${worst.toFixed(2)} with the answers`;
  const counts = `${plural(requests.length, 'request')}, about ${tokens} tokens, ${price}; ${plural(plan.settled.length, 'hunk')} without a request`;
  return { requests, settled: settledLines(plan.settled), summary: `${counts}. Nothing was sent.` };
}

/** Where a route would go and what a token costs there. Without an endpoint: what the configured model costs at its vendor. */
function describeTarget(endpoints: ResolvedRoutes, route: RouteName, run: ReviewRun): { readonly target: string; readonly model: string; readonly price?: Price } {
  const endpoint = endpoints[route];
  const model = isFailure(endpoint) ? run.settings.routes[route].model : endpoint.model;
  const price = !isFailure(endpoint) && endpoint.isLocal ? { input: 0, output: 0 } : priceOf(model, run.settings.prices);
  const target = isFailure(endpoint) ? `nowhere (it would be ${model}): ${endpoint.detail}` : `${model} at ${endpoint.host}`;
  return { target, model, ...(price === undefined ? {} : { price }) };
}

/** `src/a.ts: inert, 2 hunks` */
function settledLines(settled: readonly HunkOutcome[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const outcome of settled) {
    const line = `${outcome.path}: ${endOf(outcome)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${plural(count, 'hunk')}`));
}

function endOf(outcome: HunkOutcome): string {
  if (outcome.state === 'excluded') return `never sent (${outcome.rule})`;
  return outcome.state === 'not-reviewed' ? `NOT REVIEWED (${outcome.detail})` : 'inert, nothing to review';
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
