import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitError } from '../../core/errors.ts';

/** What a program said and how it ended. */
export interface Ending {
  readonly exitCode: number;
  readonly output: string;
}

export interface RunOptions {
  /** Hears the output as it comes, stdout and stderr alike. */
  readonly onOutput?: (text: string) => void;
  readonly stdin?: string;
}

/**
 * A real repository in a temporary folder, with a git of its own: nothing of the user's git configuration (signing, hooks,
 * templates, identity) reaches it. Commands run here as a user would type them, which is why this is not `src/git`.
 */
export class DemoRepository {
  readonly root: string;
  readonly #home: string;
  readonly #env: NodeJS.ProcessEnv;
  #running: ChildProcess | undefined;

  constructor(env: Readonly<Record<string, string | undefined>>, color: boolean, width: number) {
    this.#home = realpathSync(mkdtempSync(join(tmpdir(), 'guard-demo-')));
    this.root = join(this.#home, 'corner-shop');
    mkdirSync(this.root);
    const gitConfig = join(this.#home, 'gitconfig');
    writeFileSync(gitConfig, '[init]\n\tdefaultBranch = main\n');
    const kept = Object.entries(env).filter(([name]) => !/^(GIT_|FORCE_COLOR$|NO_COLOR$)/i.test(name));
    this.#env = {
      ...Object.fromEntries(kept),
      // Gits before 2.32 do not know GIT_CONFIG_GLOBAL; they look into the home folder.
      HOME: this.#home,
      USERPROFILE: this.#home,
      XDG_CONFIG_HOME: this.#home,
      GIT_CONFIG_GLOBAL: gitConfig,
      GIT_CONFIG_SYSTEM: gitConfig,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      COLUMNS: String(width),
      ...(color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    };
  }

  /** Makes the repository and hangs a command into its pre-commit hook. */
  async create(hookCommand: readonly string[]): Promise<void> {
    await this.must(['git', 'init', '--quiet', '--template=', '.']);
    const settings = {
      'user.name': 'Demo', 'user.email': 'demo@localhost', 'commit.gpgsign': 'false', 'core.autocrlf': 'false', 'core.hooksPath': join(this.root, '.git/hooks'),
    };
    for (const [key, value] of Object.entries(settings)) await this.must(['git', 'config', key, value]);
    const hook = join(this.root, '.git/hooks/pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nexec ${hookCommand.map(quoteForShell).join(' ')}\n`);
    chmodSync(hook, 0o755);
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Runs a command to its end. */
  run(command: readonly string[], options: RunOptions = {}): Promise<Ending> {
    return new Promise((resolve, reject) => {
      const [program, ...args] = command;
      const child = spawn(program!, args, { cwd: this.root, env: this.#env, windowsHide: true });
      this.#running = child;
      let output = '';
      const hear = (chunk: string): void => {
        output += chunk;
        options.onOutput?.(chunk);
      };
      child.stdout.setEncoding('utf8').on('data', hear);
      child.stderr.setEncoding('utf8').on('data', hear);
      child.on('error', (cause) => reject(new GitError('demo-start', `${program} could not be started`, { hint: 'Is it installed and on the PATH?', cause })));
      child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? -1, output }));
      child.stdin.on('error', () => undefined).end(options.stdin ?? '');
    });
  }

  /** Runs a command that has to succeed. @throws GitError with what it said */
  async must(command: readonly string[]): Promise<string> {
    const { exitCode, output } = await this.run(command);
    if (exitCode !== 0) throw new GitError('demo-command', `${command.slice(0, 2).join(' ')} failed with exit code ${exitCode}: ${output.trim()}`);
    return output;
  }

  /** Takes everything away, also while a command is at work in it. */
  remove(): void {
    this.#running?.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function quoteForShell(word: string): string {
  return `'${word.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
