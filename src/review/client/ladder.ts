import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ChatMessage, ReviewRequest } from '../contracts.ts';
import type { Endpoint } from './endpoint.ts';

/** How the shape of an answer is asked for, from the surest way down. */
export const rungs = ['strict', 'schema', 'object', 'text'] as const;
export type Rung = (typeof rungs)[number];

/** What one endpoint and model were found to take. Remembered, so that each limit costs one refused call once. */
export interface Abilities {
  readonly rung: Rung;
  /** Name of the parameter for the longest answer. */
  readonly limit: 'max_completion_tokens' | 'max_tokens' | 'none';
  readonly effort: boolean;
  readonly cacheKey: boolean;
  /** Takes a system message; some chat templates refuse it. */
  readonly system: boolean;
}

/**
 * What is tried first: everything OpenAI documents. A local server gets no parameters that only OpenAI has, and where `response_format` is
 * documented to be ignored the model is shown the schema at once. docs/review.md has the sources.
 */
export function firstAbilities(endpoint: Endpoint): Abilities {
  const isOpenAi = endpoint.host.endsWith('api.openai.com');
  const rung = endpoint.host === 'api.anthropic.com' ? 'text' : 'strict';
  const knowsNewLimit = isOpenAi || endpoint.api === 'azure' || endpoint.host.endsWith('.azure.com');
  return { rung, limit: knowsNewLimit ? 'max_completion_tokens' : 'max_tokens', effort: true, cacheKey: isOpenAi, system: true };
}

/**
 * The next thing to try after the server has refused a request (400, 422, 501 …) with these words; undefined when nothing
 * in them says that a parameter of ours is to blame. Each change is made at most once, so this ends.
 */
export function adapt(now: Abilities, words: string): Abilities | undefined {
  const said = words.toLowerCase();
  if (now.limit === 'max_tokens' && said.includes('max_completion_tokens')) return { ...now, limit: 'max_completion_tokens' };
  if (now.limit === 'max_completion_tokens' && /max_completion_tokens|max_tokens/.test(said)) return { ...now, limit: 'max_tokens' };
  if (now.limit === 'max_tokens' && /unsupported.*max_tokens|max_tokens.*(unsupported|not supported|unknown|unrecognized|extra)/.test(said)) return { ...now, limit: 'none' };
  if (now.effort && /reasoning|effort|thinking/.test(said)) return { ...now, effort: false };
  if (now.cacheKey && said.includes('prompt_cache_key')) return { ...now, cacheKey: false };
  if (now.system && /system (role|message|prompt)|role.{0,20}system|roles must alternate/.test(said)) return { ...now, system: false };
  if (/response_format|json_schema|json_object|schema|grammar|structured|guided/.test(said)) {
    const next = rungs[rungs.indexOf(now.rung) + 1];
    return next === undefined ? undefined : { ...now, rung: next };
  }
  // An endpoint that refuses what it does not know seldom says more than "extra inputs" or "unknown field".
  if (now.cacheKey || now.effort) return /extra|unknown|unrecognized|unexpected|not permitted|unsupported/.test(said) ? { ...now, cacheKey: false, effort: false } : undefined;
  return undefined;
}

/** The body of the call, as far as this endpoint understands it. */
export function bodyOf(request: ReviewRequest, messages: readonly ChatMessage[], endpoint: Endpoint, abilities: Abilities, cacheKey: string): ChatCompletionCreateParamsNonStreaming {
  const { rung } = abilities;
  const shown = rung === 'object' || rung === 'text' ? withSchema(messages, request) : messages;
  return {
    model: endpoint.model,
    messages: (abilities.system ? shown : withoutSystem(shown)).map(({ role, content }) => ({ role, content })),
    ...formatOf(request, rung),
    ...(abilities.limit === 'none' ? {} : { [abilities.limit]: request.maxOutputTokens }),
    ...(abilities.effort && endpoint.effort !== undefined ? { reasoning_effort: endpoint.effort } : {}),
    ...(abilities.cacheKey ? { prompt_cache_key: cacheKey } : {}),
    // OpenRouter goes only to providers that honour what is asked for. Not in the package's types.
    ...(endpoint.host === 'openrouter.ai' && rung !== 'text' ? { provider: { require_parameters: true } } : {}),
  };
}

function formatOf({ schema: { name, schema } }: ReviewRequest, rung: Rung): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  switch (rung) {
    case 'strict': return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
    case 'schema': return { response_format: { type: 'json_schema', json_schema: { name, schema } } };
    case 'object': return { response_format: { type: 'json_object' } };
    case 'text': return {};
  }
}

/** Where the server does not enforce the schema, the model has to read it. */
function withSchema(messages: readonly ChatMessage[], { schema: { schema } }: ReviewRequest): readonly ChatMessage[] {
  const words = `Answer with one JSON object and nothing else. It must match this JSON Schema:\n${JSON.stringify(schema)}`;
  const [first, ...others] = messages;
  if (first?.role === 'system') return [{ role: 'system', content: `${first.content}\n\n${words}` }, ...others];
  return [{ role: 'system', content: words }, ...messages];
}

/** Lays system messages into the first one of the user. */
function withoutSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const others = messages.filter(({ role }) => role !== 'system');
  const [first, ...rest] = others;
  return first === undefined ? [{ role: 'user', content: system.join('\n\n') }] : [{ ...first, content: [...system, first.content].join('\n\n') }, ...rest];
}
