import type { APIError } from 'openai';
import type { ReviewFailure, ReviewFailureReason } from '../../core/review.ts';
import { TooLongAnswer } from './bounded-fetch.ts';
import { ReviewStop } from './environment.ts';

/** One failed attempt: what to tell, and what might cure it. */
export interface Trouble {
  readonly failure: ReviewFailure;
  /** Trying again as it is may help. */
  readonly transient: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** All that the server said, for finding out which parameter it refuses. */
  readonly text: string;
}

/** Longest piece of a server's words that is told. */
const longestQuote = 200;

/** Statuses that a later attempt may not meet. */
const transientStatuses = new Set([408, 409, 429, 500, 502, 503, 504, 529]);

/** Turns what the `openai` package throws into a reason and one sentence. `scrub` takes secrets out of the server's words. */
export function describeError(error: unknown, signal: AbortSignal, scrub: (text: string) => string): Trouble {
  if (signal.aborted) return { failure: stopFailure(signal), transient: false, text: '' };
  const cause = deepestCause(error);
  if (cause instanceof TooLongAnswer) return trouble('invalid-answer', cause.message);
  const api = error as Partial<APIError>;
  if (typeof api.status === 'number') return describeStatus(api, api.status, scrub);
  if (isJsonProblem(error, cause)) return { ...trouble('invalid-answer', 'the answer is not JSON'), transient: true };
  const code = (cause as { readonly code?: unknown }).code;
  if (cause instanceof Error && cause.message === 'unexpected redirect') return trouble('connection', 'it redirects to another address; name that one in review.routes');
  const words = connectionWords[String(code)] ?? scrub(shorten(cause instanceof Error ? cause.message : String(cause)));
  return { ...trouble('connection', words), transient: true };
}

/** The reason of a stop: the deadline, or the user. */
export function stopFailure(signal: AbortSignal): ReviewFailure {
  const interrupted = signal.reason instanceof ReviewStop && signal.reason.kind === 'interrupted';
  return interrupted ? { reason: 'interrupted', detail: 'stopped by the user' } : { reason: 'timeout', detail: 'no answer before the deadline' };
}

/** What the codes of sockets and TLS mean. */
const connectionWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the host could not be looked up; is there a network?',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_HEADERS_OVERFLOW: 'the answer has too many headers',
  HPE_INVALID_CONSTANT: 'the answer is not HTTP',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted (NODE_EXTRA_CA_CERTS names your own authority)',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted (NODE_EXTRA_CA_CERTS names your own authority)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted (NODE_EXTRA_CA_CERTS names your own authority)',
};

const statusReasons: Readonly<Record<number, ReviewFailureReason>> = { 401: 'key-refused', 403: 'key-refused', 404: 'model-unknown', 429: 'rate-limited' };

function describeStatus(api: Partial<APIError>, status: number, scrub: (text: string) => string): Trouble {
  const said = wordsOf(api);
  const quote = scrub(shorten(said));
  // Money that has run out does not come back by waiting.
  const isSpent = status === 429 && /insufficient_quota|billing|credit/i.test(`${api.code ?? ''} ${said}`);
  const reason = statusReasons[status] ?? (status >= 500 ? 'server-error' : status === 408 ? 'timeout' : 'request-refused');
  const retryAfterMs = retryAfter(api.headers);
  return {
    failure: { reason, detail: quote === '' ? `status ${status}` : `status ${status}: ${quote}` },
    transient: transientStatuses.has(status) && !isSpent,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    status,
    text: `${said} ${api.param ?? ''} ${api.code ?? ''}`,
  };
}

/** `error.message` of the body; LM Studio sends a bare text, proxies send HTML. */
function wordsOf(api: Partial<APIError>): string {
  const body: unknown = api.error;
  if (typeof body === 'string') return body;
  if (typeof body === 'object' && body !== null) {
    for (const key of ['message', 'detail', 'error']) {
      const value = (body as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'string') return value;
    }
    return JSON.stringify(body);
  }
  const message = (api.message ?? '').replace(/^\d{3} /, '');
  return /<(!doctype|html|head|body)/i.test(message) ? 'a web page instead of an answer' : message.replace(/^status code \(no body\)$/, '');
}

/** `Retry-After` in seconds or as a date, and the finer `retry-after-ms`. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(headers: APIError['headers'] | undefined): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const said = headers?.get('retry-after');
  if (said === undefined || said === null) return undefined;
  const seconds = Number(said);
  if (seconds >= 0) return seconds * 1_000;
  const date = Date.parse(said);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function trouble(reason: ReviewFailureReason, detail: string): Trouble {
  return { failure: { reason, detail }, transient: false, text: detail };
}

function isJsonProblem(error: unknown, cause: unknown): boolean {
  return error instanceof SyntaxError || cause instanceof SyntaxError;
}

/** `fetch failed` says nothing; the cause below it does. */
function deepestCause(error: unknown): unknown {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error && at.cause !== undefined; depth++) at = at.cause;
  return at instanceof AggregateError && at.errors.length > 0 ? at.errors[0] : at;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
