import type { Config } from '../config/config.ts';
import type { KindSettingMap, PriceSetting, RouteSetting } from '../config/review-settings.ts';
import type { effortChoices } from '../config/review-settings.ts';
import { routeNames } from '../core/review.ts';
import type { RouteName } from '../core/review.ts';

export type Effort = (typeof effortChoices)[number];

/** One route of the review: which model, where, with which key. */
export interface RouteSettings extends Omit<RouteSetting, 'model'> {
  readonly model: string;
}

/** The settings of the review, resolved from `guard.config.json` and the command line (`review.*`). */
export interface ReviewSettings {
  readonly mode: 'off' | 'on' | 'required';
  /** `code`: files that guard parses, and SQL; `all`: every changed text. */
  readonly scope: 'code' | 'all';
  /** How much is shown around the change; the token cap is `unitTokens`. */
  readonly context: 'diff' | 'function' | 'file' | 'max';
  readonly routes: Readonly<Record<RouteName, RouteSettings>>;
  /** Routes of kinds of change that somebody said otherwise. */
  readonly kinds?: KindSettingMap;
  /** What the team asks the reviewer to look for in particular. */
  readonly checklist?: readonly string[];
  readonly prices: Readonly<Record<string, PriceSetting>>;
  readonly deadlineMs: number;
  readonly maxCalls: number;
  /** Tokens in and out of a whole run. */
  readonly maxTokens: number;
  /** US dollars; Infinity where there is no limit. */
  readonly maxUsdPerRun: number;
  readonly maxUsdPerDay: number;
  /** Somebody set a limit of money, so a model without a known price is not asked. */
  readonly moneyLimited: boolean;
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

/** Where nothing is configured. `long` is the whole-codebase route: a model with a large window. */
export const defaultRoutes: Readonly<Record<RouteName, RouteSettings>> = {
  small: { model: 'gpt-5.6-luna', effort: 'low', contextTokens: 400_000 },
  standard: { model: 'gpt-5.5', effort: 'low', contextTokens: 400_000 },
  deep: { model: 'gpt-5.5', effort: 'medium', contextTokens: 400_000 },
  long: { model: 'gpt-5.5', effort: 'medium', contextTokens: 1_000_000 },
};

/** Seconds a person waits for a commit; nobody waits for CI. */
const hookDeadlineMs = 20_000;
const ciDeadlineMs = 300_000;

/** Reads `review.*`. `patient`: nobody waits for this run (CI, `--base`, `--range`, `--all`), so the deadline may be long. */
export function reviewSettingsOf(config: Config, patient: boolean): ReviewSettings {
  const { settings } = config;
  const seconds = settings['review.deadlineSeconds'].value;
  return {
    mode: settings['review.mode'].value,
    scope: settings['review.scope'].value,
    context: settings['review.context'].value,
    routes: routesOf(settings['review.routes'].value),
    kinds: settings['review.kinds'].value,
    checklist: settings['review.checklist'].value,
    prices: settings['review.prices'].value,
    deadlineMs: seconds > 0 ? seconds * 1_000 : patient ? ciDeadlineMs : hookDeadlineMs,
    maxCalls: settings['review.maxCalls'].value,
    maxTokens: settings['review.maxTokens'].value,
    maxUsdPerRun: settings['review.maxUsdPerRun'].value || Number.POSITIVE_INFINITY,
    maxUsdPerDay: settings['review.maxUsdPerDay'].value || Number.POSITIVE_INFINITY,
    moneyLimited: (['review.maxUsdPerRun', 'review.maxUsdPerDay'] as const).some((key) => settings[key].from !== 'default' && settings[key].value > 0),
    concurrency: settings['review.concurrency'].value,
    unitTokens: settings['review.unitTokens'].value,
    manyFiles: settings['review.manyFiles'].value,
    maxComments: settings['review.maxComments'].value,
    verify: settings['review.verify'].value,
    onUnavailable: settings['review.onUnavailable'].value,
    attach: settings['review.attach'].value,
    exclude: settings['review.exclude'].value,
  };
}

/** Lays the file's routes over the defaults. Where `standard` goes to an address of its own, the default models would not be found there. */
function routesOf(said: Readonly<Record<string, RouteSetting>>): Readonly<Record<RouteName, RouteSettings>> {
  const elsewhere = said['standard']?.baseUrl !== undefined || said['standard']?.api === 'azure';
  // Of another endpoint's model nothing is known: neither how much it reads nor whether it can be told how hard to think.
  const standard: RouteSettings = elsewhere ? { model: defaultRoutes.standard.model, ...said['standard'] } : { ...defaultRoutes.standard, ...said['standard'] };
  const routes = routeNames.map((name): readonly [RouteName, RouteSettings] => {
    if (name === 'standard') return [name, standard];
    const own = said[name];
    if (own?.baseUrl !== undefined) return [name, { ...defaultRoutes[name], ...own }];
    return [name, { ...(elsewhere ? { ...standard, ...effortOf(name, standard) } : defaultRoutes[name]), ...own }];
  });
  return Object.fromEntries(routes) as Readonly<Record<RouteName, RouteSettings>>;
}

/** The same model thinks harder on the deep route, where it can be told to at all. */
function effortOf(name: RouteName, standard: RouteSettings): Pick<RouteSettings, 'effort'> {
  return standard.effort === undefined ? {} : { effort: defaultRoutes[name].effort! };
}
