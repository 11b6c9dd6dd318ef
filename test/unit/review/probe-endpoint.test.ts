import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { defaultConfig, withSettings } from '../../../src/config/config.ts';
import type { PartialSettings } from '../../../src/config/config.ts';
import { noStore } from '../../../src/review/cache/store.ts';
import { discoverLocal } from '../../../src/review/client/discover-local.ts';
import { githubIdentity } from '../../../src/review/client/github-identity.ts';
import { probeEndpoint } from '../../../src/review/client/probe-endpoint.ts';
import { completion, sendError, sendJson } from '../../support/review/model-server.ts';
import { serve } from './ask-request.ts';

function probe(env: Readonly<Record<string, string>>, settings: PartialSettings = {}) {
  const environment = { env, allowed: [], trustsConfig: true, discovers: false };
  return probeEndpoint(withSettings(defaultConfig(), settings), { environment, store: noStore, scrub: (text) => text });
}

describe('the probe of guard doctor', () => {
  test('says what an endpoint supports, once for all routes that go there', async () => {
    const server = await serve((response, { body }) => (body.response_format?.type === 'json_schema' ? sendError(response, 400, 'json_schema is not supported') : sendJson(response, completion('{"ready":true}'))));
    const routes = { standard: { model: 'house', baseUrl: server.url } };
    const [only, ...others] = await probe({}, { 'review.routes': { value: routes, from: 'test' } });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ ok: true, routes: ['small', 'standard', 'deep', 'long'] });
    expect(only!.text).toMatch(/^house at 127\.0\.0\.1:\d+ answers in [\d.]+ s, JSON, but no schemas, free of charge$/);
  });

  test('says what is wrong and what to do', async () => {
    const server = await serve((response) => sendError(response, 404, 'The model `gpt-5.5` does not exist'));
    const probes = await probe({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-1' });
    expect(probes.map(({ ok }) => ok)).toEqual([false, false]);
    expect(probes[1]).toMatchObject({ remedy: 'status 404: The model `gpt-5.5` does not exist' });
    const [none] = await probe({});
    expect(none).toMatchObject({ ok: false, remedy: expect.stringContaining('OPENAI_API_KEY is not set') });
  });
});

describe('the look for local servers', () => {
  /** Something that answers these paths, on a port of its own. */
  async function local(paths: Readonly<Record<string, unknown>>): Promise<number> {
    const server = createServer((request, response) => {
      const body = paths[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? {}));
    });
    onTestFinished(() => void server.close());
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
  }

  test('knows Ollama by its version, and leaves out models that write no text', async () => {
    const port = await local({ '/api/version': { version: '0.9' }, '/v1/models': { data: [{ id: 'nomic-embed-text' }, { id: 'qwen3:8b' }, { id: 'x y' }, { id: 7 }] } });
    expect(await discoverLocal([port])).toEqual([{ name: 'Ollama', origin: `http://127.0.0.1:${port}`, models: ['qwen3:8b'] }]);
  });

  test('takes nothing that does not say what it is', async () => {
    expect(await discoverLocal([await local({ '/v1/models': { data: [{ id: 'm' }] } }), await local({ '/api/version': {} })])).toEqual([]);
  });
});

describe('the identity of a job', () => {
  const env = { OPENAI_IDENTITY_PROVIDER_ID: 'idp', OPENAI_SERVICE_ACCOUNT_ID: 'sa', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.org/?v=2', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' };

  test('is asked for with the audience that OpenAI expects', async () => {
    const asked: string[] = [];
    const identity = githubIdentity(env)!;
    const token = await identity.getToken((async (url: URL, init: RequestInit) => {
      asked.push(String(url), String((init.headers as Record<string, string>)['authorization']));
      return new Response('{"value":"jwt"}');
    }) as typeof fetch);
    expect(token).toBe('jwt');
    expect(asked).toEqual(['https://token.example.org/?v=2&audience=https%3A%2F%2Fapi.openai.com%2Fv1', 'bearer request-token']);
  });

  test('is not there unless all of it is', () => {
    for (const name of Object.keys(env)) expect(githubIdentity({ ...env, [name]: undefined })).toBeUndefined();
  });

  test('says what the job lacks', async () => {
    await expect(githubIdentity(env)!.getToken(async () => new Response('', { status: 403 }))).rejects.toThrow('permissions: id-token: write');
  });
});
