import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readAgentTrace, verifiedLines } from '../../../src/attribution/agent-trace.ts';
import { signOfBranch, signOfCommit } from '../../../src/attribution/commit-signs.ts';
import { readEnvironment } from '../../../src/attribution/environment.ts';
import { readGitAiLog } from '../../../src/attribution/git-ai-log.ts';
import { readGitAiNote } from '../../../src/attribution/git-ai-note.ts';

/** Written by the published description of the git-ai standard 3.0.0, as of 2026-11-22. */
const note = `src/orders.ts
  s_0123456789abcd::t_fedcba98765432 1-4,9
  h_aaaaaaaaaaaaaa 5-8
"src/with blank.ts"
  0123456789abcdef 2
src/odd.ts
  s_xyz 1
  s_0123456789abcd one-two
  3-1
---
{"schema_version":"authorship/3.0.0","base_commit_sha":"${'a'.repeat(40)}","sessions":{"s_0123456789abcd":{"agent_id":{"tool":"claude","id":"x","model":"opus"}}},"prompts":{}}
`;

describe('git-ai notes', () => {
  test('give agents and people their lines', () => {
    const files = readGitAiNote(note);
    expect(files.get('src/orders.ts')).toEqual([
      { start: 1, end: 4, by: 'ai', evidence: { source: 'note', detail: 'git-ai notes an agent', agent: 'claude' } },
      { start: 9, end: 9, by: 'ai', evidence: { source: 'note', detail: 'git-ai notes an agent', agent: 'claude' } },
      { start: 5, end: 8, by: 'human', evidence: { source: 'note', detail: 'git-ai notes a person' } },
    ]);
    expect(files.get('src/with blank.ts')).toMatchObject([{ start: 2, end: 2, by: 'ai' }]);
  });

  test('that are bad cost only what is bad in them', () => {
    expect(readGitAiNote(note).has('src/odd.ts')).toBe(false);
    for (const text of ['', '---', '---\n{', '  s_0 1\n', 'a\n  s_0 1\n---\n[]', '"a\n  s_0 1', '\0\0', note.slice(0, 40)]) expect(() => readGitAiNote(text)).not.toThrow();
    expect(readGitAiNote('a.ts\n  s_0 1-2\n---\nnot json').get('a.ts')).toMatchObject([{ by: 'ai' }]);
  });
});

describe('git-ai working log', () => {
  const line = (entries: unknown, agent: object | null = { tool: 'cursor', id: '1', model: 'm' }): string => JSON.stringify({ kind: 'ai_agent', agent_id: agent, entries });

  test('gives the newest version first, with the lines of agents and known people', () => {
    const log = [
      line([{ file: 'a.ts', blob_sha: 'old', line_attributions: [] }]),
      line([{ file: 'a.ts', blob_sha: 'new', line_attributions: [{ start_line: 1, end_line: 2, author_id: 's_0a::t_0b' }, { start_line: 3, end_line: 3, author_id: 'human' }, { start_line: 4, end_line: 5, author_id: 'h_0c' }] }]),
    ].join('\n');
    const versions = readGitAiLog(log);
    expect(versions.map(({ digest }) => digest)).toEqual(['new', 'old']);
    expect(versions[0]!.lines).toMatchObject([{ start: 1, end: 2, by: 'ai', evidence: { agent: 'cursor' } }, { start: 4, end: 5, by: 'human' }]);
  });

  test('passes over what it does not know', () => {
    const bad = ['{', 'null', '{"entries":3}', '{"entries":[null,{"file":1}]}', line([{ file: 'a', blob_sha: 'x', line_attributions: [{ start_line: 0, end_line: 1, author_id: 's_0' }, { start_line: 3, end_line: 1, author_id: 's_0' }, 7] }])];
    expect(readGitAiLog(bad.join('\n'))).toEqual([{ path: 'a', digest: 'x', lines: [] }]);
  });
});

describe('Agent Trace', () => {
  const text = 'one\ntwo\nthree\n';
  const record = (range: object, type = 'ai', version = '0.1.0'): string =>
    JSON.stringify({ version, id: '1', timestamp: '2026-11-22T00:00:00Z', vcs: { type: 'git', revision: 'r1' }, tool: { name: 'cursor' }, files: [{ path: './a.ts', conversations: [{ contributor: { type, model_id: 'm' }, ranges: [range] }] }] });
  const lines = (json: string, revision = 'r1') => readAgentTrace(json).flatMap((file) => verifiedLines(file, text, revision));

  test('is believed of an agent where revision or digest agree, also with the version that the reference writes', () => {
    expect(lines(record({ start_line: 1, end_line: 2 }, 'ai', '1.0'))).toMatchObject([{ start: 1, end: 2, by: 'ai', evidence: { source: 'trace', agent: 'cursor' } }]);
    const hash = `sha256:${createHash('sha256').update('two').digest('hex')}`;
    expect(lines(record({ start_line: 2, end_line: 2, content_hash: hash }), 'other')).toHaveLength(1);
    expect(lines(record({ start_line: 2, end_line: 2, content_hash: hash }, 'human'), 'other')).toMatchObject([{ by: 'human' }]);
  });

  test('is not believed where they do not, nor of people without a digest', () => {
    expect(lines(record({ start_line: 1, end_line: 2 }), 'other')).toEqual([]);
    expect(lines(record({ start_line: 1, end_line: 1, content_hash: `sha256:${'0'.repeat(64)}` }))).toEqual([]);
    expect(lines(record({ start_line: 1, end_line: 2 }, 'human'))).toEqual([]);
    expect(lines(record({ start_line: 1, end_line: 99 }))).toEqual([]);
  });

  test('passes over bad records', () => {
    for (const json of ['{', '[]', '{"files":[{}]}', '{"files":[{"path":"a","conversations":[{"ranges":[{}]}]}]}', record({ start_line: '1', end_line: 2 })]) expect(lines(json)).toEqual([]);
  });
});

describe('environment', () => {
  test.each([
    [{ CLAUDECODE: '1' }, 'Claude Code'],
    [{ CURSOR_AGENT: '1', CURSOR_TRACE_ID: 'x' }, 'Cursor'],
    [{ GEMINI_CLI: '1' }, 'Gemini CLI'],
    [{ CODEX_SANDBOX: 'seatbelt' }, 'Codex'],
    [{ AI_AGENT: 'github_copilot_vscode_agent' }, 'GitHub Copilot'],
    [{ AI_AGENT: 'claude-code@2.1' }, 'Claude Code'],
    [{ AGENT: 'amp' }, 'Amp'],
    [{ AGENT: 'newcomer' }, 'newcomer'],
  ])('%o is %s', (env, agent) => {
    expect(readEnvironment(env as Record<string, string>)).toMatchObject({ source: 'environment', agent });
  });

  test.each([[{}], [{ CURSOR_TRACE_ID: 'x' }], [{ TERM_PROGRAM: 'vscode' }], [{ AIDER_API_KEY: 'x' }], [{ REPL_ID: 'x' }], [{ CLAUDECODE: '' }], [{ CLAUDECODE: '0' }], [{ AGENT: '/tmp/ssh-agent.1' }], [{ AGENT: 'true' }], [{ COPILOT_GITHUB_TOKEN: 'x' }]])('%o proves nothing', (env) => {
    expect(readEnvironment(env as Record<string, string>)).toBeUndefined();
  });
});

describe('commits and branches', () => {
  const commit = (message: string, name = 'Ada', email = 'ada@example.org') => signOfCommit({ authorName: name, authorEmail: email, committerEmail: email, message });

  test.each([
    ['Fix it\n\nCo-Authored-By: Claude Opus <noreply@anthropic.com>', 'mixed', 'Claude Code'],
    ['Fix it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>', 'mixed', 'GitHub Copilot'],
    ['Fix it\n\nCo-authored-by: Cursor <cursoragent@cursor.com>', 'mixed', 'Cursor'],
    ['Fix it\n\nCo-authored-by: aider (gpt-5) <noreply@aider.chat>', 'mixed', 'aider'],
    ['Fix it\n\nAssisted-by: Claude:claude-opus-4 coccinelle', 'mixed', 'Claude'],
    ['Fix it\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'ai', 'Claude Code'],
    ['aider: Fix it', 'ai', 'aider'],
    ['Fix it\n\nReplit-Commit-Author: Agent', 'ai', 'Replit Agent'],
  ])('%j is %s', (message, by, agent) => {
    expect(commit(message)).toMatchObject({ by, evidence: { source: 'trailer', agent } });
  });

  test('an agent as the author is known by the number of its account, whatever it is called', () => {
    expect(commit('Fix', 'renamed[bot]', '158243242+renamed[bot]@users.noreply.github.com')).toMatchObject({ by: 'ai', evidence: { source: 'author', agent: 'Devin' } });
  });

  test.each(['Fix it', 'Co-authored-by: Grace <grace@example.org>', 'Explain why Claude Code was generated with care', 'Revert "aider: Fix it"', 'Reviewed-by: Claude <c@example.org>'])('%j proves nothing', (message) => {
    expect(commit(message)).toBeUndefined();
  });

  test('branches', () => {
    expect(signOfBranch('codex/fix-orders')).toMatchObject({ by: 'mixed', evidence: { source: 'branch', agent: 'Codex' } });
    for (const name of ['main', 'claude', 'feature/claude/x', 'fix/codex', '']) expect(signOfBranch(name)).toBeUndefined();
  });
});
