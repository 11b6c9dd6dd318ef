import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerOf, askOnce, formatsOf } from './ladder-cases.ts';
import { firstAbilities } from '../../../src/review/client/ladder.ts';
import { colourRequest, reviewerFor, serve } from './ask-request.ts';
import { completion, sendError, sendJson } from '../../support/review/model-server.ts';

const blue = JSON.stringify({ colour: 'blue' });

describe('a call', () => {
  test('asks for the schema strictly and gives the parsed answer with its tokens', async () => {
    const server = await serve((response) => sendJson(response, completion(blue)));
    const { ask } = await reviewerFor(server.url);
    const result = await ask();
    expect(result).toMatchObject({ ok: true, answer: { colour: 'blue' }, model: 'gpt-5.5-2026-04-23', usage: { calls: 1, inputTokens: 6_000, cachedTokens: 512, outputTokens: 60, reasoningTokens: 20, estimated: false } });
    expect(server.requests[0]!.body.response_format).toEqual({ type: 'json_schema', json_schema: { name: 'colour', strict: true, schema: colourRequest.schema.schema } });
    expect(server.violations).toEqual([]);
  });

  test('counts what the endpoint wrote into its cache', async () => {
    const usage = { prompt_tokens: 6_000, completion_tokens: 60, total_tokens: 6_060, prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 5_000 } };
    const server = await serve((response) => sendJson(response, completion(blue, { usage, foreign: true })));
    expect((await (await reviewerFor(server.url)).ask()).usage).toMatchObject({ inputTokens: 6_000, cacheWriteTokens: 5_000 });
  });

  test('estimates tokens where the server does not count them', async () => {
    const server = await serve((response) => sendJson(response, completion(blue, { usage: null })));
    const { usage } = await (await reviewerFor(server.url)).ask();
    expect(usage).toMatchObject({ calls: 1, inputTokens: 40, outputTokens: 5, estimated: true });
  });

  test('sends the key to the server and nowhere into the body', async () => {
    const server = await serve((response) => sendJson(response, completion(blue)));
    await (await reviewerFor(server.url)).ask();
    expect(server.requests[0]!.headers['authorization']).toBe('Bearer sk-test-1234567890');
    expect(server.requests[0]!.raw).not.toContain('sk-test');
  });

  test('sends no authorization, no organisation and no header of the environment to a server without a key', async () => {
    const server = await serve((response) => sendJson(response, completion(blue)));
    process.env['OPENAI_CUSTOM_HEADERS'] = 'x-secret: 1';
    process.env['OPENAI_ORG_ID'] = 'org-1';
    try {
      const { ask } = await reviewerFor('', { env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: '', OPENAI_CUSTOM_HEADERS: 'x-secret: 1', OPENAI_ORG_ID: 'org-1' } });
      expect(await ask()).toMatchObject({ ok: true });
      const names = Object.keys(server.requests[0]!.headers);
      for (const name of ['authorization', 'x-secret', 'openai-organization']) expect(names).not.toContain(name);
    } finally {
      delete process.env['OPENAI_CUSTOM_HEADERS'];
      delete process.env['OPENAI_ORG_ID'];
    }
  });

  test('never repeats the key in what it tells, even when the server does', async () => {
    const server = await serve((response) => sendError(response, 401, 'Incorrect API key provided: sk-test-1234567890.'));
    const result = await (await reviewerFor(server.url)).ask();
    expect(result).toMatchObject({ ok: false, failure: { reason: 'key-refused', detail: 'status 401: Incorrect API key provided: <key>.' } });
  });
});

describe('the identity of a job in place of a key', () => {
  /** Hosts of OpenAI, answered by a server on this machine; everything above the connection is real, the exchange by the package too. */
  async function askAsJob(exchange: (response: Parameters<typeof sendJson>[0]) => void) {
    const server = await serve((response, { path }) => {
      if (path.startsWith('/job')) return sendJson(response, { value: 'signed-by-github' });
      if (path === '/oauth/token') return exchange(response);
      return sendJson(response, completion(blue));
    });
    const reach = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string | URL | Request, init?: RequestInit) => reach(String(url instanceof Request ? url.url : url).replace(/^https:\/\/(?:auth|api)\.openai\.com/, `http://127.0.0.1:${server.port}`), init));
    onTestFinished(() => void vi.unstubAllGlobals());
    const env = { OPENAI_BASE_URL: '', OPENAI_API_KEY: '', OPENAI_IDENTITY_PROVIDER_ID: 'idp_1', OPENAI_SERVICE_ACCOUNT_ID: 'sa_1', ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${server.port}/job?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job-secret' };
    return { server, result: await (await reviewerFor('', { env })).ask() };
  }

  test('is exchanged for a short-lived token, and that alone goes with the question', async () => {
    const { server, result } = await askAsJob((response) => sendJson(response, { access_token: 'short-lived', issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', token_type: 'Bearer', expires_in: 3600 }));
    expect(result).toMatchObject({ ok: true, answer: { colour: 'blue' } });
    const [job, exchange, question] = server.requests;
    expect([job!.path, job!.headers['authorization']]).toEqual(['/job?v=1&audience=https%3A%2F%2Fapi.openai.com%2Fv1', 'bearer job-secret']);
    expect(JSON.parse(exchange!.raw)).toMatchObject({ subject_token: 'signed-by-github', identity_provider_id: 'idp_1', service_account_id: 'sa_1' });
    expect([question!.path, question!.headers['authorization']]).toEqual(['/v1/chat/completions', 'Bearer short-lived']);
    expect(question!.raw + JSON.stringify(question!.headers)).not.toMatch(/signed-by-github|job-secret/);
    expect(server.violations).toEqual([]);
  });

  test('that is refused is a refused key, with no token in what is told', async () => {
    const { server, result } = await askAsJob((response) => sendJson(response, { error: 'invalid_grant', error_description: 'signed-by-github is not trusted' }, 401));
    expect(result).toMatchObject({ ok: false, failure: { reason: 'key-refused' } });
    expect(JSON.stringify(result)).not.toMatch(/signed-by-github|job-secret/);
    expect(server.requests.some(({ path }) => path.endsWith('/chat/completions'))).toBe(false);
  });
});

describe('the ladder', () => {
  test('begins where the endpoint is documented to be', () => {
    const at = (host: string) => firstAbilities({ api: 'openai', baseUrl: `https://${host}/v1`, host, isLocal: false, model: 'm', credential: { kind: 'none' } });
    expect([at('api.openai.com').rung, at('openrouter.ai').rung, at('api.anthropic.com').rung]).toEqual(['strict', 'strict', 'text']);
  });

  test('goes down one step for each format that is refused, and remembers it for the next call', async () => {
    const server = await serve((response, { body }) => {
      const type = body.response_format?.type;
      if (type === 'json_schema' || type === 'json_object') sendError(response, 400, `'response_format.type' ${type} is not supported`, { param: 'response_format' });
      else sendJson(response, completion(`Sure!\n\`\`\`json\n${blue}\n\`\`\``));
    });
    const { ask } = await reviewerFor(server.url);
    expect(await ask()).toMatchObject({ ok: true, answer: { colour: 'blue' }, usage: { calls: 4 } });
    expect(formatsOf(server)).toEqual(['strict', 'schema', 'object', 'text']);
    expect(server.requests[3]!.body.messages[0]!.content).toContain('"required":["colour"]');
    expect(await ask()).toMatchObject({ ok: true, usage: { calls: 1 } });
    expect(formatsOf(server).at(-1)).toBe('text');
  });

  test('lets the model read the schema when a server took it and did not keep to it', async () => {
    const server = await serve((response, { body }) => sendJson(response, completion(body.response_format?.type === 'json_object' ? blue : 'The sky is blue.')));
    const { ask } = await reviewerFor(server.url);
    expect(await ask()).toMatchObject({ ok: true, usage: { calls: 2 } });
    expect(formatsOf(server)).toEqual(['strict', 'object']);
    const repaired = server.requests[1]!.body.messages;
    expect(repaired.at(-2)).toMatchObject({ role: 'assistant', content: 'The sky is blue.' });
    expect(repaired.at(-1)!.content).toContain('It is not one JSON object.');
  });

  test('keeps the strict schema when only a limit was broken', async () => {
    const server = await serve((response, _seen, index) => sendJson(response, completion(index === 0 ? '{"colour":7}' : blue)));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: true });
    expect(formatsOf(server)).toEqual(['strict', 'strict']);
  });

  test('repairs once, then says that the answer cannot be read', async () => {
    const server = await serve((response) => sendJson(response, completion('{"colour":7}')));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: false, failure: { reason: 'invalid-answer', detail: '"colour" must be a text. (after one repair)' }, usage: { calls: 2 } });
  });

  test.each([
    ['the name of the limit', 'max_tokens', "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", 'max_completion_tokens'],
    ['an effort', 'reasoning_effort', "Unrecognized request argument supplied: reasoning_effort", undefined],
    ['a thinking budget', 'reasoning_effort', 'thinking is not supported by this model', undefined],
  ])('learns from a refusal of %s', async (_what, refused, message, instead) => {
    const server = await serve((response, { body }) => (body[refused] === undefined ? sendJson(response, completion(blue)) : sendError(response, 400, message, { param: refused })));
    expect(await (await reviewerFor(server.url, { route: { effort: 'low' } })).ask()).toMatchObject({ ok: true, usage: { calls: 2 } });
    if (instead !== undefined) expect(server.requests[1]!.body[instead]).toBe(200);
  });

  test('moves the rules into the first message where a template refuses a system role', async () => {
    const server = await serve((response, { body }) => (body.messages.some(({ role }) => role === 'system') ? sendError(response, 400, 'System role not supported') : sendJson(response, completion(blue))));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: true });
    expect(server.requests[1]!.body.messages).toEqual([{ role: 'user', content: 'You name colours.\n\nWhich colour is the sky?' }]);
  });

  test('reads the answer behind thoughts, fences and prose, and in parts', async () => {
    expect(await answerOf(`<think>is {"colour": 1} right?</think>\nHere: {"colour":"blue"} I hope that helps`)).toEqual({ colour: 'blue' });
    expect(await answerOf(`{"note": "}"} {"colour":"no"}`)).toEqual(undefined);
    expect(await answerOf(`text { not json } then {"colour":"b\\"l}ue"}`)).toEqual({ colour: 'b"l}ue' });
  });
});

describe('waiting', () => {
  test('tries again after a transient failure', async () => {
    const server = await serve((response, _seen, index) => (index < 2 ? sendError(response, 503, 'overloaded', { headers: { 'retry-after-ms': '1' } }) : sendJson(response, completion(blue))));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: true, usage: { calls: 3 } });
  });

  test('waits as long as Retry-After says, as seconds or as a date', async () => {
    const date = new Date(Date.now() + 500).toUTCString();
    const server = await serve((response, _seen, index) => (index === 0 ? sendError(response, 429, 'slow down', { headers: { 'retry-after': date } }) : sendJson(response, completion(blue))));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: true, usage: { calls: 2 } });
  });

  test('gives up at once when Retry-After is beyond the deadline', async () => {
    const server = await serve((response) => sendError(response, 429, 'slow down', { headers: { 'retry-after': '3600' } }));
    const result = await (await reviewerFor(server.url, { deadlineMs: 600_000 })).ask();
    expect(result).toMatchObject({ ok: false, failure: { reason: 'rate-limited' }, usage: { calls: 1 } });
    expect((result as { failure: { detail: string } }).failure.detail).toMatch(/^status 429: slow down; 3600 s to wait, \d+ s left$/);
  });

  test('does not wait for money that has run out', async () => {
    const server = await serve((response) => sendError(response, 429, 'You exceeded your current quota', { code: 'insufficient_quota' }));
    expect(await (await reviewerFor(server.url)).ask()).toMatchObject({ ok: false, failure: { reason: 'rate-limited' }, usage: { calls: 1 } });
  });

  test('ends with the deadline, and says so, whatever the server does', async () => {
    const server = await serve(() => undefined);
    // What was sent may be charged for, answer or not.
    expect(await (await reviewerFor(server.url, { deadlineMs: 300 })).ask()).toMatchObject({ ok: false, failure: { reason: 'timeout' }, usage: { calls: 1, inputTokens: 40, outputTokens: 0, estimated: true } });
  });

  test('ends with the deadline while the identity of a job is asked for, too', async () => {
    const server = await serve(() => undefined);
    const env = { OPENAI_API_KEY: '', OPENAI_IDENTITY_PROVIDER_ID: 'idp', OPENAI_SERVICE_ACCOUNT_ID: 'sa', ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
    expect(await (await reviewerFor('', { env, deadlineMs: 300 })).ask()).toMatchObject({ ok: false, failure: { reason: 'timeout' } });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/token?audience=https%3A%2F%2Fapi.openai.com%2Fv1']);
  });

  test('ends when the user interrupts, in a pause too', async () => {
    const controller = new AbortController();
    const server = await serve((response) => {
      sendError(response, 503, 'later', { headers: { 'retry-after': '5' } });
      setTimeout(() => controller.abort(), 20);
    });
    expect(await (await reviewerFor(server.url, { signal: controller.signal })).ask()).toMatchObject({ ok: false, failure: { reason: 'interrupted' } });
  });
});

describe('what cannot have been read was not reviewed', () => {
  test('a server that counts far fewer tokens than were sent has cut the prompt', async () => {
    const server = await serve((response) => sendJson(response, completion(blue, { usage: { prompt_tokens: 2_048, completion_tokens: 5, total_tokens: 2_053 } })));
    const request = { ...colourRequest, estimatedTokens: 9_000 };
    expect(await (await reviewerFor(server.url)).ask(request)).toMatchObject({ ok: false, failure: { reason: 'too-large' } });
  });

  test('a request that does not fit the model is not sent', async () => {
    const server = await serve((response) => sendJson(response, completion(blue)));
    expect(await (await reviewerFor(server.url, { route: { contextTokens: 230 } })).ask()).toMatchObject({ ok: false, failure: { reason: 'too-large' } });
    expect(server.requests).toEqual([]);
  });
});

test('redirects are refused: the change goes to the host that was named', async () => {
  const other = await serve((response) => sendJson(response, completion(blue)));
  const server = await serve((response) => {
    response.writeHead(307, { location: `${other.url}/chat/completions` });
    response.end();
  });
  expect(await askOnce(server)).toMatchObject({ ok: false, failure: { reason: 'connection' } });
  expect(other.requests).toEqual([]);
});
