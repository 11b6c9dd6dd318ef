import { createHash } from 'node:crypto';
import { noUsage } from '../budget/usage.ts';
import type { Ask, AskResult, Reviewer, ReviewRequest, RouteTarget, ScrubSecrets } from '../contracts.ts';
import type { Store } from './store.ts';

/** Raise it when old answers must not be used any more. */
const cacheVersion = 1;

const maxAgeMs = 90 * 86_400_000;
const maxFiles = 4_000;

/** An answer and whether it was there already. */
export type CachedResult = AskResult & { readonly cached: boolean };

/**
 * Asks once for the same content: the key is the whole redacted request, the model, its endpoint and effort, so a change of any
 * of them, of guard's prompt or of the code asks anew. Clean verdicts are kept as well as dirty ones. Failures are not kept.
 */
export function createCachedAsk(reviewer: Reviewer, store: Store, scrub: ScrubSecrets): (...args: Parameters<Ask>) => Promise<CachedResult> {
  return async (request, route, signal) => {
    const target = reviewer.describe(route);
    if ('reason' in target) return { ...(await reviewer.ask(request, route, signal)), cached: false };
    const name = `answers/${keyOf(request, target)}.json`;
    const kept = await readKept(store, name, request);
    if (kept !== undefined) return { ok: true, answer: kept, usage: noUsage, model: target.model, ms: 0, cached: true };
    const result = await reviewer.ask(request, route, signal);
    // Scrubbed as text: the answer itself stays as it is for this run.
    if (result.ok) await store.write(name, scrub(JSON.stringify({ model: result.model, answer: result.answer })));
    return { ...result, cached: false };
  };
}

/** Removes what is old. */
export function pruneAnswers(store: Store): Promise<void> {
  return store.prune('answers', maxAgeMs, maxFiles);
}

/** Digest of all that decides an answer. */
export function keyOf(request: ReviewRequest, { model, endpoint, effort }: RouteTarget): string {
  const parts = [cacheVersion, request.purpose, request.messages, request.schema, request.maxOutputTokens, model, endpoint, effort ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A kept answer is checked like a fresh one: a file can be old, cut or foreign. */
async function readKept(store: Store, name: string, request: ReviewRequest): Promise<unknown> {
  const text = await store.read(name);
  if (text === undefined) return undefined;
  try {
    const { answer } = JSON.parse(text) as { readonly answer?: unknown };
    return answer !== undefined && request.problemsOf(answer).length === 0 ? answer : undefined;
  } catch {
    return undefined;
  }
}
