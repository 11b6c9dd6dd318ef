import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/closest.ts';
import { failOnChoices } from '../config/settings.ts';
import type { ActionWorld } from './world.ts';

/** What `action.yml` lets a workflow say; each name stands there with its description and default. */
export interface Inputs {
  readonly failOn?: (typeof failOnChoices)[number];
  readonly scope?: 'code' | 'all';
  readonly base?: string;
  readonly head?: string;
  readonly config?: string;
  readonly review?: 'off' | 'on' | 'required';
  readonly model?: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly comment: 'off' | 'review' | 'summary';
  readonly shard?: string;
  readonly sarifFile?: string;
  readonly reportFile?: string;
  readonly htmlFile?: string;
  readonly postReport?: string;
  readonly workingDirectory?: string;
  readonly token?: string;
}

/** Every input by its name in `action.yml`. */
export const inputNames = [
  'fail-on', 'scope', 'base', 'head', 'config', 'review', 'model', 'base-url', 'api-key', 'comment', 'shard', 'sarif-file', 'report-file', 'html-file', 'post-report',
  'working-directory', 'token',
] as const;

type InputName = (typeof inputNames)[number];

/** The variable that the runner puts an input into. Hyphens stay. */
export function variableOf(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** Reads the inputs. @throws UsageError naming the input, what it says and what it may say */
export function readInputs(env: ActionWorld['env']): Inputs {
  const text = (name: InputName): string | undefined => {
    const value = env[variableOf(name)]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const choice = <T extends string>(name: InputName, choices: readonly T[]): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const chosen = choices.find((candidate) => candidate === value);
    if (chosen !== undefined) return chosen;
    throw new UsageError('action-input', `the input "${name}" is "${value}", but must be one of ${choices.join(', ')}.${didYouMean(value, choices)}`);
  };
  const inputs = {
    failOn: choice('fail-on', failOnChoices),
    scope: choice('scope', ['code', 'all'] as const),
    base: text('base'),
    head: text('head'),
    config: text('config'),
    review: choice('review', ['off', 'on', 'required'] as const),
    model: text('model'),
    baseUrl: text('base-url'),
    apiKey: text('api-key'),
    comment: choice('comment', ['off', 'review', 'summary'] as const) ?? 'off',
    shard: text('shard'),
    sarifFile: text('sarif-file'),
    reportFile: text('report-file'),
    htmlFile: text('html-file'),
    postReport: text('post-report'),
    workingDirectory: text('working-directory'),
    token: text('token'),
  };
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)) as unknown as Inputs;
}
