import type { Config } from '../../config/config.ts';
import type { RouteName } from '../../core/review.ts';
import { routeNames } from '../../core/review.ts';
import { failureWords } from '../../core/review-words.ts';
import { createMeter } from '../budget/meter.ts';
import { pricesAsOf, priceOf, usdOf } from '../budget/prices.ts';
import { openAbilityMemory } from '../cache/ability-memory.ts';
import type { Store } from '../cache/store.ts';
import type { ReviewRequest, ScrubSecrets } from '../contracts.ts';
import type { ReviewSettings } from '../settings.ts';
import { reviewSettingsOf } from '../settings.ts';
import { createReviewer } from './create-reviewer.ts';
import { isFailure } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { createDeadline } from './environment.ts';
import type { ReviewEnvironment } from './environment.ts';
import { firstAbilities } from './ladder.ts';
import type { Rung } from './ladder.ts';

/** What one endpoint and model turned out to be. */
export interface EndpointProbe {
  /** The routes that go there. */
  readonly routes: readonly RouteName[];
  readonly ok: boolean;
  /** One clause for a list, without the routes: `gpt-5.5 at api.openai.com answers in 0.8 s, strict schemas, about $0.06 a review`. */
  readonly text: string;
  /** What to do about it, where it is not `ok`. */
  readonly remedy?: string;
}

const probeDeadlineMs = 20_000;
/** A usual review: what the estimate of its price stands on. */
const usualReview = { inputTokens: 8_000, cachedTokens: 0, outputTokens: 800 };

const rungText: Readonly<Record<Rung, string>> = {
  strict: 'strict schemas',
  schema: 'schemas, not strict ones',
  object: 'JSON, but no schemas',
  text: 'text only, from which the JSON is taken',
};

/** Asks for one word, in the form that reviews have. */
const probeRequest: ReviewRequest = {
  purpose: 'probe',
  messages: [
    { role: 'system', content: 'You check a connection. Answer in the given form.' },
    { role: 'user', content: 'Set "ready" to true.' },
  ],
  schema: { name: 'guard_probe', schema: { type: 'object', additionalProperties: false, required: ['ready'], properties: { ready: { type: 'boolean' } } } },
  problemsOf: (answer) => (typeof (answer as { readonly ready?: unknown } | null)?.ready === 'boolean' ? [] : ['"ready" must be true or false.']),
  estimatedTokens: 80,
  // Reasoning counts as output: less room and a thinking model has none left for the answer.
  maxOutputTokens: 2_000,
};

/**
 * Sends each configured endpoint one tiny strict request and says what it supports and what a review there costs. Routes that go
 * to the same model of the same endpoint are asked once. Costs a fraction of a cent; nothing of the repository is sent.
 */
export async function probeEndpoint(config: Config, parts: { readonly environment: ReviewEnvironment; readonly store: Store; readonly scrub: ScrubSecrets }): Promise<readonly EndpointProbe[]> {
  const settings = reviewSettingsOf(config, false);
  const deadline = createDeadline(probeDeadlineMs);
  try {
    const memory = await openAbilityMemory(parts.store);
    const meter = createMeter({ ...settings, maxCalls: 100, maxUsdPerRun: Number.POSITIVE_INFINITY, maxUsdPerDay: Number.POSITIVE_INFINITY, moneyLimited: false }, 0, () => undefined);
    const reviewer = await createReviewer(settings, { ...parts, deadline, memory, meter });
    const groups = new Map<string, RouteName[]>();
    for (const route of routeNames) {
      const target = reviewer.endpoints[route];
      const key = isFailure(target) ? `${target.reason} ${target.detail}` : `${target.baseUrl} ${target.model}`;
      groups.set(key, [...(groups.get(key) ?? []), route]);
    }
    const probes = await Promise.all([...groups.values()].map(async (routes): Promise<EndpointProbe> => {
      // The bulk's own route, where it is among them, has the usual effort.
      const route = routes.includes('standard') ? 'standard' : routes[0]!;
      const target = reviewer.endpoints[route];
      if (isFailure(target)) return { routes, ok: false, text: 'no endpoint', remedy: target.detail };
      const result = await reviewer.ask(probeRequest, route, deadline.signal);
      const where = `${target.model} at ${target.host}`;
      if (!result.ok) return { routes, ok: false, text: `${where} does not answer as it should (${failureWords[result.failure.reason]})`, remedy: result.failure.detail };
      const { rung, effort } = memory.recall(target) ?? firstAbilities(target);
      const thinks = target.effort === undefined ? '' : effort ? `, effort ${target.effort}` : ', takes no effort';
      return { routes, ok: true, text: `${where} answers in ${(result.ms / 1_000).toFixed(1)} s, ${rungText[rung]}${thinks}, ${priceText(target, settings)}` };
    }));
    await memory.save();
    return probes;
  } finally {
    deadline.clear();
  }
}

function priceText(target: Endpoint, settings: ReviewSettings): string {
  if (target.isLocal) return 'free of charge';
  const price = priceOf(target.model, settings.prices);
  if (price === undefined) return 'price not known (say it in review.prices)';
  return `about $${usdOf(price, usualReview).toFixed(3)} for ${usualReview.inputTokens} tokens and the answer (prices of ${pricesAsOf})`;
}
