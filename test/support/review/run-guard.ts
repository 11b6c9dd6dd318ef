import { spawn } from 'node:child_process';
import { cli } from '../../e2e/guard-process.ts';
import type { GuardRun } from '../../e2e/guard-process.ts';
import type { TestRepo } from '../with-repo.ts';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of node before the program. */
  readonly node?: readonly string[];
  /** Sends a signal as soon as this says so. */
  readonly signalWhen?: () => boolean;
}

/** Runs the built guard without holding up this process, which may be serving it a model. */
export function runGuardBeside(repo: TestRepo, args: readonly string[], options: RunOptions = {}): Promise<GuardRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), cli, ...args], { cwd: repo.dir, env: { ...repo.env, COLUMNS: '100', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setInterval(() => {
      if (options.signalWhen?.() !== true) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 10);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, stdout, stderr });
    });
  });
}
