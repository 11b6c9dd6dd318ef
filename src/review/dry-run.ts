import { priceOf, usdOf } from './budget/prices.ts';
import { isFailure } from './client/endpoint.ts';
import { resolveRoutes } from './client/resolve-routes.ts';
import type { BuiltRequest, ReviewFailure, ReviewUnit, RouteTarget } from './contracts.ts';
import { loadReviewParts } from './review-parts.ts';
import type { ReviewRun } from './run-review.ts';

/** Tokens that a review without findings takes: what most units come to. */
const usualOutputTokens = 400;

/** One request that would be sent. */
export interface PlannedRequest {
  readonly unit: ReviewUnit;
  readonly target: RouteTarget | ReviewFailure;
  readonly request: BuiltRequest & { readonly maxUsd?: number };
  /** US dollars, estimated; undefined where the price is not known. */
  readonly usd?: number;
}

/** Plans the review and builds its requests, and sends none. Verifications of errors come on top, and are not known before. */
export async function dryRun(run: ReviewRun): Promise<{ readonly requests: readonly PlannedRequest[]; readonly settled: number }> {
  const parts = await loadReviewParts();
  const plan = await parts.planUnits(run);
  const endpoints = plan.units.length === 0 ? undefined : await resolveRoutes(run.settings, run.environment);
  const requests: PlannedRequest[] = [];
  for (const unit of plan.units) {
    const request = await parts.buildRequest(unit, run);
    const endpoint = endpoints![unit.route.name];
    if (isFailure(endpoint)) {
      requests.push({ unit, target: endpoint, request });
      continue;
    }
    const { model, host, effort, isLocal } = endpoint;
    const price = isLocal ? { input: 0, output: 0 } : priceOf(model, run.settings.prices);
    const cost = (outputTokens: number): number => usdOf(price!, { inputTokens: request.estimatedTokens, cachedTokens: 0, outputTokens });
    requests.push({
      unit,
      target: { model, endpoint: host, ...(effort === undefined ? {} : { effort }) },
      request: price === undefined ? request : { ...request, maxUsd: cost(request.maxOutputTokens) },
      ...(price === undefined ? {} : { usd: cost(usualOutputTokens) }),
    });
  }
  return { requests, settled: plan.settled.length };
}
