import type { Cost, ReviewFailure, Usage } from '../../core/review.ts';
import type { ReviewSettings } from '../settings.ts';
import { priceOf, usdOf, worstUsdOf } from './prices.ts';
import { addCost, addUsage, noCost, noUsage } from './usage.ts';

/** What a call may come to at worst. */
export interface Bid {
  readonly model: string;
  /** A model on this machine costs nothing. */
  readonly isLocal: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A call that was let through; settle it with what it used. */
export interface Reservation {
  /** Counts what the call used and gives what it cost. */
  settle(usage: Usage): Cost;
}

/** Watches the limits of a run: calls, tokens, money for the run and for the day. */
export interface Meter {
  /**
   * Lets a call through or says which limit it would break. While other calls are on their way, their worst case is counted too,
   * and where only that stands in the way it waits for them: so the limits hold, and no unit is dropped for nothing.
   */
  reserve(bid: Bid, signal: AbortSignal): Promise<Reservation | ReviewFailure>;
  readonly usage: Usage;
  readonly cost: Cost;
}

type Limits = Pick<ReviewSettings, 'maxCalls' | 'maxTokens' | 'maxUsdPerRun' | 'maxUsdPerDay' | 'moneyLimited' | 'prices'>;

/** `spentToday`: US dollars of earlier runs; `onSpent` remembers what this one adds. */
export function createMeter(limits: Limits, spentToday: number, onSpent: (usd: number) => void): Meter {
  let usage = noUsage;
  let cost = noCost;
  let spent = 0;
  const held = { calls: 0, tokens: 0, usd: 0 };
  let waiting: (() => void)[] = [];

  const refuse = (tokens: number, usd: number, others: typeof held): ReviewFailure | undefined => {
    if (usage.calls + others.calls + 1 > limits.maxCalls) return { reason: 'calls-spent', detail: `review.maxCalls is ${limits.maxCalls}` };
    if (usage.inputTokens + usage.outputTokens + others.tokens + tokens > limits.maxTokens) {
      return { reason: 'tokens-spent', detail: `review.maxTokens is ${limits.maxTokens}, and the next call may take ${tokens}` };
    }
    if (spent + others.usd + usd > limits.maxUsdPerRun) {
      return { reason: 'money-spent', detail: `review.maxUsdPerRun is $${limits.maxUsdPerRun}, and the next call may cost ${money(usd)}` };
    }
    if (spentToday + spent + others.usd + usd > limits.maxUsdPerDay) {
      return { reason: 'day-spent', detail: `review.maxUsdPerDay is $${limits.maxUsdPerDay}, ${money(spentToday + spent)} of it is spent` };
    }
    return undefined;
  };

  return {
    async reserve({ model, isLocal, inputTokens, outputTokens }, signal) {
      const price = isLocal ? { input: 0, output: 0 } : priceOf(model, limits.prices);
      if (price === undefined && limits.moneyLimited) {
        return { reason: 'unpriced', detail: `a limit of money is set and the price of ${model} is not known; say it in review.prices` };
      }
      const tokens = inputTokens + outputTokens;
      const usd = price === undefined ? 0 : worstUsdOf(price, { inputTokens, outputTokens });
      for (;;) {
        const refusal = refuse(tokens, usd, held);
        if (refusal === undefined) break;
        if (refuse(tokens, usd, { calls: 0, tokens: 0, usd: 0 }) !== undefined || held.calls === 0 || signal.aborted) return refusal;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      held.calls += 1;
      held.tokens += tokens;
      held.usd += usd;
      let open = true;
      return {
        settle(used) {
          if (!open) return noCost;
          open = false;
          held.calls -= 1;
          held.tokens -= tokens;
          held.usd -= usd;
          const paid: Cost = price === undefined ? { unpriced: [model] } : { usd: usdOf(price, used), unpriced: [] };
          usage = addUsage(usage, used);
          cost = addCost(cost, paid);
          if (paid.usd !== undefined && paid.usd > 0) {
            spent += paid.usd;
            onSpent(paid.usd);
          }
          const woken = waiting;
          waiting = [];
          for (const wake of woken) wake();
          return paid;
        },
      };
    },
    get usage() {
      return usage;
    },
    get cost() {
      return cost;
    },
  };
}

function money(usd: number): string {
  return `$${usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
}
