import type { Config, RuleSetting } from '../../config/config.ts';
import { defaultConfig } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import { configPath } from '../../config/project-files.ts';
import { ConfigError } from '../../core/errors.ts';
import { routeNames } from '../../core/review.ts';
import type { RouteName } from '../../core/review.ts';

const thresholds = ['suggestion', 'warning', 'error', 'never'];
const levels = ['off', 'suggestion', 'warning', 'error'];

/** Each way in which the second configuration asks for less than the first, in words. A file that is not there is the defaults. */
export function compareConfigs(before: string | undefined, after: string | undefined, ruleIds: readonly string[]): { readonly broken?: string; readonly weaker: readonly string[] } {
  const old = read(before, ruleIds);
  const fresh = read(after, ruleIds);
  if (typeof fresh === 'string') return { broken: fresh, weaker: [] };
  // What could not be read before asked for nothing that could be taken away.
  return { weaker: typeof old === 'string' ? [] : weaknesses(old, fresh) };
}

function read(text: string | undefined, ruleIds: readonly string[]): Config | string {
  if (text === undefined) return defaultConfig();
  try {
    return readConfig(text, configPath, ruleIds);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')[0]!;
    throw error;
  }
}

function weaknesses(old: Config, fresh: Config): string[] {
  const found: string[] = [];
  const from = old.settings;
  const to = fresh.settings;
  if (thresholds.indexOf(to.failOn.value) > thresholds.indexOf(from.failOn.value)) found.push(`failOn goes from "${from.failOn.value}" to "${to.failOn.value}"`);
  if (from.strict.value && !to.strict.value) found.push('strict is switched off');
  if (!from.allowUnparsed.value && to.allowUnparsed.value) found.push('files that do not parse may pass');
  for (const key of ['ignore', 'testPaths', 'errorsOnly'] as const) {
    const more = to[key].value.filter((glob) => !from[key].value.includes(glob));
    if (more.length > 0) found.push(`${key} gets ${more.slice(0, 3).map((glob) => `"${glob}"`).join(', ')}${more.length > 3 ? ` and ${more.length - 3} more` : ''}`);
  }
  for (const key of ['limits.maxBytes', 'limits.maxSteps'] as const) {
    if (to[key].value < from[key].value) found.push(`${key} goes from ${from[key].value} to ${to[key].value}`);
  }
  const modes = ['off', 'on', 'required'];
  if (modes.indexOf(to['review.mode'].value) < modes.indexOf(from['review.mode'].value)) found.push(`review.mode goes from "${from['review.mode'].value}" to "${to['review.mode'].value}"`);
  for (const kind of ['trivial', 'normal'] as const) {
    const [was, is] = [from, to].map((one) => one['review.kinds'].value[kind]?.route ?? (kind === 'trivial' ? 'small' : 'standard')) as [RouteName, RouteName];
    if (routeNames.indexOf(is) < routeNames.indexOf(was)) found.push(`review.kinds sends ${kind} changes to "${is}" instead of "${was}"`);
  }
  for (const [rule, setting] of fresh.rules) {
    const reason = weakerRule(old.rules.get(rule), setting);
    if (reason !== undefined) found.push(`rule ${rule} ${reason}`);
  }
  for (const rule of old.rules.keys()) if (old.rules.get(rule)?.level === 'error' && !fresh.rules.has(rule)) found.push(`rule ${rule} is no longer raised to "error"`);
  const known = new Set(old.overrides.map(textOf));
  for (const override of fresh.overrides) {
    if (known.has(textOf(override))) continue;
    for (const [rule, setting] of override.rules) {
      const reason = weakerRule(undefined, setting);
      if (reason !== undefined) found.push(`rule ${rule} ${reason} in ${override.paths.slice(0, 2).join(', ')}`);
    }
  }
  return found;
}

function textOf({ paths, rules }: Config['overrides'][number]): string {
  return JSON.stringify([paths, [...rules].map(([rule, { level, paths: only, ignore }]) => [rule, level, only, ignore])]);
}

/** Without a level a rule grades each finding itself; to set it to anything but `error` can only lower some of them. */
function weakerRule(old: RuleSetting | undefined, fresh: RuleSetting): string | undefined {
  if (fresh.level !== undefined && fresh.level !== 'error' && levels.indexOf(fresh.level) < levels.indexOf(old?.level ?? 'error')) return fresh.level === 'off' ? 'is switched off' : `is lowered to "${fresh.level}"`;
  const ignored = (fresh.ignore ?? []).filter((glob) => !(old?.ignore ?? []).includes(glob));
  if (ignored.length > 0) return `ignores ${ignored.slice(0, 3).join(', ')}`;
  if (fresh.paths !== undefined && JSON.stringify(fresh.paths) !== JSON.stringify(old?.paths)) return `looks only at ${fresh.paths.slice(0, 3).join(', ')}`;
  return undefined;
}
