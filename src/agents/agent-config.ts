import { appendInJson, getFromJson, setInJson } from '../hooks/edit-json.ts';
import type { AgentName } from './agent-names.ts';

/** One entry of an agent's hook file: the event, and what is appended to its list. */
interface AgentEntry {
  readonly event: string;
  entry(command: string, bin: string): unknown;
}

interface AgentConfig {
  /** From the top of the repository. */
  readonly file: string;
  /** What a new file holds beside the hooks. */
  readonly head: Readonly<Record<string, unknown>>;
  /** How the agent's shell finds guard; `bin` is the path from the top. */
  command(bin: string): string;
  readonly entries: readonly AgentEntry[];
}

/** Seconds an agent waits; guard itself answers within two. */
const timeoutSeconds = 10;

const matched = (matcher?: string) => (command: string) => ({
  ...(matcher === undefined ? {} : { matcher }),
  hooks: [{ type: 'command', command, timeout: timeoutSeconds }],
});

/** Gemini counts milliseconds. */
const gemini = (matcher?: string) => (command: string) => ({
  ...(matcher === undefined ? {} : { matcher }),
  hooks: [{ name: 'guard', type: 'command', command, timeout: timeoutSeconds * 1_000 }],
});

const copilot = (command: string, bin: string) => ({
  type: 'command',
  bash: command,
  powershell: command.replace(bin, bin.replaceAll('/', '\\')),
  cwd: '.',
  timeoutSec: timeoutSeconds,
});

/**
 * Where each agent reads its hooks, and what guard puts there. Read from their documentation on 2026-11-23.
 * @see https://code.claude.com/docs/en/hooks
 * @see https://developers.openai.com/codex/hooks
 * @see https://geminicli.com/docs/hooks/reference
 * @see https://cursor.com/docs/agent/hooks
 * @see https://docs.github.com/en/copilot/reference/hooks-reference
 */
const configs: Readonly<Record<AgentName, AgentConfig>> = {
  'claude-code': {
    file: '.claude/settings.json',
    head: {},
    command: (bin) => `"$CLAUDE_PROJECT_DIR"/${bin}`,
    entries: [
      { event: 'PreToolUse', entry: matched('Bash') },
      { event: 'PostToolUse', entry: matched('Edit|MultiEdit|Write') },
      { event: 'Stop', entry: matched() },
    ],
  },
  codex: {
    file: '.codex/hooks.json',
    head: {},
    command: (bin) => `"$(git rev-parse --show-toplevel)"/${bin}`,
    entries: [
      { event: 'PreToolUse', entry: matched('Bash') },
      { event: 'PostToolUse', entry: matched('apply_patch') },
      { event: 'Stop', entry: matched() },
    ],
  },
  gemini: {
    file: '.gemini/settings.json',
    head: {},
    command: (bin) => `"$GEMINI_PROJECT_DIR"/${bin}`,
    entries: [
      { event: 'BeforeTool', entry: gemini('run_shell_command') },
      { event: 'AfterTool', entry: gemini('write_file|replace') },
      { event: 'AfterAgent', entry: gemini() },
    ],
  },
  cursor: {
    file: '.cursor/hooks.json',
    head: { version: 1 },
    command: (bin) => `./${bin}`,
    entries: [
      { event: 'beforeShellExecution', entry: (command) => ({ command }) },
      { event: 'postToolUse', entry: (command) => ({ command, matcher: 'Write' }) },
      { event: 'stop', entry: (command) => ({ command, loop_limit: 2 }) },
    ],
  },
  copilot: {
    file: '.github/hooks/guard.json',
    head: { version: 1 },
    command: (bin) => `./${bin}`,
    entries: [
      { event: 'preToolUse', entry: copilot },
      { event: 'postToolUse', entry: copilot },
      { event: 'agentStop', entry: copilot },
    ],
  },
};

/** What tells guard's entries from others'. */
const marker = 'guard agent-hook --for';

/** The file in which an agent reads its hooks, from the top of the repository. */
export function agentConfigFile(agent: AgentName): string {
  return configs[agent].file;
}

/** Tells whether an agent's file calls guard. */
export function callsAgentHook(text: string, agent: AgentName): boolean {
  return text.includes(`${marker} ${agent}`);
}

/**
 * The agent's file with guard's hooks, each at the end of its event's list; unchanged when they are there already.
 * @param text undefined: there is no file yet
 * @param bin path of the guard program from the top of the repository
 * @throws CannotEdit when the file is not JSON, or an event is no list
 */
export function addAgentHooks(text: string | undefined, agent: AgentName, bin: string): string {
  const config = configs[agent];
  const command = `${config.command(bin)} agent-hook --for ${agent}`;
  let result = text ?? `${JSON.stringify({ ...config.head, hooks: {} }, undefined, 2)}\n`;
  if (callsAgentHook(result, agent)) return result;
  for (const { event, entry } of config.entries) result = appendInJson(result, ['hooks', event], entry(command, `./${bin}`));
  for (const [key, value] of Object.entries(config.head)) if (getFromJson(result, [key]) === undefined) result = setInJson(result, [key], value);
  return result;
}

/** The agent's file without guard's hooks; undefined when nothing else is in it. */
export function removeAgentHooks(text: string, agent: AgentName): string | undefined {
  if (!callsAgentHook(text, agent)) return text;
  let result = text;
  for (const { event } of configs[agent].entries) {
    const list = getFromJson(result, ['hooks', event]);
    if (!Array.isArray(list)) continue;
    const others = list.filter((entry) => !JSON.stringify(entry).includes(`${marker} ${agent}`));
    if (others.length === 0) result = setInJson(result, ['hooks', event], undefined);
    else for (let at = list.length - 1; at >= 0; at--) if (JSON.stringify(list[at]).includes(`${marker} ${agent}`)) result = setInJson(result, ['hooks', event, at], undefined);
  }
  const hooks = getFromJson(result, ['hooks']);
  if (isEmpty(hooks)) result = setInJson(result, ['hooks'], undefined);
  const rest = getFromJson(result, []);
  const isAllOurs = typeof rest === 'object' && rest !== null && Object.keys(rest).every((key) => Object.hasOwn(configs[agent].head, key));
  return isAllOurs ? undefined : result;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
