import { GuardError } from '../core/errors.ts';
import type { ExitCode } from '../core/exit-code.ts';
import type { RuleMeta } from '../core/rule.ts';
import { readReport } from '../report/read-report.ts';
import { deliver } from './deliver.ts';
import { diffLinesOfPatches } from './diff-lines.ts';
import type { ActionEvent } from './event.ts';
import { textAt } from './event.ts';
import type { GithubApi } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import { jobKey } from './job-key.ts';
import type { ActionWorld } from './world.ts';

/**
 * Tells the report that another job wrote. This job holds a token that may write and gets its text from one that may have run on a
 * fork's code, so the report is hostile: its shape is checked, nothing of it is run, and the pull request that it names has to be
 * the one of the event.
 *
 * @throws GuardError when it is not
 */
export async function postReport(world: ActionWorld, inputs: Inputs, event: ActionEvent, rules: readonly RuleMeta[], api: GithubApi | undefined): Promise<ExitCode> {
  const path = inputs.postReport!;
  const { report, failOn, includeExisting, exitCode, pullRequest } = readReport(readText(world, path), path);
  const pull = event.kind === 'pull-request' ? event : await findPull(event, pullRequest, api);
  const code = await deliver(world, {
    report,
    options: { color: false, width: 120, failOn: inputs.failOn ?? failOn, includeExisting, quiet: false, verbose: false, rules },
    inputs,
    job: jobKey(world.env, inputs.workingDirectory),
    ...(pull === undefined ? {} : { pull: { number: pull.number, head: pull.head, lines: async () => diffLinesOfPatches((await api?.list(`pulls/${pull.number}/files`)) ?? []) } }),
    ...(api === undefined ? {} : { api }),
  });
  return exitCode === 2 ? 2 : code;
}

function readText(world: ActionWorld, path: string): string {
  try {
    return world.readFile(path);
  } catch (cause) {
    throw new GuardError('action-report', `cannot read the report ${path}`, { hint: 'Download the artifact of the other job first (actions/download-artifact).', cause });
  }
}

/** The pull request of a `workflow_run`. For forks GitHub names none, so the report's word is taken and held against the event. */
async function findPull(event: ActionEvent, claimed: number | undefined, api: GithubApi | undefined): Promise<{ number: number; head: string } | undefined> {
  if (event.kind !== 'workflow-run' || api === undefined) return undefined;
  const number = event.number ?? claimed;
  if (number === undefined) return undefined;
  const pull = await api.get(`pulls/${number}`);
  const isSame = textAt(pull, 'head', 'repo', 'full_name') === event.headRepository && textAt(pull, 'head', 'sha') === event.head;
  if (!isSame) {
    throw new GuardError('action-report', `the report says that it is of pull request ${number}, but the workflow ran for another commit`, { hint: 'Nothing was posted. If the branch was pushed to meanwhile, its newer run will post.' });
  }
  return { number, head: event.head };
}
