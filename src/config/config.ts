import type { RuleLevel, SettingKey, SettingValue } from './settings.ts';
import { settingKeys, settingSpecs } from './settings.ts';

/** A value and where it was said: `default`, `guard.config.json:3:13` or `--fail-on`. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

export type Settings = { readonly [K in SettingKey]: Sourced<SettingValue<K>> };

/** What is said of one rule. Absent parts say nothing. */
export interface RuleSetting {
  readonly level?: RuleLevel;
  /** Only these paths. */
  readonly paths?: readonly string[];
  /** Not these paths. */
  readonly ignore?: readonly string[];
  readonly from: string;
}

/** Rules said differently for some paths; later ones win. */
export interface Override {
  readonly paths: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly from: string;
}

/** The effective configuration. */
export interface Config {
  readonly settings: Settings;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly Override[];
}

/** Values said in one place (the file, the command line), to be laid over others. */
export type PartialSettings = { readonly [K in SettingKey]?: Sourced<SettingValue<K>> };

/** What guard does when nobody says anything. */
export function defaultConfig(): Config {
  const settings = Object.fromEntries(settingKeys.map((key) => [key, { value: settingSpecs[key].fallback, from: 'default' }]));
  return { settings: settings as unknown as Settings, rules: new Map(), overrides: [] };
}

/** Lays values over a configuration. */
export function withSettings(config: Config, settings: PartialSettings): Config {
  return { ...config, settings: { ...config.settings, ...settings } };
}
