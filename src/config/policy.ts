import type { Severity } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import { isTestPath } from '../core/test-path.ts';
import type { Config, RuleSetting } from './config.ts';
import { matchGlobs } from './globs.ts';

/** The configuration as the questions that the analysis asks. */
export interface Policy {
  /** The user does not want this path analysed. */
  isIgnored(path: string): boolean;
  /** The path is part of tests. */
  isTest(path: string): boolean;
  /** Lowest severity of the rule's own grading that counts here. */
  threshold(ruleId: string, path: string): Severity | 'off';
  /** The severity that all findings of the rule get here, where one is set. */
  override(ruleId: string, path: string): Severity | undefined;
  /** The rule is off, wherever. */
  isOff(ruleId: string): boolean;
}

interface Layer {
  readonly setting: RuleSetting;
  /** Said for these paths in particular, not for all. */
  readonly local: boolean;
  applies(path: string): boolean;
  excludes(path: string): boolean;
}

/**
 * Turns the configuration into a policy. Patterns are compiled when first asked for, since most runs find nothing.
 *
 * Where a path is in `testPaths` or `errorsOnly`, warnings are silent, and in tests whole rules are (`inTests` of their page), unless
 * an override names the path and gives the rule a severity.
 *
 * @param rules those that are there; what their pages say of tests counts.
 */
export function createPolicy(config: Config, rules: readonly Pick<Rule, 'meta'>[]): Policy {
  const { ignore, errorsOnly, testPaths } = config.settings;
  const isIgnored = matchLater(ignore.value);
  const isErrorsOnly = matchLater(errorsOnly.value);
  const isTest = testPaths.from === 'default' ? isTestPath : matchLater(testPaths.value, true);
  const silentInTests = new Set(rules.filter(({ meta }) => meta.inTests === 'silent').map(({ meta }) => meta.id));
  const layersByRule = new Map<string, readonly Layer[]>();
  const layersOf = (ruleId: string): readonly Layer[] => {
    let layers = layersByRule.get(ruleId);
    if (layers === undefined) layersByRule.set(ruleId, (layers = collectLayers(config, ruleId)));
    return layers;
  };
  /** The last word on the severity, and whether it was said for this path in particular. */
  const levelFor = (ruleId: string, path: string): Layer | undefined =>
    layersOf(ruleId).findLast((layer) => layer.setting.level !== undefined && layer.applies(path));

  return {
    isIgnored,
    isTest,
    threshold(ruleId, path) {
      const excluded = layersOf(ruleId).some((layer) => layer.applies(path) && layer.excludes(path));
      if (excluded) return 'off';
      const layer = levelFor(ruleId, path);
      if (layer?.setting.level === 'off') return 'off';
      if (layer?.local === true) return 'suggestion';
      if (isTest(path)) return silentInTests.has(ruleId) ? 'off' : 'error';
      return isErrorsOnly(path) ? 'error' : 'suggestion';
    },
    override(ruleId, path) {
      const level = levelFor(ruleId, path)?.setting.level;
      return level === 'off' ? undefined : level;
    },
    isOff(ruleId) {
      const [general, ...locals] = layersOf(ruleId);
      if (general === undefined || general.local || general.setting.level !== 'off') return false;
      return locals.every(({ setting }) => setting.level === undefined || setting.level === 'off');
    },
  };
}

function collectLayers(config: Config, ruleId: string): readonly Layer[] {
  const layers: Layer[] = [];
  const general = config.rules.get(ruleId);
  if (general !== undefined) layers.push({ setting: general, local: false, applies: () => true, excludes: excludedBy(general) });
  for (const override of config.overrides) {
    const setting = override.rules.get(ruleId);
    if (setting === undefined) continue;
    layers.push({ setting, local: true, applies: matchLater(override.paths), excludes: excludedBy(setting) });
  }
  return layers;
}

/** Whether the rule's own `paths` and `ignore` leave a path out. */
function excludedBy(setting: RuleSetting): (path: string) => boolean {
  const isWanted = setting.paths === undefined ? () => true : matchLater(setting.paths);
  const isUnwanted = matchLater(setting.ignore ?? []);
  return (path) => !isWanted(path) || isUnwanted(path);
}

function matchLater(patterns: readonly string[], ignoresCase = false): (path: string) => boolean {
  let match: ((path: string) => boolean) | undefined;
  return (path) => (match ??= matchGlobs(patterns, { ignoresCase }))(path);
}
