import type { CheckRecord, FindingFate, ReviewRecord } from '../core/record.ts';
import { routeNames } from '../core/review.ts';
import { fewestCases } from '../core/share.ts';
import type { CostStats, RouteCost } from './contracts.ts';

type Spent = ReviewRecord['routes'][number];

/** What the reviews cost, and what one finding of theirs that was fixed or confirmed came to. Undefined where none was made. */
export function costOf(checks: readonly CheckRecord[], fates: readonly FindingFate[]): CostStats | undefined {
  const spent = checks.flatMap(({ review }) => review?.routes ?? []);
  if (!checks.some(({ review }) => review !== undefined)) return undefined;
  const good = fates.filter(({ finding, outcome, confirmed }) => finding.origin === 'model' && finding.severity !== 'suggestion' && (outcome === 'fixed' || confirmed));
  const routes = routeNames.flatMap((route): readonly RouteCost[] => {
    const own = spent.filter((one) => one.route === route);
    if (own.length === 0) return [];
    return [{ route, models: [...new Set(own.map(({ model }) => model))].sort(), found: good.filter(({ finding }) => finding.route === route).length, ...sumOf(own) }];
  });
  const { inputTokens, outputTokens, ...sum } = sumOf(spent);
  const tokens = inputTokens + outputTokens;
  const enough = good.length >= fewestCases;
  return {
    routes, ...sum, tokens, found: good.length,
    ...(enough && sum.usd !== undefined && sum.unpricedTokens === 0 ? { usdPerFinding: sum.usd / good.length } : {}),
    ...(enough ? { tokensPerFinding: Math.round(tokens / good.length) } : {}),
  };
}

function sumOf(spent: readonly Spent[]): Pick<RouteCost, 'calls' | 'inputTokens' | 'outputTokens' | 'unpricedTokens' | 'usd'> {
  const sum = { calls: 0, inputTokens: 0, outputTokens: 0, unpricedTokens: 0 };
  let usd: number | undefined;
  for (const one of spent) {
    sum.calls += one.calls;
    sum.inputTokens += one.inputTokens;
    sum.outputTokens += one.outputTokens;
    if (one.usd === undefined) sum.unpricedTokens += one.inputTokens + one.outputTokens;
    else usd = (usd ?? 0) + one.usd;
  }
  return { ...sum, ...(usd === undefined ? {} : { usd }) };
}
