import type { ActionWorld } from './world.ts';

/** Why GitHub did not do what it was asked. `status` 0: no answer. */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'ApiError';
    this.status = status;
  }
}

/** How long one request may take, how often it is tried again, and how long it is waited for at most in all. */
const timeoutMs = 20_000;
const backoffMs = [400, 1_200] as const;
const longestWaitMs = 60_000;
/** Pages of a list that are read: a pull request with more than 3,000 comments is left alone. */
const mostPages = 30;

export interface GithubApi {
  readonly repository: string;
  get(path: string): Promise<unknown>;
  /** Every entry of a list, page by page. */
  list(path: string): Promise<readonly unknown[]>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<unknown>;
  query(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * GitHub's API for one repository. Reading is tried again when the service fails; writing only when it was refused for haste (429),
 * for then nothing was written. @throws ApiError
 */
export function createApi(world: ActionWorld, token: string): GithubApi {
  const repository = world.env['GITHUB_REPOSITORY'] ?? '';
  const apiUrl = world.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const graphqlUrl = world.env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`;
  let waited = 0;

  const once = async (method: string, url: string, body: unknown): Promise<Response> => {
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': `guard/${GUARD_VERSION}`,
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
      return await world.fetch(url, { method, headers, redirect: 'error', signal: AbortSignal.timeout(timeoutMs), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    } catch (cause) {
      throw new ApiError(0, `${method} ${new URL(url).pathname} got no answer`, cause);
    }
  };

  const request = async (method: string, url: string, body: unknown, isRead: boolean): Promise<unknown> => {
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= backoffMs.length;
      const response = await once(method, url, body).catch((error: unknown) => {
        if (last || !isRead) throw error;
        return undefined;
      });
      if (response !== undefined && response.ok) return readBody(response);
      const pause = response === undefined ? backoffMs[attempt]! : pauseFor(response, isRead, backoffMs[attempt] ?? Infinity);
      if (response !== undefined && (pause === undefined || last || waited + pause > longestWaitMs)) {
        throw new ApiError(response.status, `${method} ${new URL(url).pathname} was answered with ${response.status}: ${await messageOf(response)}`);
      }
      waited += pause ?? 0;
      await world.wait(pause ?? 0);
    }
  };
  const urlOf = (path: string): string => `${apiUrl}/repos/${repository}/${path}`;

  return {
    repository,
    get: (path) => request('GET', urlOf(path), undefined, true),
    async list(path) {
      const entries: unknown[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const part = await request('GET', urlOf(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`), undefined, true);
        if (!Array.isArray(part)) throw new ApiError(0, `GET ${path} gave no list`);
        entries.push(...(part as unknown[]));
        if (part.length < 100) return entries;
      }
      throw new ApiError(0, `GET ${path} has more than ${mostPages * 100} entries`);
    },
    send: (method, path, body) => request(method, urlOf(path), body, false),
    async query(query, variables) {
      const answer = (await request('POST', graphqlUrl, { query, variables }, true)) as { data?: unknown; errors?: readonly { message?: unknown }[] };
      if (answer.errors !== undefined && answer.errors.length > 0) throw new ApiError(200, String(answer.errors[0]?.message ?? 'the query was refused').slice(0, 300));
      return answer.data;
    },
  };
}

/** How long to wait before the same request may be sent again; undefined: it will be answered the same way. */
function pauseFor(response: Response, isRead: boolean, backoff: number): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (response.status === 429 || (response.status === 403 && !Number.isNaN(seconds))) return Number.isNaN(seconds) ? backoff : seconds * 1_000;
  return response.status >= 500 && isRead ? backoff : undefined;
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new ApiError(0, 'GitHub answered with something else than JSON', cause);
  }
}

/** What GitHub says of a refusal, with the reasons a 422 lists. */
async function messageOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  try {
    const { message, errors } = JSON.parse(text) as { message?: unknown; errors?: unknown };
    const reasons = Array.isArray(errors) ? ` (${errors.map((error) => (typeof error === 'string' ? error : JSON.stringify(error))).join('; ')})` : '';
    return `${String(message)}${reasons}`.slice(0, 600);
  } catch {
    // HTML of a proxy
    return text.slice(0, 100);
  }
}
