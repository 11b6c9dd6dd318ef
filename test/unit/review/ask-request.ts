import { onTestFinished } from 'vitest';
import { createMeter } from '../../../src/review/budget/meter.ts';
import { openAbilityMemory } from '../../../src/review/cache/ability-memory.ts';
import { noStore } from '../../../src/review/cache/store.ts';
import { createReviewer } from '../../../src/review/client/create-reviewer.ts';
import { createDeadline } from '../../../src/review/client/environment.ts';
import type { ReviewEnvironment } from '../../../src/review/client/environment.ts';
import type { ReviewRequest } from '../../../src/review/contracts.ts';
import { defaultRoutes } from '../../../src/review/settings.ts';
import type { RouteSettings } from '../../../src/review/settings.ts';
import { startModelServer } from '../../support/review/model-server.ts';
import type { ModelServer, Reply } from '../../support/review/model-server.ts';

/** A small question with a schema of its own. */
export const colourRequest: ReviewRequest = {
  purpose: 'probe',
  messages: [{ role: 'system', content: 'You name colours.' }, { role: 'user', content: 'Which colour is the sky?' }],
  schema: { name: 'colour', schema: { type: 'object', additionalProperties: false, required: ['colour'], properties: { colour: { type: 'string' } } } },
  problemsOf: (answer) => (typeof (answer as { colour?: unknown }).colour === 'string' ? [] : ['"colour" must be a text.']),
  estimatedTokens: 40,
  maxOutputTokens: 200,
};

/** A server with this script that closes when the test ends. */
export async function serve(reply: Reply): Promise<ModelServer> {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  return server;
}

export interface AskOptions {
  readonly route?: Partial<RouteSettings>;
  readonly env?: ReviewEnvironment['env'];
  readonly environment?: Partial<ReviewEnvironment>;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Parameters<typeof createMeter>[0]>;
  readonly spentToday?: number;
}

/** A reviewer whose routes all go to the server, unless told otherwise. */
export async function reviewerFor(url: string, options: AskOptions = {}) {
  const environment: ReviewEnvironment = {
    env: { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-test-1234567890', ...options.env },
    allowed: [], trustsConfig: false, discovers: false, ...options.environment,
  };
  const deadline = createDeadline(options.deadlineMs ?? 20_000, options.signal);
  onTestFinished(() => deadline.clear());
  const limits = { maxCalls: 50, maxTokens: 1_000_000, maxUsdPerRun: Number.POSITIVE_INFINITY, maxUsdPerDay: Number.POSITIVE_INFINITY, moneyLimited: false, prices: {}, ...options.limits };
  const spent: number[] = [];
  const meter = createMeter(limits, options.spentToday ?? 0, (usd) => spent.push(usd));
  const memory = await openAbilityMemory(noStore);
  const standard = { ...defaultRoutes.standard, ...options.route };
  const reviewer = await createReviewer({ routes: { ...defaultRoutes, standard } }, { environment, deadline, meter, memory, scrub: (text) => text });
  return { reviewer, meter, spent, ask: (request = colourRequest) => reviewer.ask(request, 'standard', deadline.signal) };
}
