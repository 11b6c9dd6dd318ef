import { basename } from 'node:path';
import { readGitCommand } from './git-command.ts';
import { splitCommands } from './shell-words.ts';
import type { SimpleCommand } from './shell-words.ts';

/** Shells inside shells that are looked into. */
const maxDepth = 4;

/** Variables that switch hooks off, with the values that do. */
const switches: Readonly<Record<string, RegExp>> = {
  HUSKY: /^0$/,
  HUSKY_SKIP_HOOKS: /^(?:1|true)$/,
  LEFTHOOK: /^(?:0|false)$/,
  LEFTHOOK_EXCLUDE: /\bguard\b/,
  SKIP_SIMPLE_GIT_HOOKS: /^1$/,
  SKIP: /(?:^|,)guard(?:,|$)/,
  GIT_CONFIG_COUNT: /./,
  GIT_CONFIG_PARAMETERS: /hook/i,
  GIT_CONFIG_GLOBAL: /./,
  GIT_TEMPLATE_DIR: /./,
};

/** Files that hold the hooks, as they are named in a command. */
const hookFile = /(?:^|\/)(?:\.git\/hooks|\.husky|\.githooks)(?:\/|$)|(?:^|\/)\.git\/config$|(?:^|\/)(?:\.?lefthook\.ya?ml|\.pre-commit-config\.yaml)$/;

/**
 * Why a shell line would get a change past guard's git hook; undefined when it would not, as far as can be told.
 *
 * It is a filter against habit, not a lock: a shell can hide anything (`eval`, a script, base64). What cannot be
 * gone around is the check in CI.
 */
export function findBypass(line: string, depth = 0): string | undefined {
  if (depth > maxDepth) return undefined;
  for (const command of splitCommands(line)) {
    const found = judge(command, depth);
    if (found !== undefined) return found;
  }
  return undefined;
}

function judge(command: SimpleCommand, depth: number): string | undefined {
  const { variables, writes } = command;
  for (const [name, value] of variables) if (Object.hasOwn(switches, name) && switches[name]!.test(value)) return `${name}=${value} switches the git hooks off`;
  const written = writes.find((path) => hookFile.test(path));
  if (written !== undefined) return `writing to ${written} changes the git hooks`;
  const words = skipWrappers(command.words);
  const [program = '', ...args] = words;
  switch (basename(program)) {
    case 'git': return judgeGit(args, depth);
    case 'bash': case 'sh': case 'zsh': case 'dash': case 'ksh': return judgeShell(args, depth);
    case 'eval': return findBypass(args.join(' '), depth + 1);
    case 'export': case 'env': case 'declare': case 'typeset': return judge({ variables: assignmentsIn(args), words: afterAssignments(args), writes: [] }, depth + 1);
    case 'xargs': return judge({ variables: [], words: afterAssignments(args), writes: [] }, depth + 1);
    case 'chmod': return args.some((word) => hookFile.test(word)) && !args.some((word) => /^(?:[ugoa]*\+[rwx]*x|0?7[0-7]{2})/.test(word)) ? 'this takes the permission to run from the git hooks' : undefined;
    case 'rm': case 'mv': case 'unlink': case 'truncate': case 'ln': case 'cp': case 'tee': case 'shred': case 'sed': return judgeFiles(basename(program), args);
    case 'lefthook': case 'husky': case 'pre-commit': return args.includes('uninstall') ? `${basename(program)} uninstall takes the git hooks away` : undefined;
    case 'npx': case 'pnpm': case 'yarn': case 'bunx': case 'npm': return /^(?:lefthook|pre-commit)$/.test(args.find((word) => !word.startsWith('-') && word !== 'exec') ?? '') && args.includes('uninstall') ? 'this takes the git hooks away' : undefined;
    default: return undefined;
  }
}

/** `sudo -E nice time git …` → `git …`. */
function skipWrappers(words: readonly string[]): readonly string[] {
  let at = 0;
  while (/^(?:sudo|command|exec|nohup|nice|time|builtin|then|do|else|if|!|while)$/.test(words[at] ?? '')) {
    at++;
    while ((words[at] ?? '').startsWith('-')) at++;
  }
  return words.slice(at);
}

function assignmentsIn(args: readonly string[]): SimpleCommand['variables'] {
  return args.flatMap((word): (readonly [string, string])[] => {
    const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(word);
    return match === null ? [] : [[match[1]!, match[2]!]];
  });
}

function afterAssignments(args: readonly string[]): readonly string[] {
  const first = args.findIndex((word) => !word.startsWith('-') && !/^[A-Za-z_]\w*=/.test(word));
  return first === -1 ? [] : args.slice(first);
}

/** `bash -c "…"`, also `bash -lc`. */
function judgeShell(args: readonly string[], depth: number): string | undefined {
  const at = args.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  return at === -1 ? undefined : findBypass(args[at + 1] ?? '', depth + 1);
}

function judgeFiles(program: string, args: readonly string[]): string | undefined {
  // sed only prints, unless it is told to write.
  if (program === 'sed' && !args.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))) return undefined;
  // Copying from the hooks does them no harm.
  const touched = program === 'cp' || program === 'ln' ? args.slice(-1) : args;
  const path = touched.find((word) => hookFile.test(word));
  return path === undefined ? undefined : `${program} ${path} changes the git hooks`;
}

function judgeGit(args: readonly string[], depth: number): string | undefined {
  const { settings, subcommand, rest } = readGitCommand(args);
  for (const [key, value] of settings) {
    const reason = judgeSetting(key, value, depth);
    if (reason !== undefined) return `git -c ${key}=… ${reason}`;
  }
  switch (subcommand) {
    case 'commit': return skipsHooks(rest, true) ? 'git commit --no-verify (-n) skips the git hooks' : undefined;
    case 'merge': case 'am': case 'push': case 'pull': case 'rebase': case 'cherry-pick':
      return skipsHooks(rest, subcommand === 'am') ? `git ${subcommand} --no-verify skips the git hooks` : undefined;
    case 'commit-tree': case 'fast-import': return `git ${subcommand} makes commits that no hook sees`;
    case 'config': return judgeConfig(rest);
    case 'rm': case 'mv': return rest.some((word) => hookFile.test(word)) ? `git ${subcommand} takes the git hooks away` : undefined;
    default: return undefined;
  }
}

function judgeSetting(key: string, value: string, depth: number): string | undefined {
  const name = key.toLowerCase();
  if (name === 'core.hookspath') return 'takes the git hooks away';
  if (/^hook\..*\.(?:enabled|command|event)$/.test(name)) return 'switches a git hook off';
  if (name.startsWith('alias.')) return findBypass(value.startsWith('!') ? value.slice(1) : `git ${value}`, depth + 1) === undefined ? undefined : 'hides a command that skips the git hooks';
  return undefined;
}

/** `git config core.hooksPath x`, also with `set`, `unset`, `--unset`; reading it is fine. */
function judgeConfig(rest: readonly string[]): string | undefined {
  const isReading = rest.some((word) => /^(?:--get(?:-all|-regexp)?|--list|-l|get|list)$/.test(word));
  if (isReading) return undefined;
  const at = rest.findIndex((word) => /^core\.hookspath$/i.test(word) || /^hook\..*\.(?:enabled|command|event)$/i.test(word));
  if (at === -1) return rest.includes('--remove-section') && rest.some((word) => word.startsWith('hook.')) ? 'git config --remove-section takes a git hook away' : undefined;
  const isWriting = rest.length > at + 1 || rest.some((word) => /^(?:--unset(?:-all)?|unset|set)$/.test(word));
  return isWriting ? `git config ${rest[at]} changes which git hooks run` : undefined;
}

/** `--no-verify`, its unmistakable beginnings, and where it has that meaning `-n` in a group of letters (`-anm`). */
function skipsHooks(rest: readonly string[], shortMeansIt: boolean): boolean {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!;
    if (word === '--') return false;
    if (/^--no-veri(?:f(?:y)?)?$/.test(word)) return true;
    if (takesValue.has(word)) at++;
    else if (shortMeansIt && /^-[a-zA-Z]/.test(word)) {
      const letters = word.slice(1);
      const end = letters.search(/[mFCctuS]/);
      if ((end === -1 ? letters : letters.slice(0, end)).includes('n')) return true;
      // `-am` takes the next word, `-amtext` does not.
      if (end !== -1 && end === letters.length - 1 && /[mFCct]/.test(letters[end]!)) at++;
    }
  }
  return false;
}

/** Long options of git commit and merge whose value is the next word. */
const takesValue: ReadonlySet<string> = new Set(['--message', '--file', '--author', '--date', '--reuse-message', '--reedit-message', '--fixup', '--squash', '--template', '--cleanup', '--trailer', '--pathspec-from-file']);
