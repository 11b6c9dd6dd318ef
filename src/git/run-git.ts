import { statSync } from 'node:fs';
import { monotonicMs } from '../core/clock.ts';
import { GitError } from '../core/errors.ts';
import { explainFailure } from './explain-failure.ts';
import { DEFAULT_TIMEOUT_MS } from './git-context.ts';
import type { GitContext } from './git-context.ts';
import { ALLOWED_VARIABLES, gitEnvironment } from './git-environment.ts';

export interface GitCall {
  /** The command and its arguments. Never a user's text, except after `--`. */
  readonly args: readonly string[];
  readonly input?: Uint8Array | undefined;
  /** Exit codes that are an answer and not a failure. Default: 0 alone. */
  readonly accept?: readonly number[] | undefined;
  /** Takes stdout as it comes; then `stdout` of the answer is empty. What it throws rejects the call. */
  readonly onStdout?: ((chunk: Buffer) => void) | undefined;
}

export interface GitAnswer {
  readonly stdout: Buffer;
  readonly exitCode: number;
}

/** Goes before every command: no program that the repository's configuration names for watching files is started. */
export const HARDENING: readonly string[] = ['--no-replace-objects', '-c', 'core.fsmonitor=false'];

/** How long after a kill we wait for the process to be gone before we answer without it. */
const GRACE_MS = 1_000;

/**
 * Runs one git command to its end, through simple-git with its defaults corrected:
 * - simple-git 4 deletes every `GIT_*` variable, also the ones by which git names the index of the commit → `allowEnvironment`;
 * - it answers 50 ms after `exit` although output may still come → it waits for `close`;
 * - it waits 50 ms when a process printed nothing (nothing staged!) → an empty chunk is sent when stdout ends;
 * - it takes a killed process and a silent exit 1 for success → every exit code but the accepted ones is a failure;
 * - it keeps output as a UTF-8 string, which destroys other bytes → stdout is taken over as bytes.
 *
 * @throws GitError with the reason and the remedy
 * @see https://github.com/steveukx/git-js/tree/main/docs
 */
export async function runGit(context: GitContext, call: GitCall): Promise<GitAnswer> {
  const { cwd } = context;
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new GitError('git-no-folder', `the folder ${cwd} does not exist`);
  }
  const { simpleGit } = await import('simple-git');
  const timeoutMs = context.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const output: Buffer[] = [];
  let outputError: unknown;
  let ended: { exitCode: number | null; stderr: string; error: unknown } | undefined;
  let lastSign = monotonicMs();

  const receive = (chunk: Buffer): void => {
    lastSign = monotonicMs();
    if (call.onStdout === undefined) output.push(chunk);
    else if (outputError === undefined && chunk.length > 0) {
      // An exception in an event listener would end the whole program.
      try {
        call.onStdout(chunk);
      } catch (error) {
        outputError = error;
      }
    }
  };

  const git = simpleGit({
    baseDir: cwd,
    completion: { onClose: true, onExit: false },
    allowEnvironment: [...ALLOWED_VARIABLES],
    // simple-git refuses the option by name; the value here is `false`.
    unsafe: { allowUnsafeFsMonitor: true },
    timeout: { block: timeoutMs },
    ...(context.signal === undefined ? {} : { abort: context.signal }),
    ...(call.input === undefined ? {} : { input: () => Buffer.from(call.input!) }),
    errors: (error, result) => {
      ended = { exitCode: result.exitCode, stderr: Buffer.concat(result.stdErr).toString('utf8'), error };
      return undefined;
    },
  })
    .env(gitEnvironment(context.env))
    .outputHandler((_command, stdout) => {
      stdout.removeAllListeners('data');
      stdout.on('data', receive);
      stdout.once('end', () => stdout.emit('data', Buffer.alloc(0)));
    });

  const command = call.args[0]!;
  const over = new AbortController();
  try {
    await Promise.race([git.raw([...HARDENING, ...call.args]), silence(() => lastSign, timeoutMs + GRACE_MS, over.signal, context.signal)]);
  } finally {
    over.abort();
  }

  const { exitCode, stderr, error } = ended ?? { exitCode: null, stderr: '', error: { plugin: context.signal?.aborted === true ? 'abort' : 'timeout' } };
  const reason = stopReason(error);
  if (reason === undefined && exitCode !== null && (call.accept ?? [0]).includes(exitCode)) {
    if (outputError !== undefined) throw outputError;
    return { stdout: Buffer.concat(output), exitCode };
  }
  throw explainFailure({ command, exitCode, stderr, reason, timeoutMs });
}

/** simple-git marks what it ended itself with the name of the plugin that did it. */
function stopReason(error: unknown): 'timeout' | 'aborted' | undefined {
  const plugin = typeof error === 'object' && error !== null && 'plugin' in error ? error.plugin : undefined;
  return plugin === 'timeout' ? 'timeout' : plugin === 'abort' ? 'aborted' : undefined;
}

/**
 * Resolves when nothing was heard for `ms`, or shortly after the check was aborted: a killed git whose own child still
 * holds the pipe never sends `close`, and simple-git would wait for it.
 */
function silence(lastSign: () => number, ms: number, over: AbortSignal, abort: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const left = lastSign() + ms - monotonicMs();
      if (left <= 0) resolve();
      else timer = setTimeout(wait, left);
    };
    wait();
    abort?.addEventListener('abort', () => (timer = setTimeout(resolve, GRACE_MS)), { once: true, signal: over });
    over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
