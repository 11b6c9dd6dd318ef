import type { Cost, Usage } from '../../core/review.ts';

export const noUsage: Usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0, estimated: false };
export const noCost: Cost = { usd: 0, unpriced: [] };

/** The sum of two usages; estimated if one of them is. */
export function addUsage(a: Usage, b: Usage): Usage {
  const written = (a.cacheWriteTokens ?? 0) + (b.cacheWriteTokens ?? 0);
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    ...(written === 0 ? {} : { cacheWriteTokens: written }),
    outputTokens: a.outputTokens + b.outputTokens,
    reasoningTokens: a.reasoningTokens + b.reasoningTokens,
    estimated: a.estimated || b.estimated,
  };
}

/** The sum of two costs; without a figure as soon as one part has no price. */
export function addCost(a: Cost, b: Cost): Cost {
  const unpriced = [...new Set([...a.unpriced, ...b.unpriced])].sort();
  return a.usd === undefined || b.usd === undefined ? { unpriced } : { usd: a.usd + b.usd, unpriced };
}
