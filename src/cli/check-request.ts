import type { CheckOptions } from '../check.ts';
import type { PartialSettings, Sourced } from '../config/config.ts';
import type { Trust } from '../config/project-files.ts';
import type { SettingKey, SettingValue } from '../config/settings.ts';
import { UsageError } from '../core/errors.ts';
import { readShard } from '../core/shard.ts';
import type { SnapshotRequest } from '../git/open-snapshot.ts';
import { longName } from './options.ts';
import type { checkOptions, FlagsOf, OptionTable } from './options.ts';
import { readStdin, readUserFile, splitPaths } from './read-user-file.ts';
import type { Terminal } from './terminal.ts';

export type CheckFlags = FlagsOf<typeof checkOptions>;

/** What the user asks to have checked. @throws UsageError for options that do not go together */
export async function requestOf(words: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<SnapshotRequest> {
  if (flags.stage === true && flags.fix !== true) throw new UsageError('usage-stage', '--stage only goes with --fix');
  const ofCommits = flags.base !== undefined || flags.range !== undefined;
  if (flags.stage === true && ofCommits) throw new UsageError('usage-stage', '--stage goes with what is staged, not with commits (--base, --range)');
  const listed = flags.filesFrom === undefined ? [] : splitPaths(await readPathList(flags.filesFrom, terminal));
  const paths = words.length > 0 || flags.filesFrom !== undefined ? { paths: [...words, ...listed] } : {};
  if (flags.base !== undefined) return { mode: 'base', ref: flags.base, ...paths };
  if (flags.range !== undefined) return { mode: 'range', range: flags.range, ...paths };
  if (flags.amend === true) return { mode: 'amend', ...paths };
  if (flags.all === true) return { mode: 'all', ...paths };
  if (flags.worktree === true) return { mode: 'worktree', ...paths };
  return { mode: 'staged', ...paths };
}

function readPathList(file: string, terminal: Terminal): string | Promise<string> {
  return file === '-' ? readStdin(terminal.stdin) : readUserFile(terminal.cwd, file, '--files-from');
}

/** The options of the pipeline as the command line says them. */
export function checkOptionsOf(table: OptionTable, flags: CheckFlags, terminal: Terminal): CheckOptions {
  return {
    settings: settingsOf(table, flags),
    ...(flags.config === undefined ? {} : { config: { path: flags.config, text: readUserFile(terminal.cwd, flags.config, '--config') } }),
    trust: trustOf(flags, terminal.env),
    isCi: isCi(terminal.env),
    ...(flags.shard === undefined ? {} : { shard: readShard(flags.shard) }),
    describesRules: !['text', undefined].includes(flags.format),
    today: () => localDate(new Date()),
    outside: async (root) => (await import('../check-outside.ts')).openOutside({ root, env: terminal.env, offline: flags.offline === true, ...(terminal.stderr.isTTY ? { onIndexing: (await import('./draw-indexing.ts')).drawIndexing(terminal.stderr) } : {}) }),
  };
}

/** Takes the settings out of the flags and remembers which option said them. */
export function settingsOf(table: OptionTable, flags: Readonly<Record<string, unknown>>): PartialSettings {
  const settings: { [K in SettingKey]?: Sourced<SettingValue> } = {};
  for (const [key, { setting, choices }] of Object.entries(table)) {
    // `--no-review` is `--review off`
    const value = flags[key] === false && choices !== undefined ? 'off' : flags[key];
    if (setting !== undefined && value !== undefined) settings[setting] = { value: value as SettingValue, from: `--${longName(key)}` };
  }
  return settings as PartialSettings;
}

/** In CI the author of a change must not decide over its own check, so the base's configuration counts there. */
function trustOf(flags: CheckFlags, env: Terminal['env']): Trust {
  if (flags.configFrom !== undefined) return flags.configFrom;
  return isCi(env) && (flags.base !== undefined || flags.range !== undefined) ? 'base' : 'snapshot';
}

function isCi(env: Terminal['env']): boolean {
  return !['', '0', 'false'].includes(env['CI'] ?? '');
}

/** `2026-11-22` by the clock on the user's wall. */
function localDate(now: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
