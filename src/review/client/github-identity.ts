/** What the `openai` package needs to exchange a token of the CI for one of OpenAI. */
export interface WorkloadIdentity {
  readonly identityProviderId: string;
  readonly serviceAccountId: string;
  /** Asks GitHub for the job's signed identity. @throws when it does not give one */
  getToken(fetch: typeof globalThis.fetch): Promise<string>;
}

/** The audience that OpenAI's guide uses; another one is said in `OPENAI_IDENTITY_AUDIENCE`. */
const defaultAudience = 'https://api.openai.com/v1';

/**
 * The identity of a GitHub Actions job (`permissions: id-token: write`), so that no key has to be stored: with
 * `OPENAI_IDENTITY_PROVIDER_ID` and `OPENAI_SERVICE_ACCOUNT_ID`, which are no secrets. Undefined where one of them is missing.
 * @see https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions
 */
export function githubIdentity(env: Readonly<Record<string, string | undefined>>): WorkloadIdentity | undefined {
  const identityProviderId = env['OPENAI_IDENTITY_PROVIDER_ID'];
  const serviceAccountId = env['OPENAI_SERVICE_ACCOUNT_ID'];
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!identityProviderId || !serviceAccountId || !requestUrl || !requestToken || !URL.canParse(requestUrl)) return undefined;
  return {
    identityProviderId,
    serviceAccountId,
    async getToken(fetch) {
      const url = new URL(requestUrl);
      url.searchParams.set('audience', env['OPENAI_IDENTITY_AUDIENCE'] ?? defaultAudience);
      const response = await fetch(url, { headers: { authorization: `bearer ${requestToken}`, accept: 'application/json' } });
      if (!response.ok) throw new Error(`GitHub gave no identity token (${response.status}); the job needs permissions: id-token: write`);
      const body: unknown = await response.json();
      if (typeof body !== 'object' || body === null || !('value' in body) || typeof body.value !== 'string' || body.value === '') {
        throw new Error('GitHub gave no identity token');
      }
      return body.value;
    },
  };
}
