import type { AgentName } from './agent-names.ts';
import type { AgentEvent } from './read-event.ts';

/** What guard has to say to an agent. */
export type AgentVerdict =
  /** Nothing against it. */
  | { readonly kind: 'pass' }
  /** Nothing against it, but the agent or the user should know this. */
  | { readonly kind: 'tell'; readonly text: string }
  /** Not like that. */
  | { readonly kind: 'stop'; readonly text: string };

/** How a hook answers: what it prints, and its exit code. 1 is never used: agents take it for a hook that broke, and go on. */
export interface AgentAnswer {
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Says a verdict in an agent's own words. Never anything but JSON goes to stdout. */
export function answerAgent(agent: AgentName, event: AgentEvent, verdict: AgentVerdict): AgentAnswer {
  if (verdict.kind === 'pass') return said(agent === 'claude-code' ? undefined : {});
  if (verdict.kind === 'tell') return tell(agent, event, verdict.text);
  switch (agent) {
    // For every event exit code 2 stops, and the model reads stderr.
    case 'claude-code': return { exitCode: 2, stdout: '', stderr: `${verdict.text}\n` };
    case 'codex': return said(event.kind === 'shell' ? { hookSpecificOutput: { hookEventName: event.name, permissionDecision: 'deny', permissionDecisionReason: verdict.text } } : { decision: 'block', reason: verdict.text });
    case 'gemini': return said({ decision: 'deny', reason: verdict.text });
    case 'cursor': return said(cursorStop(event, verdict.text));
    case 'copilot': return said(copilotStop(event, verdict.text));
  }
}

function cursorStop(event: AgentEvent, text: string): object {
  switch (event.kind) {
    case 'shell': return { permission: 'deny', user_message: firstLine(text), agent_message: text };
    case 'stop': return { followup_message: text };
    // An edit cannot be undone; the agent is told.
    default: return { additional_context: text };
  }
}

function copilotStop(event: AgentEvent, text: string): object {
  switch (event.kind) {
    case 'shell': return { permissionDecision: 'deny', permissionDecisionReason: text };
    case 'stop': return { decision: 'block', reason: text };
    default: return { additionalContext: text };
  }
}

/** A remark that stops nothing. */
function tell(agent: AgentName, event: AgentEvent, text: string): AgentAnswer {
  if (agent === 'cursor') return said(event.kind === 'edit' ? { additional_context: text } : {}, text);
  if (agent === 'copilot') return said(event.kind === 'edit' ? { additionalContext: text } : {}, text);
  return said({ systemMessage: text });
}

function said(output: object | undefined, stderr = ''): AgentAnswer {
  return { exitCode: 0, stdout: output === undefined ? '' : `${JSON.stringify(output)}\n`, stderr: stderr === '' ? '' : `${stderr}\n` };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
