/** A model server whose answers are scripted: a real HTTP server, so that everything below the prompt is real too. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { violationsOf } from './openai-contract.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Everything as it came over the wire. */
  readonly raw: string;
  readonly body: ChatBody;
}

/** What the tests look at in a request. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly name: string; readonly strict?: boolean; readonly schema: object } };
  readonly [key: string]: unknown;
}

/** Answers one request; `index` counts the requests of this server from 0. */
export type Reply = (response: ServerResponse, seen: SeenRequest, index: number) => unknown;

export interface ModelServer {
  /** Base address, with `/v1`. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** What OpenAI's description says against the requests so far. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on this machine that answers POST /v1/chat/completions with `reply`. */
export async function startModelServer(reply: Reply): Promise<ModelServer> {
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    const isJson = request.headers['content-type']?.startsWith('application/json') === true;
    const body = (isJson && raw !== '' ? JSON.parse(raw) : {}) as ChatBody;
    const seen = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, raw, body };
    const index = requests.push(seen) - 1;
    if (seen.path.endsWith('/chat/completions')) violations.push(...violationsOf('request', body).map((text) => `request ${index}: ${text}`));
    response.on('error', () => undefined);
    await reply(response, seen, index);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    violations,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export interface CompletionOptions {
  readonly finish?: string;
  readonly refusal?: string | null;
  readonly usage?: object | null;
  readonly model?: string;
}

/** A completion as OpenAI sends it. @throws when it does not conform to OpenAI's description, unless `foreign` */
export function completion(content: string | null, options: CompletionOptions & { readonly foreign?: true } = {}): object {
  const usage = options.usage === undefined ? { prompt_tokens: 6_000, completion_tokens: 60, total_tokens: 6_060, prompt_tokens_details: { cached_tokens: 512 }, completion_tokens_details: { reasoning_tokens: 20 } } : options.usage;
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: options.model ?? 'gpt-5.5-2026-04-23',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: options.refusal ?? null }, logprobs: null, finish_reason: options.finish ?? 'stop' }],
    ...(usage === null ? {} : { usage }),
  };
  if (options.foreign !== true) {
    const violations = violationsOf('response', body);
    if (violations.length > 0) throw new Error(`the test's own response does not conform: ${violations.join('; ')}`);
  }
  return body;
}

/** Sends JSON with a status. */
export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Sends an error as OpenAI sends it. */
export function sendError(response: ServerResponse, status: number, message: string, more: { readonly code?: string; readonly param?: string; readonly headers?: Readonly<Record<string, string>> } = {}): void {
  const body = { error: { message, type: 'invalid_request_error', param: more.param ?? null, code: more.code ?? null } };
  const violations = violationsOf('error', body);
  if (violations.length > 0) throw new Error(`the test's own error does not conform: ${violations.join('; ')}`);
  sendJson(response, body, status, more.headers);
}

/** A comment as a model gives it. */
export interface CommentDraft {
  readonly path: string;
  readonly quote: string;
  readonly line: number;
  readonly severity?: string;
  readonly message?: string;
  readonly category?: string;
  readonly confidence?: string;
  readonly fix?: string | null;
  readonly end_line?: number | null;
  readonly failure_scenario?: string;
}

/** The answer of a model that has these comments. */
export function answerWith(comments: readonly CommentDraft[]): string {
  return JSON.stringify({
    comments: comments.map((comment) => ({
      path: comment.path,
      quote: comment.quote,
      line: comment.line,
      end_line: comment.end_line ?? null,
      category: comment.category ?? 'logic',
      failure_scenario: comment.failure_scenario ?? 'With an empty list the result is NaN and the invoice shows no amount.',
      message: comment.message ?? 'An empty list divides by zero.',
      severity: comment.severity ?? 'warning',
      confidence: comment.confidence ?? 'high',
      fix: comment.fix ?? null,
    })),
  });
}
