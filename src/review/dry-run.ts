import { priceOf, usdOf } from './budget/prices.ts';
import { isFailure } from './client/endpoint.ts';
import { resolveRoutes } from './client/resolve-routes.ts';
import { loadReviewParts } from './review-parts.ts';
import type { ReviewRun } from './run-review.ts';
import { showRequest } from './show-request.ts';

export interface DryRun {
  /** Each request as it would be sent, with its route, address and price. Foreign text: escape it before it is shown. */
  readonly requests: readonly string[];
  /** One line of sums. */
  readonly summary: string;
}

/** Plans the review and builds its requests, and sends none. Verifications of errors come on top, and are not known before. */
export async function dryRun(run: ReviewRun): Promise<DryRun> {
  const parts = await loadReviewParts();
  const plan = await parts.planUnits(run);
  const endpoints = plan.units.length === 0 ? undefined : await resolveRoutes(run.settings, run.environment);
  const requests: string[] = [];
  let tokens = 0;
  let usd: number | undefined = 0;
  for (const unit of plan.units) {
    const request = await parts.buildRequest(unit, run);
    const endpoint = endpoints![unit.route.name];
    const price = isFailure(endpoint) ? undefined : endpoint.isLocal ? { input: 0, output: 0 } : priceOf(endpoint.model, run.settings.prices);
    const cost = price === undefined ? undefined : {
      input: usdOf(price, { inputTokens: request.estimatedTokens, cachedTokens: 0, outputTokens: 0 }),
      output: usdOf(price, { inputTokens: 0, cachedTokens: 0, outputTokens: request.maxOutputTokens }),
    };
    const target = isFailure(endpoint) ? `nowhere: ${endpoint.detail}` : `${endpoint.model} at ${endpoint.host}`;
    requests.push(showRequest(request, unit, { target, ...(cost === undefined ? {} : { usd: cost }) }));
    tokens += request.estimatedTokens;
    usd = usd === undefined || cost === undefined ? undefined : usd + cost.input;
  }
  const price = usd === undefined ? 'price not known' : `about $${usd.toFixed(4)} to ask`;
  return { requests, summary: `${plural(requests.length, 'request')}, about ${tokens} tokens, ${price}; ${plural(plan.settled.length, 'hunk')} without a request. Nothing was sent.` };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
