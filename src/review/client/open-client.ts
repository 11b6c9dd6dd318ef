import type OpenAI from 'openai';
import { boundedFetch } from './bounded-fetch.ts';
import type { Endpoint } from './endpoint.ts';

/** Shown to servers that need no key; the package does not start without one. */
const noKey = 'none';

/**
 * Makes the package's client for an endpoint. Everything the package would take from the environment by itself is said here,
 * so that no key, organisation or header of OpenAI reaches another host, and nothing is logged.
 * `maxBytes`: the longest answer that is read.
 */
export async function openClient(endpoint: Endpoint, env: Readonly<Record<string, string | undefined>>, maxBytes?: number): Promise<OpenAI> {
  const { default: OpenAi, AzureOpenAI } = await import('openai');
  const isOpenAi = endpoint.host.endsWith('api.openai.com');
  const { credential } = endpoint;
  const common = {
    maxRetries: 0,
    // The deadline is the signal's; the package's own limit only has to be out of its way.
    timeout: 2_000_000_000,
    logLevel: 'off',
    organization: isOpenAi ? (env['OPENAI_ORG_ID'] ?? null) : null,
    project: isOpenAi ? (env['OPENAI_PROJECT_ID'] ?? null) : null,
    adminAPIKey: null,
    webhookSecret: null,
    fetch: (url: string | URL | Request, init?: RequestInit) => boundedFetch(url, init, maxBytes),
    // The package adds this variable's headers to every request, wherever it goes.
    defaultHeaders: { 'user-agent': `stageguard/${GUARD_VERSION}`, ...(isOpenAi ? {} : withoutEnvironmentHeaders(env['OPENAI_CUSTOM_HEADERS'])) },
  } as const;
  if (endpoint.api === 'azure') {
    return new AzureOpenAI({
      ...common,
      apiVersion: endpoint.apiVersion ?? '',
      baseURL: azureBase(endpoint.baseUrl),
      deployment: endpoint.model,
      apiKey: credential.kind === 'key' ? credential.reveal() : noKey,
    });
  }
  if (credential.kind === 'identity') {
    const { identity } = credential;
    return new OpenAi({
      ...common,
      apiKey: null,
      baseURL: endpoint.baseUrl,
      workloadIdentity: {
        identityProviderId: identity.identityProviderId,
        serviceAccountId: identity.serviceAccountId,
        provider: { tokenType: 'jwt', getToken: () => identity.getToken(boundedFetch as typeof fetch) },
      },
    });
  }
  return new OpenAi({
    ...common,
    baseURL: endpoint.baseUrl,
    apiKey: credential.kind === 'key' ? credential.reveal() : noKey,
    // A server without a key is not to see an Authorization header that might look like one.
    ...(credential.kind === 'none' ? { defaultHeaders: { ...common.defaultHeaders, authorization: null } } : {}),
  });
}

/** `https://name.openai.azure.com` → with `/openai`; addresses that have a path of their own are left. */
function azureBase(baseUrl: string): string {
  return new URL(baseUrl).pathname === '/' ? `${baseUrl}/openai` : baseUrl;
}

/** Takes the headers of `OPENAI_CUSTOM_HEADERS` back (lines of `name: value`). */
function withoutEnvironmentHeaders(said: string | undefined): Record<string, null> {
  const names = (said ?? '').split('\n').map((line) => line.slice(0, Math.max(0, line.indexOf(':'))).trim().toLowerCase());
  return Object.fromEntries(names.filter((name) => name !== '').map((name) => [name, null]));
}
