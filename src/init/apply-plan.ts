import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { GuardError } from '../core/errors.ts';
import type { GitContext } from '../git/git-context.ts';
import { gitEnvironment } from '../git/git-environment.ts';
import { runGit } from '../git/run-git.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { readBytesAsText } from '../hooks/repository-facts.ts';
import { shownPath } from '../hooks/inspect-hook.ts';
import { extendLedger, ledgerPath } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { ReadGitConfig } from './plan-extras.ts';
import type { InitPlan } from './plan.ts';

export interface ApplyOptions {
  readonly context: GitContext;
  readonly facts: RepositoryFacts;
  /** Writes a file whole or not at all. */
  write(path: string, bytes: Uint8Array): void;
  /** What guard init did before; undefined: the plan takes guard out, and the ledger goes. */
  readonly ledger: Ledger | undefined;
}

/**
 * Does what the plan says: files, then git's configuration, then the managers' own install commands.
 * @throws GuardError when a file is no longer what the plan was made from, or a program fails; what was done until then stays
 */
export async function applyPlan(plan: InitPlan, options: ApplyOptions): Promise<void> {
  const { facts, write } = options;
  for (const { path, before } of plan.edits) {
    if (readBytesAsText(path) !== before) throw new GuardError('init-changed', `${shownPath(facts, path)} was changed meanwhile`, { hint: 'Nothing was written. Run it again.' });
  }
  if (options.ledger !== undefined && (plan.edits.length > 0 || plan.config.length > 0)) {
    writeFile(ledgerPath(facts), `${JSON.stringify(extendLedger(options.ledger, plan, facts), undefined, 1)}\n`, write);
  }
  for (const { path, before, after, mode } of plan.edits) {
    if (after === undefined) rmSync(path);
    else if (after !== before) writeFile(path, after, write);
    if (after !== undefined && mode !== undefined) chmodSync(path, mode);
  }
  for (const { key, before, after } of plan.config) {
    if (before.length > 0) writeGitConfig(options.context, ['--unset-all', key]);
    for (const value of after) writeGitConfig(options.context, ['--add', key, value]);
  }
  for (const step of plan.steps) {
    const { status, stdout, stderr, error } = spawnSync(step.program, step.args, { cwd: step.folder, env: environmentOf(options.context), encoding: 'utf8', shell: false });
    if (status === 0) continue;
    const words = [error?.message, stderr, stdout].find((text) => text !== undefined && text.trim() !== '') ?? `exit code ${status}`;
    throw new GuardError('init-step', `${step.shown} failed: ${words.trim().slice(0, 500)}`, { hint: 'The files are written. Run that command by hand, then: guard doctor' });
  }
  if (options.ledger === undefined) rmSync(ledgerPath(facts), { force: true });
}

/** simple-git refuses to touch `core.hooksPath` and `hook.*`, rightly for everyone but the program that installs hooks. */
function writeGitConfig({ cwd, env }: GitContext, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('git', ['config', '--local', ...args], { cwd, env: gitEnvironment(env), encoding: 'utf8' });
  if (status !== 0) throw new GuardError('init-config', `git config ${args[1]} could not be written: ${(error?.message ?? stderr).trim()}`);
}

/** The values of a key in this repository's own configuration. */
export function gitConfigReader(context: GitContext): ReadGitConfig {
  return async (key) => {
    const { stdout } = await runGit(context, { args: ['config', '--local', '-z', '--get-all', key], accept: [0, 1] });
    return stdout.toString('utf8').split('\0').slice(0, -1);
  };
}

function writeFile(path: string, text: string, write: ApplyOptions['write']): void {
  mkdirSync(dirname(path), { recursive: true });
  write(path, Buffer.from(text, 'latin1'));
}

/** The user's own, less git's variables: they name the repository of a hook that may be running. */
function environmentOf({ env }: GitContext): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('GIT_')));
}
