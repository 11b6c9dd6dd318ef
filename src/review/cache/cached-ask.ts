import { createHash } from 'node:crypto';
import { noUsage } from '../budget/usage.ts';
import type { Ask, AskResult, Reviewer, ReviewFailure, ReviewRequest, RouteTarget, ScrubSecrets } from '../contracts.ts';
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
export function createCachedAsk(reviewer: Reviewer, store: Store, scrub: ScrubSecrets, unasked?: Unasked): (...args: Parameters<Ask>) => Promise<CachedResult> {
  return async (request, route, signal) => {
    const target = reviewer.describe(route);
    if ('reason' in target) return { ...(await reviewer.ask(request, route, signal)), cached: false };
    const key = keyOf(request, target);
    const kept = await readKept(store, key, request);
    if (kept !== undefined) return { ok: true, answer: kept, usage: noUsage, model: target.model, ms: 0, cached: true };
    if (unasked !== undefined && request.purpose === 'review') return { ok: false, failure: unasked(key), usage: noUsage, model: target.model, ms: 0, cached: false };
    const result = await reviewer.ask(request, route, signal);
    if (result.ok) await keepAnswer(store, key, result.model, result.answer, scrub);
    return { ...result, cached: false };
  };
}

/** Why a review without a kept answer is not asked for: its batch is not done, or gave nothing. */
export type Unasked = (key: string) => ReviewFailure;

/** Keeps an answer, scrubbed as text: in this run the answer itself stays as it is. */
export function keepAnswer(store: Store, key: string, model: string, answer: unknown, scrub: ScrubSecrets): Promise<void> {
  return store.write(fileOf(key), scrub(JSON.stringify({ model, answer })));
}

/** Tells whether there is a kept answer that fits the request. */
export async function isKept(store: Store, key: string, request: ReviewRequest): Promise<boolean> {
  return (await readKept(store, key, request)) !== undefined;
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
async function readKept(store: Store, key: string, request: ReviewRequest): Promise<unknown> {
  const text = await store.read(fileOf(key));
  if (text === undefined) return undefined;
  try {
    const { answer } = JSON.parse(text) as { readonly answer?: unknown };
    return answer !== undefined && request.problemsOf(answer).length === 0 ? answer : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(key: string): string {
  return `answers/${key}.json`;
}
