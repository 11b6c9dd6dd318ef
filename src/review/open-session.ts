import type { Cost, Usage } from '../core/review.ts';
import { addSpent, readSpent } from './budget/ledger.ts';
import { createMeter } from './budget/meter.ts';
import { openAbilityMemory } from './cache/ability-memory.ts';
import { createCachedAsk, pruneAnswers } from './cache/cached-ask.ts';
import type { CachedResult } from './cache/cached-ask.ts';
import type { Store } from './cache/store.ts';
import { createReviewer } from './client/create-reviewer.ts';
import type { ReviewEnvironment } from './client/environment.ts';
import { createDeadline } from './client/environment.ts';
import type { ReviewFailure, ReviewRequest, RouteName, RouteTarget } from './contracts.ts';
import { scrubSecrets } from './redact/scrub-secrets.ts';
import type { ReviewSettings } from './settings.ts';

/** What a session is opened with. */
export interface SessionOptions {
  readonly settings: ReviewSettings;
  readonly environment: ReviewEnvironment;
  readonly store: Store;
  /** The day that money is counted for, `2026-11-23` in UTC. */
  readonly day: string;
  /** Ends the session early. */
  readonly signal?: AbortSignal;
}

/** A connection to the models for questions beside the review of a change: with the same endpoints, limits, prices, cache and deadline. */
export interface Session {
  /** Never throws; `reason` tells why there is no answer. */
  ask(request: ReviewRequest, route: RouteName): Promise<CachedResult>;
  describe(route: RouteName): RouteTarget | ReviewFailure;
  readonly usage: Usage;
  readonly cost: Cost;
  /** Writes down what was spent and learned. */
  close(): Promise<void>;
}

/** Opens a session; its deadline (`settings.deadlineMs`) begins now. Nothing is sent before the first question. */
export async function openSession({ settings, environment, store, day, signal }: SessionOptions): Promise<Session> {
  const deadline = createDeadline(settings.deadlineMs, signal);
  try {
    const payments: Promise<void>[] = [];
    const meter = createMeter(settings, await readSpent(store, day), (usd) => payments.push(addSpent(store, day, usd)));
    const memory = await openAbilityMemory(store);
    const reviewer = await createReviewer(settings, { environment, deadline, meter, memory, scrub: scrubSecrets });
    const ask = createCachedAsk(reviewer, store, scrubSecrets);
    return {
      ask: (request, route) => ask(request, route, deadline.signal),
      describe: (route) => reviewer.describe(route),
      get usage() {
        return meter.usage;
      },
      get cost() {
        return meter.cost;
      },
      async close() {
        deadline.clear();
        await Promise.all([memory.save(), pruneAnswers(store), ...payments]);
      },
    };
  } catch (error) {
    deadline.clear();
    throw error;
  }
}
