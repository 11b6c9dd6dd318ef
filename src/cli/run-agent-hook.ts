import { agentNames } from '../agents/agent-names.ts';
import { answerAgent } from '../agents/answer-agent.ts';
import type { AgentVerdict } from '../agents/answer-agent.ts';
import { findBypass } from '../agents/find-bypass.ts';
import { maxEventLength, readEvent } from '../agents/read-event.ts';
import type { AgentEvent } from '../agents/read-event.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { GuardError, UsageError } from '../core/errors.ts';
import { exitCode } from '../core/exit-code.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import type { SnapshotRequest } from '../git/open-snapshot.ts';
import { escapeProse } from '../report/escape.ts';
import { loadReporter } from '../report/index.ts';
import { checkOptionsOf } from './check-request.ts';
import type { RunCommand } from './commands.ts';
import { checkOptions } from './options.ts';
import type { agentHookOptions, FlagsOf } from './options.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

/** Agents wait for their hooks; what takes longer is left to the git hook. */
const deadlineMs = 1_700;

/** Longest answer, in characters: a model reads every one of them. */
const maxAnswerLength = 6_000;

/** `guard agent-hook --for <agent>`: hears what an agent is about to do or has done, and answers in its dialect. */
export const runAgentHook: RunCommand<FlagsOf<typeof agentHookOptions>> = async (_words, flags, terminal) => {
  const agent = agentNames.find((name) => name === flags.for);
  if (agent === undefined) throw new UsageError('usage-agent', `say which agent: --for ${agentNames.join(', ')}`);
  const event = readEvent(agent, await readMessage(terminal.stdin));
  if (event === undefined) {
    // Not a reason to stop every step of the agent: the git hook and CI still stand.
    terminal.stderr.write(`guard: what ${agent} sent is no JSON object, so nothing was checked\n`);
    return 0;
  }
  const { exitCode, stdout, stderr } = answerAgent(agent, event, await judge(event, terminal));
  terminal.stdout.write(stdout);
  terminal.stderr.write(stderr);
  return exitCode;
};

async function judge(event: AgentEvent, terminal: Terminal): Promise<AgentVerdict> {
  switch (event.kind) {
    case 'other': return { kind: 'pass' };
    case 'shell': {
      const reason = findBypass(event.command);
      if (reason === undefined) return { kind: 'pass' };
      return { kind: 'stop', text: `guard: ${escapeProse(reason)}. Commit with the hooks on; if guard is wrong, say why on the line above the code: // guard-ignore <rule> -- <reason>. CI checks every commit again.` };
    }
    case 'edit': return checkFor(event, { mode: 'worktree', paths: event.paths }, terminal);
    // To send it on a second time would be a loop; the git hook has the last word.
    case 'stop': return event.isRepeat ? { kind: 'pass' } : checkFor(event, { mode: 'staged' }, terminal);
  }
}

/** Checks, within the time that an agent waits. */
async function checkFor(event: Exclude<AgentEvent, { kind: 'other' }>, request: SnapshotRequest, terminal: Terminal): Promise<AgentVerdict> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), deadlineMs);
  try {
    return await Promise.race([
      check(event, request, terminal, abort.signal),
      new Promise<AgentVerdict>((resolve) => abort.signal.addEventListener('abort', () => resolve({ kind: 'tell', text: `guard: not finished after ${deadlineMs} ms, so this was not checked here; the git hook checks it at the commit` }))),
    ]);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    // A file outside the repository, or no repository at all, is not guard's business.
    if (error instanceof UsageError || error.code === 'git-no-repository') return { kind: 'pass' };
    return { kind: 'tell', text: `guard: not checked: ${escapeProse(error.message)}${error.hint === undefined ? '' : ` ${escapeProse(error.hint)}`}` };
  } finally {
    clearTimeout(timer);
  }
}

async function check(event: Exclude<AgentEvent, { kind: 'other' }>, request: SnapshotRequest, terminal: Terminal, signal: AbortSignal): Promise<AgentVerdict> {
  const opening = openSnapshot(request, { cwd: event.cwd ?? terminal.cwd, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit, signal });
  opening.catch(() => undefined);
  const [pipeline, { checkDeps }, render] = await Promise.all([import('../check.ts'), import('../check-deps.ts'), loadReporter('agent')]);
  const result = await pipeline.check(opening, checkOptionsOf(checkOptions, {}, terminal), checkDeps);
  await (await import('../check-record.ts')).keepRecord(await opening, result, request, 'agent');
  const { report, config } = result;
  const failOn = config.settings.failOn.value;
  const code = exitCode(report, failOn);
  if (code === 0) return { kind: 'pass' };
  const text = render(report, { color: false, width: 100, failOn, includeExisting: false, quiet: false, verbose: false, rules: [] }).trimEnd();
  const short = text.length > maxAnswerLength ? `${text.slice(0, maxAnswerLength)}\n… (guard check --format agent shows the rest)` : text;
  // In the middle of several edits a file may well not parse.
  return code === 2 && event.kind === 'edit' && exitCode({ ...report, coverage: [], failures: [] }, failOn) === 0 ? { kind: 'tell', text: short } : { kind: 'stop', text: short };
}

/** Reads the message to its end, but no longer one than an agent sends. */
async function readMessage(stdin: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk as Buffer));
    length += (chunk as Buffer).length;
    if (length > maxEventLength) return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}
