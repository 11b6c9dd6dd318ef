import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allowEndpoint, allowedEndpointsPath, readAllowedEndpoints } from '../../../src/review/client/allowed-endpoints.ts';
import { resolveEndpoint } from '../../../src/review/client/endpoint.ts';
import type { Endpoint } from '../../../src/review/client/endpoint.ts';
import type { ReviewEnvironment } from '../../../src/review/client/environment.ts';
import type { LocalServer } from '../../../src/review/client/discover-local.ts';
import type { RouteSettings } from '../../../src/review/settings.ts';

const base: ReviewEnvironment = { env: {}, allowed: [], trustsConfig: false, discovers: true };
const ollama: LocalServer = { name: 'Ollama', origin: 'http://127.0.0.1:11434', models: ['qwen3:8b'] };

function resolve(route: Partial<RouteSettings>, environment: Partial<ReviewEnvironment> = {}, local: readonly LocalServer[] = []) {
  return resolveEndpoint('standard', { model: 'gpt-5.5', ...route }, { ...base, ...environment }, async () => local);
}

function keyOf(endpoint: unknown): string | undefined {
  const { credential } = endpoint as Endpoint;
  return credential.kind === 'key' ? credential.reveal() : undefined;
}

describe('without any configuration', () => {
  test('a key goes to OpenAI', async () => {
    const endpoint = await resolve({}, { env: { OPENAI_API_KEY: ' sk-1 ' } });
    expect(endpoint).toMatchObject({ baseUrl: 'https://api.openai.com/v1', host: 'api.openai.com', model: 'gpt-5.5' });
    expect(keyOf(endpoint)).toBe('sk-1');
  });

  test('the address of the environment gets the key of the environment', async () => {
    const endpoint = await resolve({}, { env: { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'https://gateway.example.org/v1/' } });
    expect(endpoint).toMatchObject({ baseUrl: 'https://gateway.example.org/v1', host: 'gateway.example.org' });
    expect(keyOf(endpoint)).toBe('sk-1');
  });

  test('nothing is there: one sentence says what to do', async () => {
    expect(await resolve({})).toEqual({ reason: 'no-endpoint', detail: 'OPENAI_API_KEY is not set and no local server answers (Ollama, LM Studio, llama.cpp, vLLM); set the key, or start one' });
  });

  test('a local server is named, and not used before the user allowed it', async () => {
    expect(await resolve({}, {}, [ollama])).toEqual({ reason: 'no-endpoint', detail: 'OPENAI_API_KEY is not set; Ollama answers at http://127.0.0.1:11434: guard review --allow http://127.0.0.1:11434 lets it review, here and from now on' });
    expect(await resolve({}, { allowed: [{ origin: 'http://127.0.0.1:11434' }] }, [ollama])).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1', isLocal: true, model: 'qwen3:8b', credential: { kind: 'none' } });
  });

  test('in CI nobody looks for local servers', async () => {
    expect(await resolve({}, { discovers: false, allowed: [{ origin: ollama.origin }] }, [ollama])).toMatchObject({ reason: 'no-endpoint' });
  });

  test('GitHub\'s identity stands in for a key', async () => {
    const env = { OPENAI_IDENTITY_PROVIDER_ID: 'idp_1', OPENAI_SERVICE_ACCOUNT_ID: 'sa_1', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.org/?a=1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
    expect(await resolve({}, { env })).toMatchObject({ host: 'api.openai.com', credential: { kind: 'identity', identity: { identityProviderId: 'idp_1', serviceAccountId: 'sa_1' } } });
    expect(await resolve({ baseUrl: 'https://gateway.example.org/v1' }, { env, trustsConfig: true })).toMatchObject({ credential: { kind: 'none' } });
  });
});

describe('what a repository configures', () => {
  const secrets = { OPENAI_API_KEY: 'sk-1', AWS_SECRET_ACCESS_KEY: 'aws', ANTHROPIC_API_KEY: 'ant', REVIEW_KEY: 'r' };

  test.each([
    ['another host', { baseUrl: 'https://evil.example.org/v1' }],
    ['the key of OpenAI to another host', { baseUrl: 'https://evil.example.org/v1', keyEnv: 'OPENAI_API_KEY' }],
    ['another secret to another host', { baseUrl: 'https://evil.example.org/v1', keyEnv: 'AWS_SECRET_ACCESS_KEY' }],
    ['another secret to OpenAI', { keyEnv: 'AWS_SECRET_ACCESS_KEY' }],
    ['the key of one vendor to another', { baseUrl: 'https://api.anthropic.com/v1', keyEnv: 'OPENAI_API_KEY' }],
    ['a host that begins like a known one', { baseUrl: 'https://api.openai.com.evil.example.org/v1', keyEnv: 'OPENAI_API_KEY' }],
    ['a known host by http', { baseUrl: 'http://api.openai.com/v1', keyEnv: 'OPENAI_API_KEY' }],
    ['another port of a known host', { baseUrl: 'https://api.openai.com:8443/v1', keyEnv: 'OPENAI_API_KEY' }],
    ['a server on this machine', { baseUrl: 'http://127.0.0.1:9999/v1' }],
  ])('cannot send %s', async (_what, route) => {
    const refused = await resolve(route, { env: secrets });
    expect(refused).toMatchObject({ reason: 'not-allowed' });
    expect(JSON.stringify(refused)).not.toMatch(/sk-1|"aws"|ant"/);
  });

  test('says how to allow it', async () => {
    expect(await resolve({ baseUrl: 'https://review.example.org/v1', keyEnv: 'REVIEW_KEY' }, { env: secrets })).toEqual({
      reason: 'not-allowed',
      detail: 'guard.config.json sends the standard route to review.example.org with REVIEW_KEY; allow it once: guard review --allow https://review.example.org=REVIEW_KEY',
    });
  });

  test('may name a known vendor with its own key', async () => {
    const endpoint = await resolve({ model: 'claude-opus-4-7', baseUrl: 'https://api.anthropic.com/v1/' }, { env: secrets });
    expect(endpoint).toMatchObject({ baseUrl: 'https://api.anthropic.com/v1', model: 'claude-opus-4-7' });
    expect(keyOf(endpoint)).toBe('ant');
  });

  test('counts once the user allowed exactly this', async () => {
    const route = { baseUrl: 'https://review.example.org/v1', keyEnv: 'REVIEW_KEY' };
    expect(await resolve(route, { env: secrets, allowed: [{ origin: 'https://review.example.org' }] })).toMatchObject({ reason: 'not-allowed' });
    expect(keyOf(await resolve(route, { env: secrets, allowed: [{ origin: 'https://review.example.org', keyEnv: 'REVIEW_KEY' }] }))).toBe('r');
  });

  test('counts where it is the user\'s own word: named on the command line, or the base\'s', async () => {
    expect(keyOf(await resolve({ baseUrl: 'https://review.example.org/v1', keyEnv: 'REVIEW_KEY' }, { env: secrets, trustsConfig: true }))).toBe('r');
  });

  test('never sends a key unencrypted, but to this machine', async () => {
    const route = { baseUrl: 'http://review.example.org/v1', keyEnv: 'REVIEW_KEY' };
    expect(await resolve(route, { env: secrets, trustsConfig: true })).toEqual({ reason: 'not-allowed', detail: 'REVIEW_KEY would go to review.example.org unencrypted; use https' });
    expect(keyOf(await resolve({ ...route, baseUrl: 'http://localhost:1/v1' }, { env: secrets, trustsConfig: true }))).toBe('r');
  });
});

describe('Azure OpenAI', () => {
  test('takes its address, key and version from its own variables', async () => {
    const env = { AZURE_OPENAI_ENDPOINT: 'https://shop.openai.azure.com/', AZURE_OPENAI_API_KEY: 'az' };
    const endpoint = await resolve({ api: 'azure', model: 'review-deployment' }, { env });
    expect(endpoint).toMatchObject({ api: 'azure', baseUrl: 'https://shop.openai.azure.com', apiVersion: '2024-10-21', model: 'review-deployment' });
    expect(keyOf(endpoint)).toBe('az');
    expect(await resolve({ api: 'azure' })).toMatchObject({ reason: 'no-endpoint', detail: expect.stringContaining('AZURE_OPENAI_ENDPOINT') });
  });
});

test('no dump of an endpoint shows its key', async () => {
  const endpoint = await resolve({}, { env: { OPENAI_API_KEY: 'sk-1' } });
  expect(JSON.stringify(endpoint)).not.toContain('sk-1');
});

describe('the list of allowed endpoints', () => {
  test('is kept in the user\'s own folder, readable by him alone', () => {
    const home = mkdtempSync(join(tmpdir(), 'guard-home-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const path = allowedEndpointsPath({ HOME: home })!;
    expect(path).toBe(join(home, '.config/stageguard/endpoints.json'));
    allowEndpoint(path, { origin: 'https://a.example.org', keyEnv: 'KEY' });
    allowEndpoint(path, { origin: 'http://127.0.0.1:1' });
    allowEndpoint(path, { origin: 'http://127.0.0.1:1' });
    expect(readAllowedEndpoints({ HOME: home })).toEqual([{ origin: 'https://a.example.org', keyEnv: 'KEY' }, { origin: 'http://127.0.0.1:1' }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('"https://a.example.org=KEY"');
  });

  test('can be said in the environment, for CI', () => {
    expect(readAllowedEndpoints({ GUARD_REVIEW_ALLOW: 'https://a.example.org/v1=KEY, http://10.0.0.1:8000,nonsense' })).toEqual([
      { origin: 'https://a.example.org', keyEnv: 'KEY' },
      { origin: 'http://10.0.0.1:8000' },
    ]);
  });
});
