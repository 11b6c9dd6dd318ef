import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEdit } from '../core/file-edit.ts';
import { CannotEdit } from '../hooks/edit-yaml.ts';
import { shownPath } from '../hooks/inspect-hook.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { readBytesAsText } from '../hooks/repository-facts.ts';
import { planConfigStub, planGitConfig, planWorkflow, planWorktrees } from './plan-extras.ts';
import type { ReadGitConfig } from './plan-extras.ts';
import { planHook } from './plan-hook.ts';
import type { InitPlan } from './plan.ts';
import { emptyPlan, joinPlans } from './plan.ts';

/** A file of hooks of a coding agent, made by the code that knows its dialect. */
export interface AgentFile {
  readonly title: string;
  /** From the top of the repository. */
  readonly file: string;
  /** @throws CannotEdit */
  edit(text: string | undefined): string;
}

/** What the user asks `guard init` for, beside the pre-commit hook. */
export interface InitWishes {
  readonly preMergeCommit: boolean;
  readonly workflow: boolean;
  readonly configStub: boolean;
  readonly gitConfig: boolean;
  readonly worktrees: boolean;
  readonly agents: readonly AgentFile[];
}

/** Plans everything that was asked for. Reads the disk and git's configuration; writes nothing. */
export async function planInit(facts: RepositoryFacts, wishes: InitWishes, readConfig: ReadGitConfig): Promise<InitPlan> {
  const hooks = ['pre-commit', ...(wishes.preMergeCommit ? ['pre-merge-commit'] : [])];
  const planned = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => (planned.has(path) ? planned.get(path) : readBytesAsText(path));
  const plans: InitPlan[] = [];
  const add = (plan: InitPlan): void => {
    for (const edit of plan.edits) planned.set(edit.path, edit.after);
    plans.push(plan);
  };
  if (wishes.gitConfig) add(await planGitConfig(facts, hooks, readConfig));
  else for (const hook of hooks) add(planHook(facts, hook, read));
  if (wishes.worktrees) add(await planWorktrees(facts, readConfig));
  if (wishes.workflow) add(planWorkflow(facts, read));
  if (wishes.configStub) add(planConfigStub(facts, read));
  for (const agent of wishes.agents) add(planAgent(facts, agent, read));
  add({ ...emptyPlan, notices: missingPackage(facts) });
  return joinPlans(plans);
}

function planAgent(facts: RepositoryFacts, agent: AgentFile, read: (path: string) => string | undefined): InitPlan {
  const path = join(facts.repository.root, agent.file);
  const before = read(path);
  try {
    const after = agent.edit(before);
    const edit: FileEdit = { path, before, after, why: `${agent.title} calls guard` };
    return before === after ? emptyPlan : { ...emptyPlan, edits: [edit] };
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return { ...emptyPlan, obstacles: [`guard cannot edit ${shownPath(facts, path)}: ${error.message}`] };
  }
}

/** The hook calls the installed guard; where there is none, commits fail until there is. */
function missingPackage(facts: RepositoryFacts): readonly string[] {
  const { manifest, packageManager, packageFolder, isPlugAndPlay } = facts;
  if (packageManager === undefined || isPlugAndPlay) return [];
  const isNamed = ['dependencies', 'devDependencies', 'optionalDependencies'].some((key) => typeof manifest[key] === 'object' && manifest[key] !== null && Object.hasOwn(manifest[key], 'stageguard'));
  const isInstalled = existsSync(join(facts.repository.root, packageFolder, 'node_modules/.bin/guard'));
  if (isNamed || isInstalled) return [];
  const command = { npm: 'npm install --save-dev stageguard', pnpm: 'pnpm add --save-dev stageguard', yarn: 'yarn add --dev stageguard', bun: 'bun add --dev stageguard' }[packageManager];
  return [`stageguard is not installed in ${packageFolder === '' ? 'this project' : packageFolder}; every commit fails until it is: ${command}`];
}
