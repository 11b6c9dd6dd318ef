import { isAbsolute, join, resolve } from 'node:path';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { knowsConfiguredHooks } from '../hooks/repository-facts.ts';
import { hookLines } from '../hooks/hook-script.ts';
import type { ReadPlanned } from './plan-hook.ts';
import type { ConfigEdit, InitPlan } from './plan.ts';
import { emptyPlan } from './plan.ts';
import { drawWorkflow } from './workflow.ts';

/** The pull-request workflow; a file that is there is left alone. */
export function planWorkflow(facts: RepositoryFacts, read: ReadPlanned): InitPlan {
  const path = join(facts.repository.root, '.github/workflows/guard.yml');
  const before = read(path);
  const after = drawWorkflow(facts);
  if (before === after) return emptyPlan;
  if (before !== undefined) return { ...emptyPlan, notices: ['.github/workflows/guard.yml is there already and is left as it is'] };
  return {
    ...emptyPlan,
    edits: [{ path, before, after, why: 'checks every pull request' }],
    notices: ['make the job "guard" a required check, or a pull request can go around it'],
  };
}

/** A configuration that says nothing yet but where its schema is. */
export function planConfigStub(facts: RepositoryFacts, read: ReadPlanned): InitPlan {
  const path = join(facts.repository.root, 'guard.config.json');
  if (read(path) !== undefined) return emptyPlan;
  const folder = facts.packageFolder === '' ? '.' : `./${facts.packageFolder}`;
  const after = `{\n  "$schema": "${folder}/node_modules/stageguard/dist/guard.schema.json"\n}\n`;
  return { ...emptyPlan, edits: [{ path, before: undefined, after, why: 'an empty configuration, with completion in editors' }] };
}

/** The values of a key in this repository's own configuration; none where it is not said. */
export type ReadGitConfig = (key: string) => Promise<readonly string[]>;

/** A hook that git's configuration names: it holds in every work tree, and whoever manages the hooks folder. */
export async function planGitConfig(facts: RepositoryFacts, hooks: readonly string[], read: ReadGitConfig): Promise<InitPlan> {
  if (!knowsConfiguredHooks(facts.gitVersion)) {
    return { ...emptyPlan, obstacles: [`hooks in git's configuration need git 2.54 or later; this is ${facts.gitVersion.join('.')}`] };
  }
  const command = hookLines(facts).join('\n');
  const edits: readonly ConfigEdit[] = [
    { key: 'hook.guard.command', before: await read('hook.guard.command'), after: [command], why: 'what git starts' },
    { key: 'hook.guard.event', before: await read('hook.guard.event'), after: hooks, why: 'when git starts it, in all work trees of this clone' },
  ];
  return { ...emptyPlan, config: edits.filter(({ before, after }) => before.join('\0') !== after.join('\0')) };
}

/** An absolute path to the hooks of the main work tree, so that linked ones use them. */
export async function planWorktrees(facts: RepositoryFacts, read: ReadGitConfig): Promise<InitPlan> {
  const { hooksPath, isLinkedWorktree, repository } = facts;
  if (hooksPath === undefined) return { ...emptyPlan, notices: ['the hooks folder of git is the same for all work trees already'] };
  if (hooksPath.scope !== 'local') return { ...emptyPlan, obstacles: [`core.hooksPath is said in the ${hooksPath.scope} configuration, which guard does not change`] };
  if (isAbsolute(hooksPath.value)) return emptyPlan;
  const main = isLinkedWorktree ? resolve(repository.commonDir, '..') : repository.root;
  return {
    ...emptyPlan,
    config: [{ key: 'core.hooksPath', before: await read('core.hooksPath'), after: [join(main, hooksPath.value)], why: 'the hooks of the main work tree, for all work trees' }],
    notices: ['husky sets core.hooksPath back whenever it is installed anew (`npm install`); `guard doctor` tells'],
  };
}
