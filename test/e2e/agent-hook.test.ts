import { describe, expect, test } from 'vitest';
import { agentNames } from '../../src/agents/agent-names.ts';
import type { AgentName } from '../../src/agents/agent-names.ts';
import { agentMessages } from '../support/agent-messages.ts';
import { bound, bytesOf, commitFile, guardIn, injection, installTools, runIn } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const paths: Readonly<Record<AgentName, string>> = {
  'claude-code': '.claude/settings.json',
  codex: '.codex/hooks.json',
  gemini: '.gemini/settings.json',
  cursor: '.cursor/hooks.json',
  copilot: '.github/hooks/guard.json',
};

/** A repository in which guard was set up for an agent. */
function repoFor(agent: AgentName): TestRepo {
  const repo = withRepo();
  repo.write('package.json', '{ "dependencies": { "pg": "^8" }, "devDependencies": { "stageguard": "*" } }\n');
  installTools(repo);
  expect(guardIn(repo, ['init', '--yes', '--agent', agent]).status).toBe(0);
  repo.commit('Start', { 'README.md': 'Shop\n' });
  return repo;
}

/** The command that guard init wrote for an event, run in a shell as the agent would. */
function callHook(repo: TestRepo, agent: AgentName, message: object): { status: number | null; screen: string } {
  const [command] = /[^"\\]*(?:\\.[^"\\]*)*agent-hook --for [a-z-]+/.exec(repo.read(paths[agent]).toString())!;
  const env = { CLAUDE_PROJECT_DIR: repo.dir, GEMINI_PROJECT_DIR: repo.dir };
  return runIn(repo, 'sh', ['-c', JSON.parse(`"${command}"`) as string], { env, input: JSON.stringify(message) });
}

describe.each(agentNames)('%s', (agent) => {
  const messages = agentMessages[agent];

  test('is told of an injection it has just written, and not of code that is right', () => {
    const repo = repoFor(agent);
    repo.write('src/find.js', injection);
    const bad = callHook(repo, agent, messages.edit(repo.dir, 'src/find.js', ''));
    expect(bad.screen).toContain('sql-concatenation');
    expect(bad.status).toBe(agent === 'claude-code' ? 2 : 0);
    repo.write('src/find.js', bound);
    const good = callHook(repo, agent, messages.edit(repo.dir, 'src/find.js', ''));
    expect(good).toEqual({ status: 0, screen: agent === 'claude-code' ? '' : '{}\n' });
  });

  test('is not let past the hooks', () => {
    const repo = repoFor(agent);
    const denied = callHook(repo, agent, messages.shell(repo.dir, '', 'git commit --no-verify -m x'));
    expect(denied.screen).toContain('skips the git hooks');
    expect(denied.status).toBe(agent === 'claude-code' ? 2 : 0);
    expect(callHook(repo, agent, messages.shell(repo.dir, '', 'git commit -m x'))).toEqual({ status: 0, screen: agent === 'claude-code' ? '' : '{}\n' });
  });

  test('is sent on once when it stops with an injection staged, not twice', () => {
    const repo = repoFor(agent);
    repo.stage({ 'src/find.js': injection });
    expect(callHook(repo, agent, messages.stop(repo.dir, '', '')).screen).toContain('sql-concatenation');
    const again = callHook(repo, agent, messages.stopAgain!(repo.dir, '', ''));
    expect(again).toEqual({ status: 0, screen: agent === 'claude-code' ? '' : '{}\n' });
  });

  test('keeps its own settings when guard is taken out', () => {
    const repo = withRepo();
    repo.write('package.json', '{ "dependencies": { "pg": "^8" }, "devDependencies": { "stageguard": "*" } }\n');
    repo.write(paths[agent], '{\n\t"version": 1,\n\t"mine": [1, 2]\n}');
    installTools(repo);
    const before = bytesOf(repo);
    guardIn(repo, ['init', '--yes', '--agent', agent]);
    expect(bytesOf(repo)[paths[agent]]).toContain('agent-hook');
    expect(guardIn(repo, ['init', '--yes', '--agent', agent]).screen).toContain('nothing to change');
    guardIn(repo, ['init', '--remove', '--yes']);
    expect(bytesOf(repo)).toEqual(before);
  });
});

describe('guard agent-hook', () => {
  const repo = (): TestRepo => repoFor('claude-code');

  test('has nothing to say of files outside the repository, or where there is none', () => {
    const there = repo();
    const outside = agentMessages['claude-code'].edit(there.home, 'notes.js', '');
    expect(guardIn(there, ['agent-hook', '--for', 'claude-code'], { input: JSON.stringify({ ...outside, cwd: there.dir }) })).toEqual({ status: 0, screen: '' });
    expect(guardIn(there, ['agent-hook', '--for', 'claude-code'], { cwd: there.home, input: JSON.stringify(outside) })).toEqual({ status: 0, screen: '' });
  });

  test('tells of a file that does not parse yet, and does not stop the agent for it', () => {
    const there = repo();
    there.write('src/half.js', 'export function half( {');
    const run = guardIn(there, ['agent-hook', '--for', 'claude-code'], { input: JSON.stringify(agentMessages['claude-code'].edit(there.dir, 'src/half.js', '')) });
    expect(run.status).toBe(0);
    expect(JSON.parse(run.screen)).toEqual({ systemMessage: expect.stringContaining('src/half.js') });
  });

  test('says what it was sent when that is no message, and stops nothing', () => {
    expect(guardIn(repo(), ['agent-hook', '--for', 'codex'], { input: 'hello' })).toEqual({ status: 0, screen: 'guard: what codex sent is no JSON object, so nothing was checked\n' });
  });

  test('refuses an agent that it does not know', () => {
    expect(guardIn(repo(), ['agent-hook', '--for', 'clippy'])).toMatchObject({ status: 2 });
    expect(guardIn(repo(), ['init', '--agent', 'claude-cod'])).toMatchObject({ status: 2, screen: expect.stringContaining('Did you mean "claude-code"?') });
  });

  test('leaves the last word to the git hook', () => {
    expect(commitFile(repo(), 'src/find.js', injection)).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
  });
});
