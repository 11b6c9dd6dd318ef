import type { ReviewFailure, RouteName } from '../../core/review.ts';
import type { Effort, RouteSettings } from '../settings.ts';
import { isAllowed, usualKeyFor } from './allowed-endpoints.ts';
import type { LocalServer } from './discover-local.ts';
import type { ReviewEnvironment } from './environment.ts';
import { githubIdentity } from './github-identity.ts';
import type { WorkloadIdentity } from './github-identity.ts';

/** How a request proves who sends it. The key is behind a function, so that no dump, log or JSON of an endpoint shows it. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly keyEnv: string; reveal(): string }
  | { readonly kind: 'identity'; readonly identity: WorkloadIdentity };

/** Where a route's requests go. */
export interface Endpoint {
  readonly api: 'openai' | 'azure';
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Host and port, as the report names it. */
  readonly host: string;
  readonly isLocal: boolean;
  readonly model: string;
  readonly effort?: Effort;
  readonly apiVersion?: string;
  readonly contextTokens?: number;
  readonly credential: Credential;
}

export const openAiAddress = 'https://api.openai.com/v1';
/** What Azure OpenAI understands structured outputs since. */
const azureVersion = '2024-10-21';

/** Finds the servers on this machine; asked at most once a run. */
export type FindLocal = () => Promise<readonly LocalServer[]>;

/**
 * Where a route goes, or, in one sentence with what to do, why it goes nowhere.
 * Sends nothing but the look at 127.0.0.1 and ::1 where there is neither a key nor an address.
 */
export async function resolveEndpoint(route: RouteName, settings: RouteSettings, environment: ReviewEnvironment, findLocal: FindLocal): Promise<Endpoint | ReviewFailure> {
  const { env } = environment;
  const isAzure = settings.api === 'azure';
  const said = settings.baseUrl ?? read(env, isAzure ? 'AZURE_OPENAI_ENDPOINT' : 'OPENAI_BASE_URL');
  if (said === undefined && isAzure) {
    return notUsable('no-endpoint', `the ${route} route goes to Azure OpenAI, and AZURE_OPENAI_ENDPOINT is not set`);
  }
  const address = said ?? openAiAddress;
  if (!/^https?:/.test(address) || !URL.canParse(address)) return notUsable('no-endpoint', `the address of the ${route} route is no http(s) address`);
  const url = new URL(address);
  const isLocal = isLoopback(url.hostname);
  const fromUser = settings.baseUrl === undefined || environment.trustsConfig;
  const usualKey = usualKeyFor(url.origin) ?? (settings.baseUrl !== undefined ? undefined : isAzure ? 'AZURE_OPENAI_API_KEY' : 'OPENAI_API_KEY');
  const keyEnv = settings.keyEnv ?? usualKey ?? (isAzure ? 'AZURE_OPENAI_API_KEY' : undefined);
  const key = keyEnv === undefined ? undefined : read(env, keyEnv);
  const sentKey = key === undefined ? undefined : keyEnv;

  // An address of the user's own environment gets the key that goes with it, and no other that a repository names.
  const isHisOwn = fromUser && (environment.trustsConfig || sentKey === undefined || sentKey === usualKey);
  if (!isHisOwn && !isAllowed(url.origin, sentKey, environment.allowed)) {
    const grant = sentKey === undefined ? url.origin : `${url.origin}=${sentKey}`;
    return notUsable('not-allowed', `guard.config.json sends the ${route} route to ${url.host}${sentKey === undefined ? '' : ` with ${sentKey}`}; allow it once: guard review --allow ${grant}`);
  }
  if (sentKey !== undefined && url.protocol === 'http:' && !isLocal) {
    return notUsable('not-allowed', `${sentKey} would go to ${url.host} unencrypted; use https`);
  }
  const common = {
    api: settings.api ?? ('openai' as const),
    baseUrl: address.replace(/\/+$/, ''),
    host: url.host,
    isLocal,
    model: settings.model,
    ...(settings.effort === undefined ? {} : { effort: settings.effort }),
    ...(isAzure ? { apiVersion: settings.apiVersion ?? read(env, 'OPENAI_API_VERSION') ?? azureVersion } : {}),
    ...(settings.contextTokens === undefined ? {} : { contextTokens: settings.contextTokens }),
  };
  if (key !== undefined) return { ...common, credential: { kind: 'key', keyEnv: keyEnv!, reveal: () => key } };
  const identity = url.origin === new URL(openAiAddress).origin ? githubIdentity(env) : undefined;
  if (identity !== undefined) return { ...common, credential: { kind: 'identity', identity } };
  if (said === undefined && settings.keyEnv === undefined) return localEndpoint(settings, environment, findLocal);
  if (keyEnv !== undefined && !isLocal) return notUsable('no-endpoint', `${keyEnv} is not set, and the ${route} route (${url.host}) needs it`);
  return { ...common, credential: { kind: 'none' } };
}

/** Without a key: a server on this machine, if the user allowed it once. */
async function localEndpoint(settings: RouteSettings, environment: ReviewEnvironment, findLocal: FindLocal): Promise<Endpoint | ReviewFailure> {
  const servers = environment.discovers ? await findLocal() : [];
  const server = servers.find(({ origin }) => isAllowed(origin, undefined, environment.allowed));
  if (server !== undefined) {
    // The configured model if the server has it: its name is the same at a gateway.
    const model = server.models.includes(settings.model) ? settings.model : server.models[0];
    if (model === undefined) return notUsable('model-unknown', `${server.name} at ${server.origin} has no model loaded`);
    return { api: 'openai', baseUrl: `${server.origin}/v1`, host: new URL(server.origin).host, isLocal: true, model, credential: { kind: 'none' } };
  }
  const [found] = servers;
  if (found !== undefined) {
    return notUsable('no-endpoint', `OPENAI_API_KEY is not set; ${found.name} answers at ${found.origin}: guard review --allow ${found.origin} lets it review, here and from now on`);
  }
  return notUsable('no-endpoint', 'OPENAI_API_KEY is not set and no local server answers (Ollama, LM Studio, llama.cpp, vLLM); set the key, or start one');
}

/** Tells an endpoint from the reason why there is none. */
export function isFailure(result: Endpoint | ReviewFailure): result is ReviewFailure {
  return 'reason' in result;
}

function notUsable(reason: ReviewFailure['reason'], detail: string): ReviewFailure {
  return { reason, detail };
}

/** Tells whether a host is this machine by its number or its reserved name. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** An empty variable is as good as none. */
function read(env: ReviewEnvironment['env'], name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
