import type OpenAI from 'openai';
import { createHash } from 'node:crypto';
import { monotonicMs } from '../../core/clock.ts';
import type { ReviewFailure, Usage } from '../../core/review.ts';
import { addUsage, noUsage } from '../budget/usage.ts';
import type { Meter } from '../budget/meter.ts';
import type { AbilityMemory } from '../cache/ability-memory.ts';
import type { Ask, AskResult, ChatMessage, Reviewer, ReviewRequest, RouteTarget, ScrubSecrets } from '../contracts.ts';
import type { ReviewSettings } from '../settings.ts';
import { describeError, stopFailure } from './describe-error.ts';
import type { Trouble } from './describe-error.ts';
import { isFailure } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import type { Deadline, ReviewEnvironment } from './environment.ts';
import { adapt, bodyOf, firstAbilities } from './ladder.ts';
import type { Abilities } from './ladder.ts';
import { openClient } from './open-client.ts';
import { resolveRoutes } from './resolve-routes.ts';
import type { ResolvedRoutes } from './resolve-routes.ts';
import { readAnswer, readModel, readUsage } from './read-answer.ts';
import { watchSignal } from './watch-signal.ts';

/** Times that one request is sent again after a transient failure. */
const maxRetries = 3;
/** First pause; each later one is twice as long. */
const firstPauseMs = 400;
/** Refusals that are answered by a step down the ladder; more cannot be. */
const maxSteps = 8;
/** A server that counts fewer tokens than this share of the estimate has cut the prompt: Ollama does so silently. */
const leastReadShare = 0.4;

/** What the reviewer needs beside settings. */
export interface ReviewerParts {
  readonly environment: ReviewEnvironment;
  readonly deadline: Deadline;
  readonly meter: Meter;
  readonly memory: AbilityMemory;
  readonly scrub: ScrubSecrets;
}

type Target = Endpoint | ReviewFailure;

/** Connects the routes. Sends nothing yet, but for the look at this machine where there is neither key nor address. */
export async function createReviewer(settings: Pick<ReviewSettings, 'routes'>, parts: ReviewerParts): Promise<Reviewer & { readonly endpoints: ResolvedRoutes }> {
  const endpoints = await resolveRoutes(settings, parts.environment);
  const connections = new Map<Endpoint, Connection>();

  const ask: Ask = async (request, route, signal) => {
    const started = monotonicMs();
    const target = endpoints[route];
    if (isFailure(target)) return { ok: false, failure: target, usage: noUsage, model: settings.routes[route].model, ms: 0 };
    let connection = connections.get(target);
    if (connection === undefined) connections.set(target, (connection = new Connection(target, parts)));
    try {
      return { ...(await connection.ask(request, signal)), ms: monotonicMs() - started };
    } catch (error) {
      // The one catch of the boundary: whatever breaks in here costs this request only.
      const detail = parts.scrub(error instanceof Error ? error.message : String(error));
      return { ok: false, failure: { reason: 'crash', detail }, usage: noUsage, model: target.model, ms: monotonicMs() - started };
    }
  };
  return { ask, endpoints, describe: (route) => describe(endpoints[route]) };
}

function describe(target: Target): RouteTarget | ReviewFailure {
  if (isFailure(target)) return target;
  return { model: target.model, endpoint: target.host, ...(target.effort === undefined ? {} : { effort: target.effort }) };
}

type Answered = Omit<Extract<AskResult, { ok: true }>, 'ms'> | Omit<Extract<AskResult, { ok: false }>, 'ms'>;

/** One endpoint and model: what it was found to take, and the client, opened at the first call. */
class Connection {
  readonly #endpoint: Endpoint;
  readonly #parts: ReviewerParts;
  #abilities: Abilities;
  #client: Promise<OpenAI> | undefined;

  constructor(endpoint: Endpoint, parts: ReviewerParts) {
    this.#endpoint = endpoint;
    this.#parts = parts;
    this.#abilities = parts.memory.recall(endpoint) ?? firstAbilities(endpoint);
  }

  async ask(request: ReviewRequest, signal: AbortSignal): Promise<Answered> {
    const room = this.#endpoint.contextTokens;
    if (room !== undefined && request.estimatedTokens + request.maxOutputTokens > room) {
      return this.#fail(noUsage, { reason: 'too-large', detail: `about ${request.estimatedTokens} tokens and room for ${request.maxOutputTokens} more do not fit the ${room} of ${this.#endpoint.model}` });
    }
    let usage = noUsage;
    let messages = request.messages;
    let abilities = this.#abilities;
    for (let attempt = 0; attempt < 2; attempt++) {
      const sent = await this.#send(request, messages, abilities, signal);
      usage = addUsage(usage, sent.usage);
      if ('failure' in sent) return this.#fail(usage, sent.failure);
      abilities = sent.abilities;
      const cut = this.#cutPrompt(request, sent.last);
      if (cut !== undefined) return this.#fail(usage, cut);
      const read = readAnswer(sent.body, request);
      if (read.kind === 'failure') return this.#fail(usage, read.failure);
      if (read.kind === 'answer') {
        this.#abilities = abilities;
        this.#parts.memory.remember(this.#endpoint, abilities);
        return { ok: true, answer: read.answer, usage, model: readModel(sent.body) ?? this.#endpoint.model };
      }
      if (attempt === 1) return this.#fail(usage, { reason: 'invalid-answer', detail: this.#parts.scrub(`${read.problems[0]} (after one repair)`.slice(0, 300)) });
      // A server that took the schema and did not keep to it: the model has to read it.
      if (read.unenforced && (abilities.rung === 'strict' || abilities.rung === 'schema')) abilities = { ...abilities, rung: 'object' };
      messages = withRepair(request.messages, read.content, read.problems);
    }
    throw new Error('two attempts are all there are');
  }

  #fail(usage: Usage, failure: ReviewFailure): Answered {
    return { ok: false, failure, usage, model: this.#endpoint.model };
  }

  /** Sends until there is a 200: steps down for what the server refuses, waits for what passes, ends with the deadline. */
  async #send(request: ReviewRequest, messages: readonly ChatMessage[], first: Abilities, signal: AbortSignal): Promise<Sent> {
    let abilities = first;
    let usage = noUsage;
    let retries = 0;
    for (let step = 0; step < maxSteps + maxRetries; step++) {
      const inputTokens = request.estimatedTokens + estimate(messages) - estimate(request.messages);
      const reserved = await this.#parts.meter.reserve({ model: this.#endpoint.model, isLocal: this.#endpoint.isLocal, inputTokens, outputTokens: request.maxOutputTokens }, signal);
      if ('reason' in reserved) return { failure: reserved, usage };
      const sent = await this.#sendOnce(request, messages, abilities, signal);
      const spent = 'body' in sent ? readUsage(sent.body, inputTokens) : spentInVain(sent.trouble, inputTokens);
      reserved.settle(spent);
      usage = addUsage(usage, spent);
      if ('body' in sent) return { body: sent.body, abilities, usage, last: spent };
      const { trouble } = sent;
      const adapted = isRefusal(trouble) ? adapt(abilities, trouble.text) : undefined;
      if (adapted !== undefined) {
        abilities = adapted;
        continue;
      }
      if (!trouble.transient || retries >= maxRetries) return { failure: trouble.failure, usage };
      const pauseMs = trouble.retryAfterMs ?? firstPauseMs * 2 ** retries * (0.75 + Math.random() / 2);
      const left = this.#parts.deadline.remainingMs();
      // A server that asks for more time than there is will not be better for having been waited for.
      if (pauseMs >= left) return { failure: { ...trouble.failure, detail: `${trouble.failure.detail}; ${Math.ceil(pauseMs / 1_000)} s to wait, ${Math.floor(left / 1_000)} s left` }, usage };
      retries += 1;
      await pause(pauseMs, signal);
      if (signal.aborted) return { failure: stopFailure(signal), usage };
    }
    return { failure: { reason: 'request-refused', detail: 'the server refuses every form of the request' }, usage };
  }

  async #sendOnce(request: ReviewRequest, messages: readonly ChatMessage[], abilities: Abilities, signal: AbortSignal): Promise<{ readonly body: unknown } | { readonly trouble: Trouble }> {
    if (signal.aborted) return { trouble: { failure: stopFailure(signal), transient: false, text: '' } };
    const body = bodyOf(request, messages, this.#endpoint, abilities, promptCacheKey(request, this.#endpoint));
    // The package asks for tokens of workload identity without the signal.
    const stop = watchSignal(signal);
    try {
      this.#client ??= openClient(this.#endpoint, this.#parts.environment.env);
      const client = await this.#client;
      const answer: unknown = await stop.or(client.chat.completions.create(body, { signal, maxRetries: 0 }));
      // The package parses what is labelled as JSON; some servers label it otherwise.
      return { body: typeof answer === 'string' ? JSON.parse(answer) : answer };
    } catch (error) {
      return { trouble: describeError(error, signal, (text) => this.#scrub(text)) };
    } finally {
      stop.end();
    }
  }

  /** A server's words may repeat the key or the request. */
  #scrub(text: string): string {
    const { credential } = this.#endpoint;
    const hidden = credential.kind === 'key' ? text.replaceAll(credential.reveal(), '<key>') : text;
    return this.#parts.scrub(hidden);
  }

  /** Far fewer tokens counted than sent: what was not read was not reviewed. */
  #cutPrompt(request: ReviewRequest, usage: Usage): ReviewFailure | undefined {
    if (usage.estimated || request.estimatedTokens < 1_000) return undefined;
    if (usage.inputTokens === 0 || usage.inputTokens >= request.estimatedTokens * leastReadShare) return undefined;
    return { reason: 'too-large', detail: `the server read ${usage.inputTokens} of about ${request.estimatedTokens} tokens; give the model more context (OLLAMA_CONTEXT_LENGTH, --ctx-size)` };
  }
}

/** `usage` is of all calls it took, `last` of the one that succeeded. */
type Sent = { readonly body: unknown; readonly abilities: Abilities; readonly usage: Usage; readonly last: Usage } | { readonly failure: ReviewFailure; readonly usage: Usage };

/** A server that was given up on has read what it was sent, and may well charge for it; one that answered with a status has not. */
function spentInVain({ status, failure }: Trouble, inputTokens: number): Usage {
  const mayCharge = status === undefined && (failure.reason === 'timeout' || failure.reason === 'interrupted');
  return mayCharge ? { ...noUsage, calls: 1, inputTokens, estimated: true } : { ...noUsage, calls: 1 };
}

/** The server understood the call and does not want it so. Some gateways say 500 or 501 for a format they lack. */
function isRefusal({ status }: Trouble): boolean {
  return status === 400 || status === 404 || status === 422 || status === 500 || status === 501;
}

/** Groups calls that begin alike on the endpoint's side, without saying whose they are. */
function promptCacheKey(request: ReviewRequest, { model }: Endpoint): string {
  return createHash('sha256').update(`${request.purpose} ${model} ${request.messages[0]?.content ?? ''}`).digest('hex').slice(0, 32);
}

/** The conversation with the bad answer and what is wrong with it. */
function withRepair(messages: readonly ChatMessage[], content: string, problems: readonly string[]): readonly ChatMessage[] {
  const listed = problems.slice(0, 10).map((problem) => `- ${problem}`).join('\n');
  return [
    ...messages,
    { role: 'assistant', content: content.slice(0, 8_000) },
    { role: 'user', content: `That answer cannot be read:\n${listed}\nGive the whole answer again, as one JSON object that matches the schema, without any other text.` },
  ];
}

function estimate(messages: readonly ChatMessage[]): number {
  return Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
}

/** Waits, but not past the signal. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
