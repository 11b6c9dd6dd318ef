import type { Config, RuleSetting } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { readProjectFiles } from '../config/project-files.ts';
import { maxBytesLimit, settingKeys } from '../config/settings.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import { baselinePath } from '../triage/baseline.ts';
import { escapeLine, stringifySafely } from '../report/escape.ts';
import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { configOptions, FlagsOf } from './options.ts';
import { readUserFile } from './read-user-file.ts';

/** `guard config`: every value that counts for `guard check`, and where it was said. */
export const runConfig: RunCommand<FlagsOf<typeof configOptions>> = async (_words, flags, terminal) => {
  const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: terminal.cwd, env: terminal.env, maxBlobBytes: maxBytesLimit });
  const files = await readProjectFiles(snapshot, 'snapshot', baselinePath);
  await snapshot.close();
  const ruleIds = (await loadRules()).map((rule) => rule.meta.id);
  const named = flags.config === undefined ? files.config : { path: flags.config, text: readUserFile(terminal.cwd, flags.config, '--config') };
  const config = await loadConfig(named, {}, ruleIds);
  terminal.stdout.write(flags.json === true ? `${stringifySafely(asJson(config, ruleIds))}\n` : drawConfig(config, ruleIds));
  return 0;
};

function asJson(config: Config, ruleIds: readonly string[]): unknown {
  return {
    settings: config.settings,
    rules: Object.fromEntries(ruleIds.map((id) => [id, config.rules.get(id) ?? { from: 'default' }])),
    overrides: config.overrides.map(({ paths, rules, from }) => ({ paths, rules: Object.fromEntries(rules), from })),
  };
}

function drawConfig(config: Config, ruleIds: readonly string[]): string {
  const rows: (readonly [string, string, string])[] = [];
  for (const key of settingKeys) {
    const { value, from } = config.settings[key];
    if (typeof value === 'object' && !Array.isArray(value)) rows.push(...entryRows(key, value as Readonly<Record<string, object>>, from));
    else if (!Array.isArray(value)) rows.push([key, String(value), from]);
    else if (value.length === 0) rows.push([key, '(none)', from]);
    else value.forEach((glob: string, index) => rows.push(index === 0 ? [key, glob, from] : ['', glob, '']));
  }
  for (const id of ruleIds) rows.push(...ruleRows(`rules.${id}`, config.rules.get(id)));
  config.overrides.forEach((override, index) => {
    rows.push([`overrides[${index}]`, override.paths.join(', '), override.from]);
    for (const [id, setting] of override.rules) rows.push(...ruleRows(`  ${id}`, setting));
  });
  const shown = rows.map((row) => row.map(escapeLine));
  const [keyWidth, valueWidth] = [0, 1].map((column) => Math.min(60, Math.max(...shown.map((row) => row[column]!.length))));
  return shown.map(([key, value, from]) => `${key!.padEnd(keyWidth!)}  ${value!.padEnd(valueWidth!)}  ${from!}`.trimEnd()).join('\n') + '\n';
}

/** Named entries: one row each, fields as they would stand in the file. */
function entryRows(key: string, value: Readonly<Record<string, object>>, from: string): readonly (readonly [string, string, string])[] {
  const entries = Object.entries(value);
  if (entries.length === 0) return [[key, '(none)', from]];
  return entries.map(([name, fields]) => [`${key}.${name}`, Object.entries(fields).map(([field, said]) => `${field} ${said}`).join(', '), from]);
}

function ruleRows(name: string, setting: RuleSetting | undefined): readonly (readonly [string, string, string])[] {
  const rows: (readonly [string, string, string])[] = [[name, setting?.level ?? 'on (grades each finding)', setting?.from ?? 'default']];
  if (setting?.paths !== undefined) rows.push(['', `only ${setting.paths.join(', ')}`, '']);
  if (setting?.ignore !== undefined) rows.push(['', `not ${setting.ignore.join(', ')}`, '']);
  return rows;
}
