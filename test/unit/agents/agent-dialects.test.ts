import { describe, expect, test } from 'vitest';
import { agentNames } from '../../../src/agents/agent-names.ts';
import type { AgentName } from '../../../src/agents/agent-names.ts';
import { addAgentHooks, callsAgentHook, removeAgentHooks } from '../../../src/agents/agent-config.ts';
import { answerAgent } from '../../../src/agents/answer-agent.ts';
import { readEvent } from '../../../src/agents/read-event.ts';
import { agentMessages } from '../../support/agent-messages.ts';

describe('messages of agents', () => {
  test.each(agentNames.flatMap((agent) => Object.entries(agentMessages[agent]).map(([kind, message]) => [agent, kind, message] as const)))('%s: %s is understood', (agent, kind, message) => {
    const event = readEvent(agent, JSON.stringify(message('/srv/shop', 'src/a.ts', 'git status')));
    expect(event).toMatchObject({ kind: kind === 'stopAgain' ? 'stop' : kind });
    if (event!.kind === 'shell') expect(event!.command).toContain('git status');
    if (event!.kind === 'edit') expect(event!.paths).toEqual([expect.stringMatching(/src\/a\.ts$/)]);
    if (event!.kind === 'stop') expect(event!.isRepeat).toBe(kind === 'stopAgain');
  });

  test.each(agentNames)('%s: odd ones are passed over, and none breaks the reader', (agent) => {
    for (const text of ['', 'null', '[]', '3', '{', '"x"']) expect(readEvent(agent, text)).toBeUndefined();
    for (const odd of [{}, { hook_event_name: 3 }, { hook_event_name: 'PostToolUse', tool_input: null }, { hook_event_name: 'PreToolUse', tool_input: { command: [1] } }, { toolName: 'x', toolArgs: '{' }, { hook_event_name: 'Notification' }]) {
      expect(readEvent(agent, JSON.stringify(odd))).toMatchObject({ kind: 'other' });
    }
  });
});

describe('answers', () => {
  const shell = { kind: 'shell', name: 'PreToolUse', command: 'x' } as const;
  const stop = { kind: 'stop', name: 'Stop', isRepeat: false } as const;

  test.each(agentNames)('%s: exit code 1 is never used, and only JSON goes to stdout', (agent) => {
    for (const event of [shell, stop, { kind: 'edit', name: 'PostToolUse', paths: ['a'] }] as const) {
      for (const verdict of [{ kind: 'pass' }, { kind: 'tell', text: 'so' }, { kind: 'stop', text: 'no' }] as const) {
        const { exitCode, stdout, stderr } = answerAgent(agent, event, verdict);
        expect([0, 2]).toContain(exitCode);
        if (stdout !== '') expect(() => JSON.parse(stdout)).not.toThrow();
        if (verdict.kind === 'stop') expect(stdout + stderr).toContain('no');
      }
    }
  });

  const denials: readonly (readonly [AgentName, object])[] = [
    ['claude-code', { exitCode: 2, stdout: '', stderr: 'no\n' }],
    ['codex', { exitCode: 0, stdout: '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"deny","permissionDecisionReason":"no"}}\n' }],
    ['gemini', { exitCode: 0, stdout: '{"decision":"deny","reason":"no"}\n' }],
    ['cursor', { exitCode: 0, stdout: '{"permission":"deny","user_message":"no","agent_message":"no"}\n' }],
    ['copilot', { exitCode: 0, stdout: '{"permissionDecision":"deny","permissionDecisionReason":"no"}\n' }],
  ];
  test.each(denials)('%s is denied a command in its own words', (agent, answer) => {
    expect(answerAgent(agent, shell, { kind: 'stop', text: 'no' })).toMatchObject(answer);
  });

  test('codex is sent on with the decision of its published schema', () => {
    expect(answerAgent('codex', stop, { kind: 'stop', text: 'no' }).stdout).toBe('{"decision":"block","reason":"no"}\n');
    expect(answerAgent('cursor', stop, { kind: 'stop', text: 'no' }).stdout).toBe('{"followup_message":"no"}\n');
  });
});

describe('hook files of agents', () => {
  const others = '{\n    // ours\n    "permissions": { "allow": ["Bash(npm test)"] },\n    "hooks": {\n        "PreToolUse": [{ "matcher": "Bash", "hooks": [{ "type": "command", "command": "./audit.sh" }] }]\n    }\n}\n';

  test.each(agentNames)('%s: made, extended once, and taken out again', (agent) => {
    const made = addAgentHooks(undefined, agent, 'node_modules/.bin/guard');
    expect(callsAgentHook(made, agent)).toBe(true);
    expect(addAgentHooks(made, agent, 'node_modules/.bin/guard')).toBe(made);
    expect(removeAgentHooks(made, agent)).toBeUndefined();
    const extended = addAgentHooks(others, agent, 'node_modules/.bin/guard');
    expect(extended).toContain('// ours');
    expect(extended.split(`agent-hook --for ${agent}`).length - 1).toBe(agent === 'copilot' ? 6 : 3);
    const removed = removeAgentHooks(extended, agent)!;
    expect(removed).toContain('./audit.sh');
    expect(removed).not.toContain('guard');
  });

  test.each([['{ "hooks": 3 }'], ['{ "hooks": { "PreToolUse": {} } }'], ['{ oops']])('%s is refused, not broken', (text) => {
    expect(() => addAgentHooks(text, 'claude-code', 'x')).toThrow();
  });
});
