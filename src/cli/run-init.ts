import { createInterface } from 'node:readline';
import { addAgentHooks, agentConfigFile, removeAgentHooks } from '../agents/agent-config.ts';
import { agentNames, agentTitles } from '../agents/agent-names.ts';
import type { AgentName } from '../agents/agent-names.ts';
import { didYouMean } from '../core/closest.ts';
import { UsageError } from '../core/errors.ts';
import type { GitContext } from '../git/git-context.ts';
import { findManager } from '../hooks/find-manager.ts';
import { inspectHook } from '../hooks/inspect-hook.ts';
import type { HookInspection } from '../hooks/inspect-hook.ts';
import { readRepositoryFacts } from '../hooks/repository-facts.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { applyPlan, gitConfigReader } from '../init/apply-plan.ts';
import { drawPlan, planAsJson } from '../init/draw-plan.ts';
import { readLedger } from '../init/ledger.ts';
import { planInit } from '../init/plan-init.ts';
import type { AgentFile } from '../init/plan-init.ts';
import { planRemove } from '../init/plan-remove.ts';
import { isDone } from '../init/plan.ts';
import type { InitPlan } from '../init/plan.ts';
import { stringifySafely } from '../report/escape.ts';
import { createPalette } from '../report/sgr.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf, initOptions } from './options.ts';
import { uninterrupted } from './signals.ts';
import { wantsColor, widthOf } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { writeAtomically } from './write-atomically.ts';

type InitFlags = FlagsOf<typeof initOptions>;

/** `guard init`: plans, shows, asks, writes, and looks whether the hook is in force then. */
export const runInit: RunCommand<InitFlags> = async (_words, flags, terminal) => {
  const context: GitContext = { cwd: terminal.cwd, env: terminal.env };
  const facts = await readRepositoryFacts(context);
  if (facts.repository.bare) throw new UsageError('usage-bare', 'a bare repository has no work tree, and git runs no pre-commit hook in it');
  const ledger = readLedger(facts);
  const readConfig = gitConfigReader(context);
  const agents = readAgents(flags.agent);
  const plan = flags.remove === true
    ? await planRemove(facts, ledger, agentNames.map((agent) => ({ file: agentConfigFile(agent), edit: (text) => removeAgentHooks(text, agent) })), readConfig)
    : await planInit(facts, {
      preMergeCommit: flags.preMergeCommit === true,
      workflow: flags.workflow === true,
      configStub: flags.configStub === true,
      gitConfig: flags.gitConfig === true,
      worktrees: flags.worktrees === true,
      agents: agents.map((agent) => agentFile(agent, facts)),
    }, readConfig);
  const isWritten = await decideAndWrite(plan, { flags, terminal, context, facts, ledger: flags.remove === true ? undefined : ledger });
  const inspection = await inspectHook(context, isWritten ? await readRepositoryFacts(context) : facts, 'pre-commit');
  if (flags.json === true) {
    terminal.stdout.write(`${stringifySafely({ ...planAsJson(plan, facts), written: isWritten, hook: inspection })}\n`);
  } else conclude(plan, inspection, isWritten, facts, flags, terminal);
  if (plan.obstacles.length > 0) return 2;
  if (flags.dryRun === true || flags.remove === true) return 0;
  if (!isWritten && !isDone(plan)) return 1;
  return inspection.isArmed ? 0 : 1;
};

interface Errand {
  readonly flags: InitFlags;
  readonly terminal: Terminal;
  readonly context: GitContext;
  readonly facts: RepositoryFacts;
  readonly ledger: Parameters<typeof applyPlan>[1]['ledger'];
}

/** Shows the plan and, when the user agrees, does it. Gives whether it was done. */
async function decideAndWrite(plan: InitPlan, { flags, terminal, context, facts, ledger }: Errand): Promise<boolean> {
  const color = wantsColor(flags.color, terminal.stdout, terminal.env);
  if (flags.json !== true) {
    const { manager } = findManager(facts, 'pre-commit');
    const nature = [manager === 'plain' ? 'plain git hooks' : manager, facts.packageManager ?? 'no package.json', ...(facts.isLinkedWorktree ? ['linked work tree'] : [])];
    terminal.stdout.write(`guard init${flags.remove === true ? ' --remove' : ''}: ${nature.join(', ')}\n`);
    terminal.stdout.write(drawPlan(plan, facts, createPalette(color), widthOf(terminal.stdout, terminal.env)));
  }
  // Half of what was asked for is not what was asked for.
  if (plan.obstacles.length > 0 || isDone(plan) || flags.dryRun === true) return false;
  if (flags.yes !== true && !(await agrees(flags, terminal))) return false;
  await uninterrupted(() => applyPlan(plan, { context, facts, ledger, write: writeAtomically }));
  return true;
}

async function agrees(flags: InitFlags, terminal: Terminal): Promise<boolean> {
  if (flags.json === true || !terminal.stdin.isTTY || !terminal.stdout.isTTY) return false;
  const reader = createInterface({ input: terminal.stdin, output: process.stdout });
  const answer = await new Promise<string>((resolve) => reader.question('Write this? [y/N] ', resolve));
  reader.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/** What it came to, and what else there is. */
function conclude(plan: InitPlan, inspection: HookInspection, isWritten: boolean, facts: RepositoryFacts, flags: InitFlags, terminal: Terminal): void {
  const say = (text: string): void => terminal.stdout.write(`${text}\n`);
  if (plan.obstacles.length > 0) return say('guard: nothing was written');
  if (flags.remove === true) return say(isDone(plan) ? 'guard: there is nothing of guard init here' : isWritten ? 'guard: taken out' : notWritten(flags, 'guard init --remove --yes'));
  if (!isWritten && !isDone(plan)) return say(notWritten(flags, 'guard init --yes'));
  if (!inspection.isArmed) {
    for (const { message, remedy } of inspection.problems) say(`guard: not armed: ${message}. ${remedy}`);
    return;
  }
  say(`guard: armed; git runs it at every commit (${inspection.place})${isWritten ? '' : ', nothing to change'}`);
  const offers = isWritten ? offersFor(flags, facts) : [];
  if (offers.length > 0) say(['also possible, each by itself:', ...offers.map(([option, what]) => `  guard init ${option.padEnd(22)} ${what}`)].join('\n'));
}

function notWritten(flags: InitFlags, command: string): string {
  return flags.dryRun === true ? 'guard: this was a dry run; nothing was written' : `guard: nothing was written; to write it: ${command}`;
}

function offersFor(flags: InitFlags, facts: RepositoryFacts): readonly (readonly [string, string])[] {
  const offers: (readonly [string, string])[] = [];
  if (flags.preMergeCommit !== true) offers.push(['--pre-merge-commit', 'clean merges, for which git runs no pre-commit hook']);
  if (flags.workflow !== true) offers.push(['--workflow', 'pull requests, in GitHub Actions']);
  if (flags.agent === undefined) offers.push([`--agent ${agentNames[0]}`, `coding agents: ${agentNames.join(', ')}`]);
  if (flags.configStub !== true) offers.push(['--config-stub', 'guard.config.json with completion in editors']);
  if (flags.worktrees !== true && facts.hooksPath !== undefined && !facts.hooksPath.value.startsWith('/')) offers.push(['--worktrees', 'hooks in linked work trees too']);
  return offers;
}

/** @throws UsageError for an agent that guard does not know */
function readAgents(words: string | undefined): readonly AgentName[] {
  return (words ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '').map((word) => {
    const name = agentNames.find((known) => known === word);
    if (name !== undefined) return name;
    throw new UsageError('usage-agent', `guard speaks to no agent "${word}".${didYouMean(word, agentNames)}`, { hint: `It knows ${agentNames.join(', ')}.` });
  });
}

function agentFile(agent: AgentName, facts: RepositoryFacts): AgentFile {
  const bin = `${facts.packageFolder === '' ? '' : `${facts.packageFolder}/`}node_modules/.bin/guard`;
  return { title: agentTitles[agent], file: agentConfigFile(agent), edit: (text) => addAgentHooks(text, agent, bin) };
}
