import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { GuardError } from '../../core/errors.ts';
import { priceOf, worstUsdOf } from '../budget/prices.ts';
import { readSpent } from '../budget/ledger.ts';
import { openAbilityMemory } from '../cache/ability-memory.ts';
import { isKept, keyOf } from '../cache/cached-ask.ts';
import { describeError } from '../client/describe-error.ts';
import { isFailure } from '../client/endpoint.ts';
import type { Endpoint } from '../client/endpoint.ts';
import { createDeadline } from '../client/environment.ts';
import { bodyOf, firstAbilities } from '../client/ladder.ts';
import { openClient } from '../client/open-client.ts';
import { resolveRoutes } from '../client/resolve-routes.ts';
import { loadReviewParts } from '../review-parts.ts';
import type { ReviewRun } from '../run-review.ts';
import { readBatches, writeBatches } from './batch-file.ts';
import type { OpenBatch } from './batch-file.ts';

/** The Batch API takes half. @see https://developers.openai.com/api/docs/guides/batch */
export const batchDiscount = 0.5;

const uploadDeadlineMs = 300_000;

export interface Submitted {
  readonly batches: readonly OpenBatch[];
  readonly requests: number;
  /** Units whose answer is there already. */
  readonly kept: number;
  /** Units that are not in it, with the reason of each. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
  /** US dollars at most, verifications not counted; undefined where a price is not known. */
  readonly usdAtMost?: number;
}

interface Line {
  readonly custom_id: string;
  readonly method: 'POST';
  readonly url: '/v1/chat/completions';
  readonly body: ChatCompletionCreateParamsNonStreaming;
}

/**
 * Submits the review of a change as batches, one for each endpoint and model, within the limits of money; riskiest first.
 * Limits of calls and tokens do not count: a batch is for what outgrows one run.
 *
 * @throws GuardError when an endpoint does not take it
 */
export async function submitBatch(run: ReviewRun): Promise<Submitted> {
  const parts = await loadReviewParts();
  const plan = await parts.planUnits(run);
  const routes = await resolveRoutes(run.settings, run.environment);
  const memory = await openAbilityMemory(run.store);
  const limit = Math.min(run.settings.maxUsdPerRun, run.settings.maxUsdPerDay - (await readSpent(run.store, run.day)));
  const open = await readBatches(run.store);
  const pending = new Set(open.flatMap(({ keys }) => keys));
  const groups = new Map<string, { readonly endpoint: Endpoint; readonly lines: Line[] }>();
  const left: { readonly id: string; readonly why: string }[] = [];
  let kept = 0;
  let usd: number | undefined = 0;
  for (const unit of [...plan.units].sort((a, b) => b.risk - a.risk)) {
    const endpoint = routes[unit.route.name];
    if (isFailure(endpoint)) {
      left.push({ id: unit.id, why: endpoint.detail });
      continue;
    }
    const request = await parts.buildRequest(unit, run);
    const target = { model: endpoint.model, endpoint: endpoint.host, ...(endpoint.effort === undefined ? {} : { effort: endpoint.effort }) };
    const key = keyOf(request, target);
    if (pending.has(key) || (await isKept(run.store, key, request))) {
      kept += 1;
      continue;
    }
    const price = endpoint.isLocal ? { input: 0, output: 0 } : priceOf(endpoint.model, run.settings.prices);
    const worst = price === undefined ? undefined : worstUsdOf(price, { inputTokens: request.estimatedTokens, outputTokens: request.maxOutputTokens }) * batchDiscount;
    if (worst === undefined && run.settings.moneyLimited) left.push({ id: unit.id, why: `the price of ${endpoint.model} is not known, and a limit of money is set` });
    else if ((usd ?? 0) + (worst ?? 0) > limit) left.push({ id: unit.id, why: 'the limit of money' });
    else {
      usd = usd === undefined || worst === undefined ? undefined : usd + worst;
      const name = `${endpoint.baseUrl} ${endpoint.model}`;
      const group = groups.get(name) ?? { endpoint, lines: [] };
      groups.set(name, group);
      const abilities = { ...(memory.recall(endpoint) ?? firstAbilities(endpoint)), cacheKey: false };
      group.lines.push({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body: bodyOf(request, request.messages, endpoint, abilities, '') });
    }
  }
  const batches: OpenBatch[] = [];
  for (const { endpoint, lines } of groups.values()) {
    batches.push(await upload(endpoint, lines, run, parts.scrubSecrets));
    // Written down at once: what is submitted is paid for, whatever happens to the next one.
    await writeBatches(run.store, [...open, ...batches]);
  }
  return { batches, requests: batches.reduce((sum, { keys }) => sum + keys.length, 0), kept, left, ...(usd === undefined ? {} : { usdAtMost: usd }) };
}

async function upload(endpoint: Endpoint, lines: readonly Line[], run: ReviewRun, scrub: (text: string) => string): Promise<OpenBatch> {
  const deadline = createDeadline(uploadDeadlineMs, run.signal);
  try {
    const client = await openClient(endpoint, run.environment.env);
    const file = new File([`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`], 'guard-review.jsonl', { type: 'application/jsonl' });
    const options = { signal: deadline.signal, maxRetries: 0 };
    const uploaded = await client.files.create({ file, purpose: 'batch' }, options);
    const batch = await client.batches.create({ input_file_id: uploaded.id, endpoint: '/v1/chat/completions', completion_window: '24h' }, options);
    return { id: batch.id, baseUrl: endpoint.baseUrl, model: endpoint.model, keys: lines.map(({ custom_id }) => custom_id) };
  } catch (error) {
    const { failure } = describeError(error, deadline.signal, scrub);
    throw new GuardError('review-batch', `${endpoint.host} does not take the batch: ${failure.detail}`, { hint: 'The Batch API is OpenAI\'s; few other endpoints have it. guard review does without.', cause: error });
  } finally {
    deadline.clear();
  }
}
