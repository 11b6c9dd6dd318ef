/** A git command line taken apart. */
export interface GitCommandLine {
  /** What `-c` and `--config-env` set for this one command. */
  readonly settings: readonly (readonly [string, string])[];
  readonly subcommand: string | undefined;
  readonly rest: readonly string[];
}

/** git's own options whose value is the next word. @see https://git-scm.com/docs/git */
const withValue = new Set(['-C', '--git-dir', '--work-tree', '--namespace', '--exec-path', '--super-prefix', '--attr-source', '--list-cmds']);

/** Reads the words after `git`: its own options, the subcommand, and what belongs to that. */
export function readGitCommand(args: readonly string[]): GitCommandLine {
  const settings: (readonly [string, string])[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at]!;
    if (word === '-c' || word === '--config-env') settings.push(setting(args[++at] ?? ''));
    else if (word.startsWith('--config-env=')) settings.push(setting(word.slice('--config-env='.length)));
    else if (/^-c\S/.test(word)) settings.push(setting(word.slice(2)));
    else if (withValue.has(word)) at++;
    else if (!word.startsWith('-')) break;
  }
  return { settings, subcommand: args[at], rest: args.slice(at + 1) };
}

function setting(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
