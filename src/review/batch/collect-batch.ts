import type OpenAI from 'openai';
import type { ReviewFailure } from '../../core/review.ts';
import { addSpent } from '../budget/ledger.ts';
import { priceOf, usdOf } from '../budget/prices.ts';
import { keepAnswer } from '../cache/cached-ask.ts';
import { describeError } from '../client/describe-error.ts';
import { isFailure } from '../client/endpoint.ts';
import type { Endpoint } from '../client/endpoint.ts';
import { createDeadline } from '../client/environment.ts';
import type { Deadline } from '../client/environment.ts';
import { extractJson } from '../client/extract-json.ts';
import { openClient } from '../client/open-client.ts';
import { readAnswer, readUsage } from '../client/read-answer.ts';
import { resolveRoutes } from '../client/resolve-routes.ts';
import { loadReviewParts } from '../review-parts.ts';
import type { ReviewRun } from '../run-review.ts';
import { readBatches, writeBatches } from './batch-file.ts';
import type { OpenBatch } from './batch-file.ts';
import { batchDiscount } from './submit-batch.ts';

const fetchDeadlineMs = 300_000;
/** Answers of a whole repository come in one file. */
const maxFileBytes = 536_870_912;

/** States in which a batch will not give more than it has. */
const ended = new Set(['completed', 'expired', 'cancelled', 'failed']);

/**
 * Fetches the answers of open batches into the cache, where the review finds them. Gives, for each key without an answer, why:
 * the batch is not done, or the model gave nothing that can be used.
 */
export async function collectBatches(run: ReviewRun): Promise<ReadonlyMap<string, ReviewFailure>> {
  const { scrubSecrets } = await loadReviewParts();
  const batches = await readBatches(run.store);
  const routes = Object.values(await resolveRoutes(run.settings, run.environment));
  const missing = new Map<string, ReviewFailure>();
  const stillOpen: OpenBatch[] = [];
  const deadline = createDeadline(fetchDeadlineMs, run.signal);
  try {
    for (const batch of batches) {
      const endpoint = routes.find((target): target is Endpoint => !isFailure(target) && target.baseUrl === batch.baseUrl);
      const result = endpoint === undefined ? { done: false, failure: noEndpoint(batch) } : await collectOne(batch, endpoint, run, deadline, scrubSecrets);
      for (const key of batch.keys) missing.set(key, result.failures?.get(key) ?? result.failure);
      if (!result.done) stillOpen.push(batch);
    }
  } finally {
    deadline.clear();
    await writeBatches(run.store, stillOpen);
  }
  return missing;
}

interface Collected {
  readonly done: boolean;
  /** Why a key without words of its own has no answer. */
  readonly failure: ReviewFailure;
  readonly failures?: ReadonlyMap<string, ReviewFailure>;
}

async function collectOne(batch: OpenBatch, endpoint: Endpoint, run: ReviewRun, deadline: Deadline, scrub: (text: string) => string): Promise<Collected> {
  const options = { signal: deadline.signal, maxRetries: 0 };
  try {
    const client: OpenAI = await openClient(endpoint, run.environment.env, maxFileBytes);
    const { status, output_file_id: output, request_counts: counts } = await client.batches.retrieve(batch.id, options);
    if (!ended.has(status)) {
      const progress = counts === undefined ? '' : `, ${counts.completed} of ${counts.total} done`;
      return { done: false, failure: { reason: 'pending', detail: `${batch.id} is ${status.replaceAll('_', ' ')}${progress}; guard review --collect asks again` } };
    }
    const text = output === undefined || output === null ? '' : await (await client.files.content(output, options)).text();
    return { done: true, failure: { reason: 'empty-answer', detail: `${batch.id} is ${status} and has no answer for it` }, failures: await keepLines(text, endpoint, run, scrub) };
  } catch (error) {
    return { done: false, failure: describeError(error, deadline.signal, scrub).failure };
  }
}

/** Puts each usable answer into the cache, under the key that the request was submitted with. */
async function keepLines(text: string, endpoint: Endpoint, run: ReviewRun, scrub: (text: string) => string): Promise<ReadonlyMap<string, ReviewFailure>> {
  const failures = new Map<string, ReviewFailure>();
  const price = endpoint.isLocal ? undefined : priceOf(endpoint.model, run.settings.prices);
  for (const line of text.split('\n')) {
    const { custom_id: key, response } = parseLine(line);
    if (key === undefined) continue;
    const usage = readUsage(response?.body, 0);
    if (price !== undefined) await addSpent(run.store, run.day, usdOf(price, usage) * batchDiscount);
    // Any object passes here: what the schema says is checked when it is read from the cache, by the request itself.
    const read = readAnswer(response?.body, { schema: { name: '', schema: {} }, problemsOf: () => [] });
    if (read.kind === 'answer') await keepAnswer(run.store, key, endpoint.model, read.answer, scrub);
    else failures.set(key, read.kind === 'failure' ? read.failure : { reason: 'invalid-answer', detail: read.problems[0] ?? '' });
  }
  return failures;
}

function parseLine(line: string): { readonly custom_id?: string; readonly response?: { readonly body?: unknown } } {
  const value = extractJson(line) as { readonly custom_id?: unknown; readonly response?: { readonly body?: unknown } } | undefined;
  if (typeof value?.custom_id !== 'string' || !/^[0-9a-f]{64}$/.test(value.custom_id)) return {};
  return { custom_id: value.custom_id, ...(typeof value.response === 'object' && value.response !== null ? { response: value.response } : {}) };
}

function noEndpoint({ id, baseUrl }: OpenBatch): ReviewFailure {
  return { reason: 'no-endpoint', detail: `${id} was submitted to ${new URL(baseUrl).host}, where no route goes now` };
}
