import type { Config, PartialSettings } from './config.ts';
import { defaultConfig, withSettings } from './config.ts';
import type { TextFile } from './project-files.ts';

/**
 * The effective configuration: the defaults, over them the file, over it what the command line says.
 *
 * @throws ConfigError when the file is wrong
 */
export async function loadConfig(file: TextFile | undefined, said: PartialSettings, ruleIds: readonly string[]): Promise<Config> {
  // The parser of JSON with comments is loaded only where there is something to parse.
  const config = file === undefined ? defaultConfig() : (await import('./read-config.ts')).readConfig(file.text, file.path, ruleIds);
  return withSettings(config, said);
}
