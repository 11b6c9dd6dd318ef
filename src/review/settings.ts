import type { RouteName } from '../core/review.ts';

/** How hard a reasoning model thinks; which values a model takes is for the endpoint to say. */
export const effortChoices = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const;
export type Effort = (typeof effortChoices)[number];

/** One route of the review: which model, where, with which key. */
export interface RouteSettings {
  readonly model: string;
  /** Base address of the API, e.g. `http://127.0.0.1:11434/v1`. Absent: OpenAI, or what OPENAI_BASE_URL says. */
  readonly baseUrl?: string;
  /** Name of the environment variable that holds the key. */
  readonly keyEnv?: string;
  readonly effort?: Effort;
  /** `azure`: deployments of Azure OpenAI; `model` is the deployment. */
  readonly api?: 'openai' | 'azure';
  readonly apiVersion?: string;
  /** What the model can read at once, in tokens. */
  readonly contextTokens?: number;
}

/** The settings of the review, resolved from `guard.config.json` and the command line (`review.*`). */
export interface ReviewSettings {
  readonly mode: 'off' | 'on' | 'required';
  /** `code`: files that guard parses, and SQL; `all`: every changed text. */
  readonly scope: 'code' | 'all';
  /** How much is shown around the change; the token cap is `unitTokens`. */
  readonly context: 'diff' | 'function' | 'file' | 'max';
  readonly routes: Readonly<Record<RouteName, RouteSettings>>;
  readonly deadlineMs: number;
  readonly maxCalls: number;
  /** Tokens in and out of a whole run. */
  readonly maxTokens: number;
  /** US dollars. */
  readonly maxUsdPerRun: number;
  readonly maxUsdPerDay: number;
  readonly concurrency: number;
  /** Cap of what one unit shows, in tokens. */
  readonly unitTokens: number;
  /** A change of more files than this is complex. */
  readonly manyFiles: number;
  /** Comments asked for in one unit, at most. */
  readonly maxComments: number;
  /** Ask a second time about each error. */
  readonly verify: boolean;
  readonly onUnavailable: 'warn' | 'fail';
  /** Globs of attached files (profiles) from the snapshot. */
  readonly attach: readonly string[];
  /** Globs of paths that are never sent. */
  readonly exclude: readonly string[];
}
