import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AttributionReport } from '../../src/core/attribution.ts';
import { bound, bytesOf, commitFile, guardIn, injection, installTools, runIn } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** A parameter of an exported function in a statement: a warning, no error. */
const warned = "import { Pool } from 'pg';\n\nconst pool = new Pool();\n\nexport async function find(email) {\n  const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${email}'`);\n  return rows;\n}\n";

function start(): TestRepo {
  const repo = withRepo();
  repo.commit('Start', { 'package.json': '{ "dependencies": { "pg": "^8" } }\n', 'a.js': Array.from({ length: 12 }, (_, index) => `export const a${index} = ${index};\n`).join('') });
  return repo;
}

function authorsOf(repo: TestRepo, args: readonly string[], env: Record<string, string> = {}): AttributionReport {
  return (JSON.parse(guardIn(repo, ['check', '--format', 'json', ...args], { env }).screen) as { attribution: AttributionReport }).attribution;
}

const hunksOf = ({ hunks }: AttributionReport): readonly string[] => hunks.map(({ path, start, end, by }) => `${path}:${start}-${end} ${by}`);

/** Writes a.js with new lines after the fourth and the tenth. */
const twoHunks = (repo: TestRepo): string => {
  const lines = repo.git('show', 'HEAD:a.js').split('\n');
  lines.splice(10, 0, 'export const late = 1;');
  lines.splice(4, 0, 'export const early = 1;', 'export const soon = 2;');
  return lines.join('\n');
};

describe('what is staged', () => {
  test('says nothing of authors where nothing stands out, and names the agent that runs the commit', () => {
    const repo = start();
    repo.stage({ 'a.js': twoHunks(repo) });
    expect(authorsOf(repo, [])).toBeUndefined();
    const byAgent = authorsOf(repo, [], { CLAUDECODE: '1' });
    expect(hunksOf(byAgent)).toEqual(['a.js:5-7 ai', 'a.js:13-14 ai']);
    expect(byAgent.lines).toEqual({ ai: 3, mixed: 0, human: 0, unknown: 0 });
    expect(guardIn(repo, ['check'], { env: { CLAUDECODE: '1' } }).screen).toContain('written by AI (Claude Code: CLAUDECODE is set)');
    expect(hunksOf(authorsOf(repo, ['--ai']))).toEqual(['a.js:5-7 ai', 'a.js:13-14 ai']);
  });

  test('without evidence is unknown, not human', () => {
    const repo = start();
    repo.stage({ 'a.js': twoHunks(repo) });
    expect(authorsOf(repo, ['--attribution']).lines).toEqual({ ai: 0, mixed: 0, human: 0, unknown: 3 });
  });

  test("follows git-ai's log line by line while the text is the one it saw", () => {
    const repo = start();
    const text = twoHunks(repo);
    repo.stage({ 'a.js': text });
    const head = repo.git('rev-parse', 'HEAD').trim();
    const record = { kind: 'ai_agent', agent_id: { tool: 'claude', id: '1', model: 'm' }, entries: [{ file: 'a.js', blob_sha: createHash('sha256').update(text).digest('hex'), line_attributions: [{ start_line: 5, end_line: 5, author_id: 's_0a::t_0b' }, { start_line: 13, end_line: 13, author_id: 'h_0c' }] }] };
    repo.write(`.git/ai/working_logs/${head}/checkpoints.jsonl`, `{ broken\n${JSON.stringify(record)}\n`);
    const seen = authorsOf(repo, ['--attribution']);
    expect(hunksOf(seen)).toEqual(['a.js:5-7 mixed', 'a.js:13-14 human']);
    expect(seen.evidence).toMatchObject([{ source: 'working-log', agent: 'claude' }, { source: 'working-log' }]);
    repo.stage({ 'a.js': `${text}\n` });
    expect(hunksOf(authorsOf(repo, ['--attribution'])).every((hunk) => hunk.endsWith('unknown'))).toBe(true);
  });

  test('follows Agent Trace of this very revision', () => {
    const repo = start();
    repo.stage({ 'a.js': twoHunks(repo) });
    const revision = repo.git('rev-parse', 'HEAD').trim();
    repo.write('.agent-trace/traces.jsonl', `${JSON.stringify({ version: '1.0', vcs: { revision }, files: [{ path: 'a.js', conversations: [{ contributor: { type: 'ai', model_id: 'm' }, ranges: [{ start_line: 1, end_line: 8 }] }] }] })}\n`);
    expect(hunksOf(authorsOf(repo, ['--attribution']))).toEqual(['a.js:5-7 ai', 'a.js:13-14 unknown']);
  });
});

describe('commits', () => {
  /** An agent's commit, a person's commit, and one that git-ai has noted. */
  function history(): TestRepo {
    const repo = start();
    repo.commit('By hand', { 'hand.js': 'export const hand = 1;\n' });
    repo.commit('With help\n\nCo-Authored-By: Claude <noreply@anthropic.com>', { 'help.js': 'export const help = 1;\n' });
    const noted = repo.commit('Noted', { 'moved.js': 'export const one = 1;\nexport const two = 2;\nexport const three = 3;\n' });
    const note = 'moved.js\n  s_0123456789abcd::t_0 2\n  h_00 3\n---\n{"schema_version":"authorship/3.0.0"}\n';
    repo.run('git', ['notes', '--ref=ai', 'add', '-F', '-', noted], { input: note });
    // the lines of the note are elsewhere now
    repo.commit('Push down', { 'moved.js': '// first\nexport const one = 1;\nexport const two = 2;\nexport const three = 3;\n' });
    return repo;
  }

  test('are told apart line by line, also where lines have moved', () => {
    const repo = history();
    const report = authorsOf(repo, ['--range', 'HEAD~4..HEAD', '--attribution']);
    expect(hunksOf(report)).toEqual(['hand.js:1-2 unknown', 'help.js:1-2 mixed', 'moved.js:1-5 mixed']);
    expect(report.lines).toEqual({ ai: 1, mixed: 1, human: 1, unknown: 3 });
    expect(report.evidence.map(({ source }) => source).sort()).toEqual(['note', 'note', 'trailer']);
  });

  test('are looked at in CI without being asked to, where the branch counts too', () => {
    const repo = history();
    expect(authorsOf(repo, ['--range', 'HEAD~4..HEAD'])).toBeUndefined();
    expect(authorsOf(repo, ['--range', 'HEAD~4..HEAD'], { CI: 'true', CLAUDECODE: '1' }).lines.ai).toBe(1);
    expect(authorsOf(repo, ['--base', 'HEAD~4'], { CI: 'true', GITHUB_HEAD_REF: 'codex/orders' }).lines).toEqual({ ai: 1, mixed: 4, human: 1, unknown: 0 });
  });
});

describe('policy.ai', () => {
  test('makes errors of warnings in what an agent wrote, and of nothing else', () => {
    const repo = start();
    repo.stage({ 'find.js': warned, 'guard.config.json': '{ "policy": { "ai": "errors" } }\n' });
    expect(guardIn(repo, ['check']).status).toBe(0);
    const strict = guardIn(repo, ['check'], { env: { CURSOR_AGENT: '1' } });
    expect(strict.status).toBe(1);
    expect(strict.screen).toContain('1 warning counts as an error, for an agent had a part in the line (policy.ai)');
    repo.stage({ 'guard.config.json': '{}\n' });
    expect(guardIn(repo, ['check'], { env: { CURSOR_AGENT: '1' } }).status).toBe(0);
  });

  test('never weakens: what is an error stays one, whoever wrote it', () => {
    const repo = start();
    repo.stage({ 'find.js': injection });
    const head = repo.git('rev-parse', 'HEAD').trim();
    const record = { entries: [{ file: 'find.js', blob_sha: createHash('sha256').update(injection).digest('hex'), line_attributions: [{ start_line: 1, end_line: 99, author_id: 'h_0c' }] }] };
    repo.write(`.git/ai/working_logs/${head}/checkpoints.jsonl`, JSON.stringify(record));
    expect(hunksOf(authorsOf(repo, ['--attribution']))[0]).toMatch(/human$/);
    expect(guardIn(repo, ['check', '--attribution']).status).toBe(1);
  });
});

describe('receipts', () => {
  const hooked = (config: string): TestRepo => {
    const repo = withRepo();
    installTools(repo);
    repo.commit('Start', { 'package.json': '{ "dependencies": { "pg": "^8" } }\n', 'guard.config.json': config });
    guardIn(repo, ['init', '--yes']);
    return repo;
  };

  test('are written by a hook that lets a change pass, and name in CI the commits that passed none', () => {
    const repo = hooked('{ "policy": { "receipts": true } }\n');
    expect(commitFile(repo, 'one.js', bound).status).toBe(0);
    const tree = repo.git('rev-parse', 'HEAD^{tree}').trim();
    expect(JSON.parse(repo.git('notes', '--ref=guard', 'show', tree))).toMatchObject({ tree, verdict: 'clean', rules: expect.stringMatching(/^[0-9a-f]{16}$/) });
    // -a: the index of the commit is another file than .git/index
    writeFileSync(repo.path('one.js'), `${bound}\n`);
    expect(runIn(repo, 'git', ['commit', '-am', 'All']).status).toBe(0);
    repo.write('two.js', injection);
    repo.git('add', 'two.js');
    expect(runIn(repo, 'git', ['commit', '--no-verify', '-m', 'Around it']).status).toBe(0);
    const { screen } = guardIn(repo, ['check', '--range', 'HEAD~3..HEAD', '--format', 'json']);
    const { notices } = JSON.parse(screen) as { notices: readonly string[] };
    expect(notices).toEqual([expect.stringMatching(/^1 of 3 commits passed no hook of guard before .*: [0-9a-f]{10} Around it$/)]);
  });

  test('that are not here at all are not held against anybody', () => {
    const repo = hooked('{ "policy": { "receipts": true } }\n');
    repo.commit('Without', { 'one.js': bound });
    expect(guardIn(repo, ['check', '--range', 'HEAD~1..HEAD']).screen.replace(/\s+/g, ' ')).toContain('git fetch origin refs/notes/guard:refs/notes/guard');
  });

  test('are not written unless they are asked for, nor by hand, nor for what is blocked', () => {
    const quiet = hooked('{}\n');
    expect(commitFile(quiet, 'one.js', bound).status).toBe(0);
    expect(quiet.try(['rev-parse', '--verify', '--quiet', 'refs/notes/guard']).status).toBe(1);
    const asked = hooked('{ "policy": { "receipts": true } }\n');
    asked.stage({ 'one.js': bound });
    const before = bytesOf(asked);
    guardIn(asked, ['check']);
    expect(commitFile(asked, 'two.js', injection).status).toBe(1);
    expect(asked.try(['rev-parse', '--verify', '--quiet', 'refs/notes/guard']).status).toBe(1);
    expect(bytesOf(asked)['guard.config.json']).toBe(before['guard.config.json']);
  });
});
