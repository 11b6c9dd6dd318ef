/**
 * What coding agents send to their hooks, made from their published descriptions on 2026-11-23:
 * code.claude.com/docs/en/hooks, developers.openai.com/codex/hooks, geminicli.com/docs/hooks/reference,
 * cursor.com/docs/agent/hooks, docs.github.com/en/copilot/reference/hooks-reference.
 */
import type { AgentName } from '../../src/agents/agent-names.ts';

type Message = (root: string, path: string, command: string) => object;

interface AgentMessages {
  readonly shell: Message;
  readonly edit: Message;
  readonly stop: Message;
  readonly stopAgain?: Message;
}

const claude = { session_id: 'abc123', transcript_path: '/home/ada/.claude/projects/shop/abc123.jsonl', permission_mode: 'default' };
const codex = { session_id: '019a', turn_id: '7', transcript_path: null, model: 'gpt-5.3-codex', permission_mode: 'default' };
const gemini = { session_id: 's1', transcript_path: '/home/ada/.gemini/tmp/chat.json', timestamp: '2026-11-23T00:00:00.000Z' };
const cursor = { conversation_id: 'c1', generation_id: 'g1', model: 'composer', cursor_version: '3.7.21', user_email: null };
const copilot = { sessionId: 's1', timestamp: 1_764_000_000_000 };

export const agentMessages: Readonly<Record<AgentName, AgentMessages>> = {
  'claude-code': {
    shell: (cwd, _path, command) => ({ ...claude, cwd, hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command, description: 'Run it' }, tool_use_id: 'toolu_1' }),
    edit: (cwd, path) => ({ ...claude, cwd, hook_event_name: 'PostToolUse', tool_name: 'Write', tool_input: { file_path: `${cwd}/${path}`, content: '…' }, tool_response: { success: true } }),
    stop: (cwd) => ({ ...claude, cwd, hook_event_name: 'Stop', stop_hook_active: false }),
    stopAgain: (cwd) => ({ ...claude, cwd, hook_event_name: 'Stop', stop_hook_active: true }),
  },
  codex: {
    shell: (cwd, _path, command) => ({ ...codex, cwd, hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command } }),
    edit: (cwd, path) => ({ ...codex, cwd, hook_event_name: 'PostToolUse', tool_name: 'apply_patch', tool_input: { command: `*** Begin Patch\n*** Update File: ${path}\n@@\n-a\n+b\n*** End Patch\n` }, tool_response: 'ok' }),
    stop: (cwd) => ({ ...codex, cwd, hook_event_name: 'Stop', stop_hook_active: false, last_assistant_message: 'Done.' }),
    stopAgain: (cwd) => ({ ...codex, cwd, hook_event_name: 'Stop', stop_hook_active: true, last_assistant_message: 'Done.' }),
  },
  gemini: {
    shell: (cwd, _path, command) => ({ ...gemini, cwd, hook_event_name: 'BeforeTool', tool_name: 'run_shell_command', tool_input: { command } }),
    edit: (cwd, path) => ({ ...gemini, cwd, hook_event_name: 'AfterTool', tool_name: 'replace', tool_input: { file_path: `${cwd}/${path}`, old_string: 'a', new_string: 'b' }, tool_response: { llmContent: 'ok' } }),
    stop: (cwd) => ({ ...gemini, cwd, hook_event_name: 'AfterAgent', prompt: 'do it', prompt_response: 'done', stop_hook_active: false }),
    stopAgain: (cwd) => ({ ...gemini, cwd, hook_event_name: 'AfterAgent', prompt: 'do it', prompt_response: 'done', stop_hook_active: true }),
  },
  cursor: {
    shell: (cwd, _path, command) => ({ ...cursor, hook_event_name: 'beforeShellExecution', workspace_roots: [cwd], command, cwd }),
    edit: (cwd, path) => ({ ...cursor, hook_event_name: 'postToolUse', workspace_roots: [cwd], tool_name: 'Write', tool_input: { file_path: `${cwd}/${path}` }, tool_output: '{}', cwd, duration: 12 }),
    stop: (cwd) => ({ ...cursor, hook_event_name: 'stop', workspace_roots: [cwd], status: 'completed', loop_count: 0 }),
    stopAgain: (cwd) => ({ ...cursor, hook_event_name: 'stop', workspace_roots: [cwd], status: 'completed', loop_count: 1 }),
  },
  copilot: {
    shell: (cwd, _path, command) => ({ ...copilot, cwd, toolName: 'bash', toolArgs: JSON.stringify({ command, description: 'Run it' }) }),
    edit: (cwd, path) => ({ ...copilot, cwd, toolName: 'edit', toolArgs: { path: `${cwd}/${path}` }, toolResult: { resultType: 'success', textResultForLlm: 'ok' } }),
    stop: (cwd) => ({ ...copilot, cwd, transcriptPath: '/home/ada/.copilot/events.jsonl', stopReason: 'end_turn' }),
    stopAgain: (cwd) => ({ ...copilot, cwd, transcriptPath: '/home/ada/.copilot/events.jsonl', stopReason: 'end_turn', stop_hook_active: true }),
  },
};
