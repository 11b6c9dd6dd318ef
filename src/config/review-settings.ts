/** What can be said of the model review in `guard.config.json`. Data only; what it means is in `src/review/`. */

/** How hard a reasoning model thinks; which values a model takes is for the endpoint to say. */
export const effortChoices = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const;

/** One route as the file says it. Absent parts come from the defaults, or from `standard` where that goes to an endpoint of its own. */
export interface RouteSetting {
  readonly model?: string;
  readonly baseUrl?: string;
  readonly keyEnv?: string;
  readonly effort?: (typeof effortChoices)[number];
  readonly api?: 'openai' | 'azure';
  readonly apiVersion?: string;
  readonly contextTokens?: number;
}

/** US dollars for a million tokens. */
export interface PriceSetting {
  readonly input: number;
  readonly cached?: number;
  readonly output: number;
}

export type RouteSettingMap = Readonly<Record<string, RouteSetting>>;
export type PriceSettingMap = Readonly<Record<string, PriceSetting>>;

/** A member of an entry: its kind decides the check, the schema and the documentation. */
export type FieldSpec =
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly needs: string; readonly summary: string; readonly required?: true }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly summary: string; readonly required?: true }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number; readonly integer?: true; readonly summary: string; readonly required?: true };

/** Names of models and deployments, as they stand in URLs and headers too. */
const modelName = /^[\w.:/@+-]{1,200}$/;

export const routeFields = {
  model: { kind: 'text', pattern: modelName, needs: 'the name of a model, such as "gpt-5.5"', summary: 'Name of the model; with `"api": "azure"` of the deployment.' },
  baseUrl: { kind: 'text', pattern: /^https?:\/\/[^\s@?#]{1,500}$/, needs: 'an http(s) address without user, "?" and "#", such as "http://127.0.0.1:11434/v1"', summary: 'Base address of an OpenAI-compatible API.' },
  keyEnv: { kind: 'text', pattern: /^[A-Za-z_][A-Za-z0-9_]{0,99}$/, needs: 'the name of an environment variable, not a key', summary: 'Environment variable that holds the key. The key itself never stands in a file.' },
  effort: { kind: 'choice', choices: effortChoices, summary: 'How hard a reasoning model thinks.' },
  api: { kind: 'choice', choices: ['openai', 'azure'], summary: 'Kind of the endpoint.' },
  apiVersion: { kind: 'text', pattern: /^[\w.-]{1,40}$/, needs: 'a version such as "2025-04-01-preview"', summary: 'API version of Azure OpenAI.' },
  contextTokens: { kind: 'number', integer: true, minimum: 1_000, maximum: 100_000_000, summary: 'What the model can read at once, in tokens.' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const priceFields = {
  input: { kind: 'number', minimum: 0, maximum: 100_000, required: true, summary: 'A million tokens of input.' },
  cached: { kind: 'number', minimum: 0, maximum: 100_000, summary: 'A million tokens of input that the endpoint had cached.' },
  output: { kind: 'number', minimum: 0, maximum: 100_000, required: true, summary: 'A million tokens of output, reasoning included.' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** The four routes, in the order of their price. */
export const routeSettingNames = ['small', 'standard', 'deep', 'long'] as const;

/** Kinds of change whose route can be said; complex ones go by their cause. */
export const changeKindNames = ['trivial', 'normal'] as const;

export const kindFields = {
  route: { kind: 'choice', choices: routeSettingNames, required: true, summary: 'The route that changes of this kind take.' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type KindSettingMap = { readonly [K in (typeof changeKindNames)[number]]?: { readonly route: (typeof routeSettingNames)[number] } };

/** `review.*`: laid into the table of all settings. */
export const reviewSettingSpecs = {
  'review.mode': {
    kind: 'choice', choices: ['off', 'on', 'required'], fallback: 'off',
    summary: 'Whether a language model reviews the change after the static checks. `required`: a hunk that was not reviewed makes the run fail with exit code 2.',
  },
  'review.onUnavailable': {
    kind: 'choice', choices: ['warn', 'fail'], fallback: 'warn',
    summary: 'What a review that could not be done, or not wholly, comes to: a line in the report, or exit code 2.',
  },
  'review.scope': { kind: 'choice', choices: ['code', 'all'], fallback: 'code', summary: 'Which files are reviewed: JavaScript, TypeScript, components, SQL and schemas, or every changed text.' },
  'review.context': { kind: 'choice', choices: ['diff', 'function', 'file', 'max'], fallback: 'file', summary: 'How much is shown around the change, within `review.unitTokens`.' },
  'review.routes': {
    kind: 'entries', names: routeSettingNames, fields: routeFields, fallback: {},
    summary: 'Which model each route goes to. A route that is not listed goes where `standard` goes, if that has an address of its own.',
  },
  'review.kinds': {
    kind: 'entries', names: changeKindNames, fields: kindFields, fallback: {},
    summary: 'The route that trivial changes (else `small`) and normal ones (else `standard`) take. `guard tune` proposes it where much slipped through.',
  },
  'review.checklist': {
    kind: 'lines', maxItems: 20, maxLength: 200, fallback: [],
    summary: 'What the reviewer is told to look for in particular, a sentence each. `guard tune` proposes lines for what slipped through.',
  },
  'review.prices': {
    kind: 'entries', key: modelName, fields: priceFields, fallback: {},
    summary: 'Prices in US dollars for a million tokens, by model; they outrank the table that guard comes with.',
  },
  'review.deadlineSeconds': { kind: 'integer', minimum: 0, maximum: 86_400, fallback: 0, summary: 'When the review ends, done or not. 0: 20 seconds for what is staged, 300 in CI and for commits.' },
  'review.maxCalls': { kind: 'integer', minimum: 0, maximum: 100_000, fallback: 40, summary: 'Calls of models in one run.' },
  'review.maxTokens': { kind: 'integer', minimum: 0, maximum: 1_000_000_000, fallback: 400_000, summary: 'Tokens in and out in one run.' },
  'review.maxUsdPerRun': { kind: 'number', minimum: 0, maximum: 100_000, fallback: 2, summary: 'US dollars in one run. Before each call its worst case is counted. 0: no limit.' },
  'review.maxUsdPerDay': { kind: 'number', minimum: 0, maximum: 100_000, fallback: 20, summary: 'US dollars in one day (UTC) on this machine and repository. 0: no limit.' },
  'review.concurrency': { kind: 'integer', minimum: 1, maximum: 64, fallback: 4, summary: 'Calls at the same time.' },
  'review.unitTokens': { kind: 'integer', minimum: 500, maximum: 1_000_000, fallback: 8_000, summary: 'Tokens that one call shows at most, but for the `long` route.' },
  'review.manyFiles': { kind: 'integer', minimum: 1, maximum: 100_000, fallback: 8, summary: 'A change of more files than this takes the `deep` route.' },
  'review.maxComments': { kind: 'integer', minimum: 1, maximum: 50, fallback: 5, summary: 'Comments that are asked for in one call at most.' },
  'review.verify': { kind: 'boolean', fallback: true, summary: 'Ask a second time, in order to refute it, about each error that the model reports. What is refuted is dropped.' },
  'review.attach': { kind: 'globs', fallback: [], summary: 'Tracked files that are shown too, such as `*.cpuprofile`. Without a profile the reviewer is told not to guess about performance.' },
  'review.exclude': { kind: 'globs', fallback: [], summary: 'Paths that are never sent, beside `.env` files and keys. They are counted as excluded.' },
} as const;
