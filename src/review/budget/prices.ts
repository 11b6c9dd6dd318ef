import type { PriceSetting } from '../../config/review-settings.ts';
import type { Usage } from '../../core/review.ts';

/** US dollars for a million tokens. */
export interface Price extends PriceSetting {
  /** What it costs to have input kept by the endpoint's cache, where that is not the price of input. */
  readonly cacheWrite?: number;
  /** Requests with more input than `from` tokens cost these multiples, wholly: the cached and the written tokens, too. */
  readonly long?: { readonly from: number; readonly input: number; readonly output: number };
}

/** When the table below was last compared with the vendors' pages, as far as they could be read. */
export const pricesAsOf = '2026-11-23';

/** Where the figures are from, by the beginning of the model's name. The pages of single models are at `<docs>/models/<name>`. */
export const priceSources = {
  gpt: 'https://developers.openai.com/api/docs/pricing',
  claude: 'https://platform.claude.com/docs/en/about-claude/pricing',
} as const;

/** "Prompts with >272K input tokens are priced at 2x input and 1.5x output for the full request." (page of gpt-5.6-luna, and others) */
const long = { from: 272_000, input: 2, output: 1.5 };

/**
 * List prices for one request at a time (not batch, flex or priority). Prices fall; `review.prices` outranks them.
 * A promotion is not a list price: it ends, and a limit of money must not be passed that day.
 */
const table: Readonly<Record<string, Price>> = {
  'gpt-6-astra': { input: 10, cached: 1, cacheWrite: 12.5, output: 50, long },
  'gpt-6-sol': { input: 2, cached: 0.2, cacheWrite: 2.5, output: 10, long },
  'gpt-6-luna': { input: 0.1, cached: 0.01, cacheWrite: 0.125, output: 0.5, long },
  // 4/20 was a promotion, promised until 2026-11-21.
  'gpt-5.6-sol': { input: 5, cached: 0.5, cacheWrite: 6.25, output: 30, long },
  'gpt-5.6-terra': { input: 2, cached: 0.2, cacheWrite: 2.5, output: 12, long },
  'gpt-5.6-luna': { input: 0.2, cached: 0.02, cacheWrite: 0.25, output: 1.2, long },
  'gpt-5.5': { input: 5, cached: 0.5, output: 30, long },
  'gpt-5.5-pro': { input: 30, output: 180, long },
  'gpt-5.4': { input: 2.5, cached: 0.25, output: 15, long },
  'gpt-5.4-mini': { input: 0.75, cached: 0.075, output: 4.5 },
  'gpt-5.4-nano': { input: 0.2, cached: 0.02, output: 1.25 },
  // Anthropic's OpenAI-compatible endpoint keeps nothing, so what a cache costs there does not matter.
  'claude-fable-5-1': { input: 10, cached: 0.25, output: 50 },
  'claude-opus-5-5': { input: 4, cached: 0.2, output: 20 },
  'claude-opus-5': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-8': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-7': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-6': { input: 5, cached: 0.5, output: 25 },
  'claude-sonnet-5-5': { input: 2, cached: 0.1, output: 10 },
  'claude-sonnet-5': { input: 2, cached: 0.2, output: 10 },
  'claude-sonnet-4-6': { input: 3, cached: 0.3, output: 15 },
  'claude-haiku-5-5': { input: 0.1, cached: 0.01, output: 0.5, long: { from: 100_000, input: 5, output: 5 } },
  'claude-haiku-4-5': { input: 1, cached: 0.1, output: 5 },
};

/**
 * The price of a model, or undefined: an unknown model has no price, it is not free. A vendor before the name
 * (`openai/gpt-5.5`) and a date after it (`gpt-5.5-2026-04-23`) change nothing; any other ending is another model.
 */
export function priceOf(model: string, said: Readonly<Record<string, PriceSetting>>): Price | undefined {
  if (Object.hasOwn(said, model)) return said[model];
  const name = model.replace(/^(?:openai|anthropic)\//, '').replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8})$/, '').replace(/^(claude-[a-z]+-\d+)\.(\d)/, '$1-$2');
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What a request cost, in US dollars. */
export function usdOf(price: Price, usage: Pick<Usage, 'inputTokens' | 'cachedTokens' | 'cacheWriteTokens' | 'outputTokens'>): number {
  const isLong = price.long !== undefined && usage.inputTokens > price.long.from;
  const written = Math.min(usage.cacheWriteTokens ?? 0, usage.inputTokens - usage.cachedTokens);
  const fresh = (usage.inputTokens - usage.cachedTokens - written) * price.input;
  const cached = usage.cachedTokens * (price.cached ?? price.input) + written * (price.cacheWrite ?? price.input);
  const times = isLong ? price.long : { input: 1, output: 1 };
  return ((fresh + cached) * times.input + usage.outputTokens * price.output * times.output) / 1_000_000;
}

/** What a request can cost at most: nothing of its input is in the cache, all of it goes there, and all room for the answer is used. */
export function worstUsdOf(price: Price, tokens: Pick<Usage, 'inputTokens' | 'outputTokens'>): number {
  return usdOf(price, { ...tokens, cachedTokens: 0, cacheWriteTokens: tokens.inputTokens });
}
