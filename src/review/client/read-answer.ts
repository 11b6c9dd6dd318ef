import type { ReviewFailure, Usage } from '../../core/review.ts';
import type { ReviewRequest } from '../contracts.ts';
import { extractJson } from './extract-json.ts';

/** What a 200 turned out to be. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly failure: ReviewFailure }
  /** Not what the schema says; one repair is worth a call. `unenforced`: not even its outline. */
  | { readonly kind: 'invalid'; readonly content: string; readonly problems: readonly string[]; readonly unenforced: boolean };

/** Reads the body of a 200. It proves nothing: servers answer 200 with other shapes, errors, or nothing at all. */
export function readAnswer(body: unknown, request: Pick<ReviewRequest, 'schema' | 'problemsOf'>): ReadAnswer {
  const choice = at(at(body, 'choices'), 0);
  const message = at(choice, 'message');
  const finish = at(choice, 'finish_reason');
  const refusal = at(message, 'refusal');
  if (typeof refusal === 'string' && refusal !== '') return failed('refusal', 'the model declined to answer');
  if (finish === 'content_filter') return failed('content-filter', 'the endpoint filtered the answer');
  if (choice === undefined) {
    // Some gateways wrap their errors in a 200.
    const isError = at(body, 'error') !== undefined;
    return isError ? failed('server-error', 'an error with status 200') : failed('empty-answer', 'an answer without choices');
  }
  const content = contentOf(at(message, 'content'));
  const truncated = finish === 'length';
  if (content === undefined || content.trim() === '') {
    return truncated ? failed('truncated', 'the room for the answer was used up before it began') : failed('empty-answer', 'an answer without content');
  }
  const answer = extractJson(content);
  const problems = answer === undefined ? ['It is not one JSON object.'] : request.problemsOf(answer);
  if (problems.length === 0) return { kind: 'answer', answer };
  if (truncated) return failed('truncated', 'the model wrote until there was no room left, and stopped in the middle');
  return { kind: 'invalid', content, problems, unenforced: answer === undefined || !hasOutline(answer, request) };
}

/** Tokens as the body counts them, else as estimated: local servers may leave them out, or send nonsense. */
export function readUsage(body: unknown, estimatedInput: number): Usage {
  const usage = at(body, 'usage');
  const input = countOf(at(usage, 'prompt_tokens'));
  const output = countOf(at(usage, 'completion_tokens'));
  const cached = countOf(at(at(usage, 'prompt_tokens_details'), 'cached_tokens')) ?? 0;
  const written = countOf(at(at(usage, 'prompt_tokens_details'), 'cache_write_tokens')) ?? 0;
  const reasoning = countOf(at(at(usage, 'completion_tokens_details'), 'reasoning_tokens')) ?? 0;
  const isCounted = input !== undefined && output !== undefined;
  const inputTokens = input ?? estimatedInput;
  const outputTokens = output ?? Math.ceil((contentOf(at(at(at(at(body, 'choices'), 0), 'message'), 'content')) ?? '').length / 4);
  return {
    calls: 1,
    inputTokens,
    cachedTokens: Math.min(cached, inputTokens),
    ...(written === 0 ? {} : { cacheWriteTokens: Math.min(written, inputTokens) }),
    outputTokens,
    reasoningTokens: Math.min(reasoning, outputTokens),
    estimated: !isCounted,
  };
}

/** The model that really answered, where the server says it. */
export function readModel(body: unknown): string | undefined {
  const model = at(body, 'model');
  return typeof model === 'string' && /^[\w.:/@+-]{1,200}$/.test(model) ? model : undefined;
}

/** Some servers give content as a list of parts. */
function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  return content.map((part: unknown) => at(part, 'text')).filter((text) => typeof text === 'string').join('');
}

/** Whether the answer has the keys that the schema asks for at the top: then the server did enforce it, and a limit was broken. */
function hasOutline(answer: unknown, { schema: { schema } }: Pick<ReviewRequest, 'schema'>): boolean {
  const required: unknown = schema['required'];
  return Array.isArray(required) && required.every((key) => at(answer, String(key)) !== undefined);
}

function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function failed(reason: ReviewFailure['reason'], detail: string): ReadAnswer {
  return { kind: 'failure', failure: { reason, detail } };
}

/** A member of anything, own ones only. */
function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
}
