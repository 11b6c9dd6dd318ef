import { standardResponseFormat } from 'openai/helpers/standard-schema';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ruleIdOf } from '../../src/core/review.ts';
import { answerWith, completion, sendError, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { Reply, SeenRequest } from '../support/review/model-server.ts';
import { violationsOf } from '../support/review/openai-contract.ts';
import { badLine, reasonsOf, reviewFindings, reviewOf, reviewShop, say } from '../support/review/review-case.ts';

const total = { 'src/total.ts': (await import('../support/review/review-case.ts')).shopFiles['src/total.ts']! };

afterEach(() => void vi.unstubAllGlobals());

async function serve(reply: Reply) {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  return server;
}

/** Says of the average that it is an error, and confirms it. */
const confirmsAnError: Reply = (response, { body }) => {
  const isReview = body.response_format?.json_schema?.name === 'guard_review';
  const verdict = { steps: 'For an empty list sum is 0 and lines.length is 0, so the result is NaN.', evidence_quote: badLine.quote, verdict: 'confirmed' };
  sendJson(response, completion(isReview ? answerWith([{ ...badLine, severity: 'error' }]) : JSON.stringify(verdict)));
};

/** Lets requests to the world go to a server of the test, and remembers where they were meant to go. */
function redirectTo(serverUrl: string): string[] {
  const meant: string[] = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string | URL | Request, init?: RequestInit) => {
    const wanted = new URL(String(url));
    meant.push(wanted.href);
    return real(`${new URL(serverUrl).origin}/v1${wanted.pathname.replace(/^.*(?=\/chat\/)/, '')}${wanted.search}`, init);
  });
  return meant;
}

/** The package's own check of the strict subset: it throws. */
function strictFormat(schema: unknown): unknown {
  return standardResponseFormat({ '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }), jsonSchema: { input: () => structuredClone(schema) as Record<string, unknown> } } }, 'x');
}

describe('what OpenAI publishes', () => {
  test('refuses what is wrong, in both directions: the test can fail', () => {
    const good = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'x' }] };
    expect(violationsOf('request', good)).toEqual([]);
    expect(violationsOf('request', { ...good, messages: undefined })).not.toEqual([]);
    expect(violationsOf('request', { ...good, messages: [{ role: 'reviewer', content: 'x' }] })).not.toEqual([]);
    expect(violationsOf('request', { ...good, reasoning_effort: 'extreme' })).not.toEqual([]);
    expect(violationsOf('request', { ...good, response_format: { type: 'json_schema', json_schema: { strict: true } } })).not.toEqual([]);
    expect(violationsOf('response', { ...completion('x'), choices: [{ index: 0, finish_reason: 'tired', logprobs: null, message: { role: 'assistant', content: 'x', refusal: null } }] })).not.toEqual([]);
    expect(() => completion('x', { finish: 'tired' })).toThrow('does not conform');
  });

  test('accepts every request of a review and its verification', async () => {
    const server = await serve(confirmsAnError);
    const result = await reviewShop({ url: server.url });
    expect(server.violations).toEqual([]);
    expect(server.requests.map(({ body }) => body.response_format?.json_schema?.name)).toContain('guard_verdict');
    expect(reviewFindings(result)).toMatchObject([{ ruleId: ruleIdOf('logic'), severity: 'error' }]);
  });

  test('and so do the strict rules for schemas, by the package\'s own check', async () => {
    const server = await serve(confirmsAnError);
    await reviewShop({ url: server.url });
    const schemas = new Map(server.requests.map(({ body }) => [body.response_format!.json_schema!.name, body.response_format!.json_schema!]));
    expect([...schemas.keys()].sort()).toEqual(['guard_review', 'guard_verdict']);
    for (const { name, strict, schema } of schemas.values()) {
      expect(strict, name).toBe(true);
      // Unchanged: the check adds what is missing instead of refusing it, in places.
      expect(strictFormat(schema)).toMatchObject({ json_schema: { schema } });
      expect(JSON.stringify(schema), name).not.toMatch(/"(?:minLength|maxLength|pattern|format|minimum|maximum|maxItems|minItems|uniqueItems)":/);
    }
    const { schema } = schemas.get('guard_review')!;
    expect(() => strictFormat({ ...schema, required: [] })).toThrow();
  });
});

describe('each vendor gets what it understands', () => {
  async function ask(env: Readonly<Record<string, string>>, settings: Readonly<Record<string, unknown>>, reply: Reply = confirmsAnError): Promise<{ meant: readonly string[]; seen: readonly SeenRequest[]; result: Awaited<ReturnType<typeof reviewShop>> }> {
    const server = await serve(reply);
    const meant = redirectTo(server.url);
    const result = await reviewShop({ env, files: total, settings: say({ 'review.mode': 'on', 'review.deadlineSeconds': 20, ...settings }) });
    return { meant, seen: server.requests, result };
  }

  test('OpenAI: effort, room for the answer, a cache key, the key, and a price', async () => {
    const { meant, seen, result } = await ask({ OPENAI_API_KEY: 'sk-1', OPENAI_ORG_ID: 'org-1' }, {});
    expect(new Set(meant)).toEqual(new Set(['https://api.openai.com/v1/chat/completions']));
    expect(seen[0]!.body).toMatchObject({ model: expect.stringContaining('gpt-5.'), reasoning_effort: expect.any(String), max_completion_tokens: expect.any(Number), prompt_cache_key: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(seen[0]!.body).not.toHaveProperty('max_tokens');
    expect(seen[0]!.headers).toMatchObject({ authorization: 'Bearer sk-1', 'openai-organization': 'org-1' });
    expect(reviewOf(result).cost.usd).toBeGreaterThan(0);
  });

  test('Azure OpenAI: the deployment in the path, the version, its own header', async () => {
    const env = { OPENAI_API_KEY: '', AZURE_OPENAI_ENDPOINT: 'https://shop.openai.azure.com', AZURE_OPENAI_API_KEY: 'az-1' };
    const { meant, seen, result } = await ask(env, { 'review.routes': { standard: { api: 'azure', model: 'reviewer' } } });
    expect(meant[0]).toBe('https://shop.openai.azure.com/openai/deployments/reviewer/chat/completions?api-version=2024-10-21');
    expect(seen[0]!.headers['api-key']).toBe('az-1');
    expect(seen[0]!.headers).not.toHaveProperty('authorization');
    expect(reviewOf(result).status).toBe('complete');
  });

  test('Anthropic: its own key, max_tokens, and a schema that the model has to read since the endpoint ignores it', async () => {
    const routes = { standard: { model: 'claude-opus-4-7', baseUrl: 'https://api.anthropic.com/v1/' } };
    const { meant, seen, result } = await ask({ OPENAI_API_KEY: 'sk-1', ANTHROPIC_API_KEY: 'ant-1' }, { 'review.routes': routes }, (response, { body }) => {
      const knowsSchema = body.messages[0]!.content.includes('JSON Schema');
      sendJson(response, completion(knowsSchema ? `\`\`\`json\n${answerWith([{ ...badLine, severity: 'warning' }])}\n\`\`\`` : 'I found one problem: an empty list.'));
    });
    expect(meant[0]).toBe('https://api.anthropic.com/v1/chat/completions');
    expect(seen[0]!.headers['authorization']).toBe('Bearer ant-1');
    expect(seen[0]!.body).toMatchObject({ model: 'claude-opus-4-7', max_tokens: expect.any(Number) });
    expect(JSON.stringify(seen)).not.toContain('sk-1"');
    expect(reviewFindings(result)).toHaveLength(1);
  });

  test('Google: refuses what it does not know, and is asked without it', async () => {
    const routes = { standard: { model: 'gemini-3-pro', baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai/', effort: 'xhigh' } };
    const { seen, result } = await ask({ OPENAI_API_KEY: '', GEMINI_API_KEY: 'g-1' }, { 'review.routes': routes, 'review.prices': { 'gemini-3-pro': { input: 1, output: 5 } } }, (response, seen, index) => {
      if (seen.body['reasoning_effort'] !== undefined) return sendError(response, 400, 'Invalid value at reasoning_effort');
      confirmsAnError(response, seen, index);
    });
    expect(seen[0]!.headers['authorization']).toBe('Bearer g-1');
    expect(reviewOf(result)).toMatchObject({ status: 'complete', cost: { unpriced: [] } });
  });

  test('OpenRouter: only providers that honour the schema', async () => {
    const routes = { standard: { model: 'openai/gpt-5.5', baseUrl: 'https://openrouter.ai/api/v1' } };
    const { seen } = await ask({ OPENAI_API_KEY: '', OPENROUTER_API_KEY: 'or-1' }, { 'review.routes': routes });
    expect(seen[0]!.body['provider']).toEqual({ require_parameters: true });
  });

  test('a repository that names a host of its own gets nothing', async () => {
    const routes = { standard: { model: 'x', baseUrl: 'https://evil.example.org/v1', keyEnv: 'AWS_SECRET_ACCESS_KEY' } };
    const { meant, result } = await ask({ OPENAI_API_KEY: 'sk-1', AWS_SECRET_ACCESS_KEY: 'aws-1' }, { 'review.routes': routes });
    expect(meant).toEqual([]);
    expect(reasonsOf(result)).toEqual(['not-allowed']);
  });
});
