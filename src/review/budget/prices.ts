import type { PriceSetting } from '../../config/review-settings.ts';
import type { Usage } from '../../core/review.ts';

/** US dollars for a million tokens. */
export interface Price extends PriceSetting {
  /** Requests with more input than this cost twice as much for input and one and a half times for output, wholly. */
  readonly longFrom?: number;
}

/** When the table below was last compared with the vendors' pages. */
export const pricesAsOf = '2026-11-23';

/** Where the figures are from, by the beginning of the model's name. */
export const priceSources = {
  gpt: 'https://developers.openai.com/api/docs/pricing',
  claude: 'https://platform.claude.com/docs/en/about-claude/pricing',
} as const;

/** Above this many input tokens OpenAI counts a whole request twice (input) and one and a half times (output). */
const longFrom = 272_000;

/** List prices for one request at a time (not batch, flex or priority). Prices fall; `review.prices` outranks them. */
const table: Readonly<Record<string, Price>> = {
  'gpt-6-sol': { input: 2, cached: 0.2, output: 10, longFrom },
  'gpt-6-luna': { input: 0.1, cached: 0.01, output: 0.5, longFrom },
  'gpt-5.6-sol': { input: 5, cached: 0.5, output: 30, longFrom },
  'gpt-5.6-terra': { input: 2, cached: 0.2, output: 12, longFrom },
  'gpt-5.6-luna': { input: 0.2, cached: 0.02, output: 1.2, longFrom },
  'gpt-5.5': { input: 5, cached: 0.5, output: 30, longFrom },
  'gpt-5.5-pro': { input: 30, output: 180, longFrom },
  'gpt-5.4': { input: 2.5, cached: 0.25, output: 15, longFrom },
  'gpt-5.4-mini': { input: 0.75, cached: 0.075, output: 4.5 },
  'claude-opus-5-5': { input: 4, cached: 0.2, output: 20 },
  'claude-opus-5': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-8': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-7': { input: 5, cached: 0.5, output: 25 },
  'claude-opus-4-6': { input: 5, cached: 0.5, output: 25 },
  'claude-sonnet-5-5': { input: 2, cached: 0.1, output: 10 },
  'claude-sonnet-4-6': { input: 3, cached: 0.3, output: 15 },
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
export function usdOf(price: Price, usage: Pick<Usage, 'inputTokens' | 'cachedTokens' | 'outputTokens'>): number {
  const isLong = price.longFrom !== undefined && usage.inputTokens > price.longFrom;
  const fresh = (usage.inputTokens - usage.cachedTokens) * price.input;
  const cached = usage.cachedTokens * (price.cached ?? price.input);
  return ((fresh + cached) * (isLong ? 2 : 1) + usage.outputTokens * price.output * (isLong ? 1.5 : 1)) / 1_000_000;
}
