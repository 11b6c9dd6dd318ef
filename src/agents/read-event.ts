import type { AgentName } from './agent-names.ts';

/** What an agent tells its hook, in one form for all agents. */
export type AgentEvent =
  /** It is about to run a command. */
  | { readonly kind: 'shell'; readonly name: string; readonly command: string; readonly cwd?: string }
  /** It has written files. Paths as it names them. */
  | { readonly kind: 'edit'; readonly name: string; readonly paths: readonly string[]; readonly cwd?: string }
  /** It believes to be done. `isRepeat`: a hook has sent it on already. */
  | { readonly kind: 'stop'; readonly name: string; readonly isRepeat: boolean; readonly cwd?: string }
  /** Nothing that guard has to say anything about. */
  | { readonly kind: 'other'; readonly name: string };

type Fields = Readonly<Record<string, unknown>>;

/** Longest message of an agent that is read, in characters: a written file is in it. */
export const maxEventLength = 8_388_608;

/**
 * Reads what an agent sends. Fields that are not there, or of another type, are passed over: formats change monthly.
 * @returns undefined when it is no JSON object
 */
export function readEvent(agent: AgentName, text: string): AgentEvent | undefined {
  const fields = parseObject(text);
  if (fields === undefined) return undefined;
  const said = stringOf(fields['hook_event_name']) ?? stringOf(fields['hookEventName']) ?? '';
  const cwd = stringOf(fields['cwd']);
  const place = cwd === undefined || cwd === '' ? {} : { cwd };
  const event = read(agent, said, fields);
  return event.kind === 'other' ? event : { ...event, ...place };
}

function read(agent: AgentName, said: string, fields: Fields): AgentEvent {
  if (/^(?:Stop|SubagentStop|AfterAgent|stop|agentStop)$/.test(said) || (agent === 'copilot' && said === '' && 'stopReason' in fields)) {
    return { kind: 'stop', name: said === '' ? 'agentStop' : said, isRepeat: isRepeat(fields) };
  }
  if (said === 'beforeShellExecution') return { kind: 'shell', name: said, command: stringOf(fields['command']) ?? '' };
  if (said === 'afterFileEdit') return { kind: 'edit', name: said, paths: listOf(fields['file_path']) };
  const input = toolInput(fields);
  const isAfter = /^(?:PostToolUse|AfterTool|postToolUse)$/.test(said) || (said === '' && 'toolResult' in fields);
  const name = said !== '' ? said : isAfter ? 'postToolUse' : 'preToolUse';
  if (isAfter) {
    const paths = pathsOf(input);
    return paths.length === 0 ? { kind: 'other', name } : { kind: 'edit', name, paths };
  }
  const command = commandOf(input);
  return command === undefined ? { kind: 'other', name } : { kind: 'shell', name, command };
}

/** The agent was sent on by a hook before and comes again: to send it on for ever would be a loop. */
function isRepeat(fields: Fields): boolean {
  const loops = fields['loop_count'] ?? fields['loopCount'];
  const active = fields['stop_hook_active'] ?? fields['stopHookActive'];
  const status = stringOf(fields['status']);
  // Cursor also says that the user stopped it: then it is not sent on either.
  return active === true || (typeof loops === 'number' && loops > 0) || status === 'aborted' || status === 'error';
}

/** `tool_input`, or Copilot's `toolArgs`, which may be JSON in a text. */
function toolInput(fields: Fields): Fields {
  const input = fields['tool_input'] ?? fields['toolArgs'] ?? fields['toolInput'];
  if (typeof input === 'string') return parseObject(input) ?? { input };
  return isObject(input) ? input : {};
}

function commandOf(input: Fields): string | undefined {
  const command = input['command'] ?? input['cmd'];
  if (typeof command === 'string') return command;
  // Codex: `["bash", "-lc", "git commit"]`.
  if (Array.isArray(command) && command.every((word) => typeof word === 'string')) return command.map(quote).join(' ');
  return undefined;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const pathKeys = ['file_path', 'filePath', 'path', 'absolute_path', 'notebook_path', 'target_file', 'files', 'paths'];

function pathsOf(input: Fields): readonly string[] {
  const named = pathKeys.flatMap((key) => listOf(input[key]));
  if (named.length > 0) return [...new Set(named)];
  const patch = [input['command'], input['patch'], input['input']].flat().filter((part) => typeof part === 'string').join('\n');
  return [...new Set([...patch.matchAll(/^\*\*\* (?:(?:Add|Update) File|Move to): (.+)$/gm)].map(([, path]) => path!.trim()))];
}

function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Not JSON; the caller says so.
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
