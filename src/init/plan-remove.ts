import { join } from 'node:path';
import type { FileEdit } from '../core/file-edit.ts';
import { hasBlock, takeOut } from '../hooks/block.ts';
import { getFromJson, removeCommand, setInJson } from '../hooks/edit-json.ts';
import { findManager } from '../hooks/find-manager.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { readBytesAsText } from '../hooks/repository-facts.ts';
import { ledgerPaths, originalOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { ReadGitConfig } from './plan-extras.ts';
import { installSteps } from './plan-hook.ts';
import type { ConfigEdit, InitPlan } from './plan.ts';
import { emptyPlan } from './plan.ts';

/** A file of hooks of a coding agent, as it is without guard. */
export interface AgentRemoval {
  /** From the top of the repository. */
  readonly file: string;
  edit(text: string): string | undefined;
}

const hooks = ['pre-commit', 'pre-merge-commit'] as const;

/**
 * Plans to take out what `guard init` put in: a file that nobody changed since gets its old bytes back,
 * from any other only guard's own lines are cut. Also in a clone where guard init never ran.
 */
export async function planRemove(facts: RepositoryFacts, ledger: Ledger, agents: readonly AgentRemoval[], readConfig: ReadGitConfig): Promise<InitPlan> {
  const { root } = facts.repository;
  const scripts = hooks.flatMap((hook) => [join(facts.hooksFolder, hook), findManager(facts, hook).file ?? []]).flat();
  const agentPaths = new Map(agents.map((agent) => [join(root, agent.file), agent]));
  const paths = new Set([...ledgerPaths(ledger, facts), ...scripts, ...agentPaths.keys()]);
  const edits: FileEdit[] = [];
  for (const path of paths) {
    const before = readBytesAsText(path);
    if (before === undefined) continue;
    const original = originalOf(ledger, facts, path, before);
    const after = original === undefined ? cutOut(path, before, agentPaths.get(path)) : original.text;
    if (after === before) continue;
    const mode = after === undefined ? undefined : original?.mode;
    edits.push({ path, before, after, ...(mode === undefined ? {} : { mode }), why: original === undefined ? "guard's own lines are cut out" : 'as it was before' });
  }
  return { ...emptyPlan, edits, config: await restoreConfig(ledger, readConfig), steps: regenerate(facts, edits) };
}

/** The file without guard's lines; the same text when there are none. */
function cutOut(path: string, text: string, agent: AgentRemoval | undefined): string | undefined {
  if (agent !== undefined) return agent.edit(text);
  if (hasBlock(text)) return takeOut(text);
  if (!path.endsWith('.json')) return text;
  let result = text;
  for (const hook of hooks) {
    const at = path.endsWith('package.json') ? ['simple-git-hooks', hook] : [hook];
    const command = getFromJson(result, at);
    if (typeof command === 'string' && command.includes('guard check')) result = setInJson(result, at, removeCommand(command));
  }
  return result;
}

async function restoreConfig(ledger: Ledger, read: ReadGitConfig): Promise<readonly ConfigEdit[]> {
  const edits: ConfigEdit[] = [];
  for (const key of new Set([...Object.keys(ledger.config), 'hook.guard.command', 'hook.guard.event'])) {
    const before = await read(key);
    const known = Object.hasOwn(ledger.config, key) ? ledger.config[key] : undefined;
    const isOurs = key.startsWith('hook.guard.') || known?.after.join('\0') === before.join('\0');
    const after = known?.before ?? [];
    if (isOurs && before.join('\0') !== after.join('\0')) edits.push({ key, before, after, why: 'as it was before' });
  }
  return edits;
}

/** simple-git-hooks copies its configuration into hooks, which have to be made anew. */
function regenerate(facts: RepositoryFacts, edits: readonly FileEdit[]): InitPlan['steps'] {
  const managed = findManager(facts, 'pre-commit');
  const isChanged = managed.manager === 'simple-git-hooks' && edits.some(({ path }) => path === managed.file);
  return isChanged ? installSteps(facts, { ...managed, isInstalled: false }).steps : [];
}
