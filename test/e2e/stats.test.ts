/** `guard stats` and `guard tune` on records that real commits left, and on records made by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import type { Stats } from '../../src/stats/contracts.ts';
import { bound, commitFile, injection, installTools } from '../support/hooked-repo.ts';
import { projectRoot } from '../support/documents.ts';
import { seedLedger, teamRecord } from '../support/seed-ledger.ts';
import { day, escape, times } from '../support/seeded-record.ts';
import { makeRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { runGuard } from './guard-process.ts';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(projectRoot, 'dist/schema/stats-1.json'), 'utf8')) as object);

const guide = readFileSync(join(projectRoot, 'docs/record.md'), 'utf8');

/** The figures as programs get them, which must be as the shipped schema says. */
function statsOf(repo: TestRepo, ...args: readonly string[]): Stats & { readonly headlines: readonly string[] } {
  const run = runGuard(repo, ['stats', '--format', 'json', ...args]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const document = JSON.parse(run.stdout) as Stats & { readonly headlines: readonly string[] };
  validate(document);
  expect(validate.errors).toBeNull();
  return document;
}

describe('where nothing is recorded', () => {
  test('guard stats and guard tune say so, and what to do, in every format', () => {
    const repo = withRepo();
    repo.commit('start', { 'a.ts': 'export {};\n' });
    for (const format of ['text', 'markdown', 'html']) {
      expect(runGuard(repo, ['stats', '--format', format]).stdout.replace(/<[^>]+>|\\|\s+/g, ' ').replace(/\s+/g, ' ')).toMatch(/Nothing is recorded yet: guard records each check from now on; .?guard escapes (?:- ?- ?)since 1y/);
    }
    expect(statsOf(repo)).toMatchObject({ checks: { count: 0 }, total: { total: 0 }, categories: [], headlines: [] });
    expect(runGuard(repo, ['tune']).stdout).toMatch(/^Nothing is recorded yet: guard records/);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  test('a moment that nobody understands is refused with an example', () => {
    const repo = withRepo();
    for (const since of ['yesterday', '90', '2026-13-01', '99999y']) {
      expect(runGuard(repo, ['stats', '--since', since])).toMatchObject({ status: 2, stderr: expect.stringContaining('Write 90d, 12w, 6m or 1y, or a day such as 2026-08-25.') });
    }
  });
});

describe('what real commits leave behind', () => {
  let repo: TestRepo;
  beforeAll(() => {
    repo = makeRepo();
    installTools(repo);
    repo.commit('start', { 'package.json': '{ "name": "shop", "dependencies": { "pg": "^8.0.0" } }\n' });
    repo.hook('pre-commit', '#!/bin/sh\nexec node_modules/.bin/guard check --hook\n');
    // Caught: stopped, repaired, committed.
    expect(commitFile(repo, 'src/find.ts', injection).status).toBe(1);
    expect(commitFile(repo, 'src/find.ts', bound).status).toBe(0);
    // Written by an agent, stopped, repaired.
    const agent = { env: { CLAUDECODE: '1' } };
    expect(commitFile(repo, 'src/by-agent.ts', injection, agent).status).toBe(1);
    expect(commitFile(repo, 'src/by-agent.ts', bound, agent).status).toBe(0);
    // Called wrong.
    expect(commitFile(repo, 'src/wrong.ts', injection).status).toBe(1);
    const { fingerprint } = (JSON.parse(runGuard(repo, ['check', '--format', 'json']).stdout) as { findings: { fingerprint: string }[] }).findings[0]!;
    expect(runGuard(repo, ['feedback', fingerprint.slice(0, 12), 'wrong']).status).toBe(0);
    repo.git('commit', '--no-verify', '-m', 'feat: wrong alarm');
    // Told, and committed around the hook.
    expect(commitFile(repo, 'src/ignored.ts', injection).status).toBe(1);
    repo.git('commit', '--no-verify', '-m', 'feat: in a hurry');
    // Committed with a reason.
    expect(commitFile(repo, 'src/reasoned.ts', injection.replace('  const { rows }', '  // guard-ignore sql-concatenation -- addresses are checked by the gateway\n  const { rows }')).status).toBe(0);
  });
  afterAll(() => repo.remove());

  test('is counted as it happened', () => {
    const stats = statsOf(repo);
    expect(stats.categories.map(({ name, cells, suppressed }) => ({ name, cells, suppressed }))).toEqual([
      { name: 'security-injection', cells: { fixed: 2, ignored: 2, refuted: 1, open: 0, escaped: 0, uncovered: 0, regretted: 0, untraced: 0 }, suppressed: 1 },
    ]);
    expect(stats.total.precision).toMatchObject({ part: 2, of: 5, value: 0.4 });
    expect(stats.splits.rule.map(({ name, total }) => [name, total])).toEqual([['sql-concatenation', 5]]);
    expect(stats.splits.author.find(({ name }) => name === 'ai')).toMatchObject({ cells: { fixed: 1, ignored: 0 } });
    expect(stats.splits.agent.find(({ name }) => name === 'Claude Code')).toMatchObject({ total: 1 });
    expect(stats.coverage).toMatchObject({ files: { failed: 0 }, hunks: { skipped: 0, failed: 0 } });
    expect(stats.cost).toBeUndefined();
    expect(stats.checks).toMatchObject({ doors: { ci: 0 }, blocked: 5 });
  });

  test('is told in the terminal', () => {
    const { stdout, status } = runGuard(repo, ['stats']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/security-injection {2,}2 {2,}2 {2,}1 {2,}0 {2,}0/);
    expect(stdout).toContain('40% of 5 (12–77)');
    expect(stdout).toContain('Of the ignored, 1 was suppressed with a reason.');
  });

  test('is the same from a folder below and from a linked work tree', () => {
    repo.git('worktree', 'add', '--quiet', join(repo.home, 'beside'));
    const total = statsOf(repo).total;
    for (const cwd of [repo.path('src'), join(repo.home, 'beside')]) expect((JSON.parse(runGuard(repo, ['stats', '--format', 'json'], { cwd }).stdout) as Stats).total).toEqual(total);
  });
});

describe('the record of a team', () => {
  let repo: TestRepo;
  beforeAll(async () => {
    repo = makeRepo({ name: 'corner-shop' });
    const { findings, escapes, more } = teamRecord();
    await seedLedger(repo, findings, escapes, more);
    const screen = runGuard(repo, ['stats'], { env: { COLUMNS: '92' } }).stdout;
    expect(guide).toContain(`\`\`\`text\n${screen.slice(0, screen.indexOf('\nBy who wrote it'))}\`\`\`\n`);
    await seedLedger(repo, [], [escape({ by: 'ai', agent: '| <img src=x> @team [a](http://x)\u001b[31m', ruleId: '`x`|' })]);
  });
  afterAll(() => repo.remove());

  test('adds up to what was put in', () => {
    const { findings, escapes } = teamRecord();
    const { total, categories, checks } = statsOf(repo);
    const outcomes = (wanted: readonly string[]): number => findings.filter(({ outcome }) => wanted.includes(outcome)).length;
    const classes = (wanted: string): number => escapes.filter((one) => one.class === wanted).length;
    expect(total.cells).toEqual({ fixed: outcomes(['fixed']), ignored: outcomes(['committed', 'suppressed']), refuted: outcomes(['refuted']), open: 0, escaped: classes('escaped') + 1, uncovered: classes('uncovered'), regretted: 0, untraced: 0 });
    // Each finding has its check, each fixed one a second, and sixty more were made.
    expect(checks.count).toBe(findings.length + outcomes(['fixed']) + 60);
    expect(categories.find(({ name }) => name === 'error-handling')).toMatchObject({ cells: { fixed: 6, ignored: 11, refuted: 8, escaped: 19, uncovered: 7 }, suppressed: 2, precision: { part: 6, of: 25 }, catchRate: { part: 6, of: 25 } });
  });

  test.each(['author', 'agent', 'route', 'month', 'rule'])('fits into 60 columns, in a pipe, without colour (--by %s)', (by) => {
    const { stdout, status } = runGuard(repo, ['stats', '--by', by], { env: { COLUMNS: '60' } });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => [...line].length > 60)).toEqual([]);
    // oxlint-disable-next-line no-control-regex -- that there is none is the point
    expect(stdout).not.toMatch(/\u001b/);
  });

  test('has colours where they are asked for, on the same text', () => {
    const colored = runGuard(repo, ['stats', '--color']).stdout;
    expect(colored).toContain('\u001b[31m');
    expect(stripVTControlCharacters(colored)).toBe(runGuard(repo, ['stats'], { env: { NO_COLOR: '1' } }).stdout);
  });

  test('is Markdown in which names are text', () => {
    for (const by of ['agent', 'rule']) {
      const { stdout } = runGuard(repo, ['stats', '--format', 'markdown', '--by', by]);
      expect(stdout).not.toMatch(/(?<!\\)<(?!!-- -->|\/?(?:details|summary)>)|@team|\]\(http|\u001b/);
      const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length))).toEqual(new Set([10]));
    }
  });

  test('is cut by --since at the same moment everywhere', () => {
    const since = statsOf(repo, '--since', '2026-08-01');
    expect(since.period.since).toBe('2026-08-01');
    expect(since.splits.month.map(({ name }) => name)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    const months = statsOf(repo).splits.month.filter(({ name }) => name >= '2026-08');
    expect(since.splits.month).toEqual(months);
    expect(since.total.total).toBe(months.reduce((sum, { total }) => sum + total, 0));
  });

  test('is written whole to a file, and to none that cannot be', () => {
    const file = join(repo.home, 'figures.md');
    expect(runGuard(repo, ['stats', '--format', 'markdown', '--output', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(runGuard(repo, ['stats', '--format', 'markdown']).stdout);
    expect(runGuard(repo, ['stats', '--output', join(repo.home, 'no/such/folder.txt')])).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot write') });
  });
});

describe('guard tune', () => {
  async function tuned(config?: string): Promise<TestRepo> {
    const repo = withRepo();
    if (config !== undefined) repo.commit('chore: configure guard', { 'guard.config.json': config });
    const handling = { ruleId: 'review-error-handling', category: 'error-handling' } as const;
    await seedLedger(
      repo,
      times(12, (index) => ({ outcome: index < 2 ? 'fixed' : 'refuted', at: day(3), finding: handling })),
      [...times(8, () => escape({ route: 'deep', category: 'logic' })), ...times(6, () => escape({ ruleId: 'weak-hash', category: 'weak-crypto', categoryBy: 'rule', class: 'uncovered' }))],
    );
    return repo;
  }
  const config = '{\n  // how we look at things\n  "review": {\n    "mode": "on"\n  },\n  "rules": {\n    "weak-hash": "off" // legacy\n  }\n}\n';

  test('prints a patch with its evidence that git takes, and changes nothing itself', async () => {
    const repo = await tuned(config);
    const { status, stdout, stderr } = runGuard(repo, ['tune'], { env: { COLUMNS: '60' } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^3 proposals from the record \(12 findings and 14 repaired\nfaults\)\. Nothing is changed without --apply\.$/m);
    expect(stdout).toMatch(/^1 {2}Let review-error-handling no longer stop commits/m);
    expect(stdout).toContain('17% of 12 (5–45)');
    expect(stdout).toMatch(/finding [0-9a-f]{12}/);
    expect(stdout).toMatch(/repaired by [0-9a-f]{10}/);
    expect(repo.read('guard.config.json').toString()).toBe(config);
    repo.run('git', ['apply', '-'], { input: stdout });
    expect(runGuard(repo, ['tune']).stdout).toContain('gives no reason to change anything');
  });

  test('--apply writes what the patch says, guard config takes it, and nothing is proposed twice', async () => {
    const repo = await tuned(config);
    const { proposals, patch, applied } = JSON.parse(runGuard(repo, ['tune', '--json']).stdout) as { proposals: { kind: string; subject: string }[]; patch: string; applied: boolean };
    expect(proposals.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['stop-blocking review-error-handling', 'rule-on weak-hash', 'checklist logic']);
    expect(applied).toBe(false);
    expect(runGuard(repo, ['tune', '--apply']).stdout).toContain('It counts once it is staged: git add guard.config.json');
    const written = repo.read('guard.config.json').toString();
    expect(written).toMatch(/\/\/ how we look at things[^]*"weak-hash": "warning", \/\/ legacy/);
    expect(guide).toContain(`\`\`\`diff\n${patch}\`\`\`\n`);
    repo.git('checkout', '--quiet', '--', 'guard.config.json');
    repo.run('git', ['apply', '-'], { input: patch });
    expect(repo.read('guard.config.json').toString()).toBe(written);
    repo.git('add', 'guard.config.json');
    expect(runGuard(repo, ['config']).stdout).toMatch(/rules\.weak-hash +warning +guard\.config\.json:/);
    expect(runGuard(repo, ['tune', '--apply']).stdout).toContain('gives no reason to change anything');
    expect(repo.read('guard.config.json').toString()).toBe(written);
  });

  test('makes the file where there is none', async () => {
    const repo = await tuned();
    const { patch } = JSON.parse(runGuard(repo, ['tune', '--json']).stdout) as { patch: string };
    repo.run('git', ['apply', '-'], { input: patch });
    const fromPatch = repo.read('guard.config.json').toString();
    repo.run('rm', ['guard.config.json']);
    runGuard(repo, ['tune', '--apply'], { cwd: repo.path('seeded') });
    expect(repo.read('guard.config.json').toString()).toBe(fromPatch);
    expect(JSON.parse(fromPatch)).toEqual({ rules: { 'review-error-handling': 'warning' } });
  });

  test('tells where a broken configuration is broken, and leaves it alone', async () => {
    const repo = await tuned('{ "rules": { "weak-hsh": "off" } }\n');
    expect(runGuard(repo, ['tune', '--apply'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('guard.config.json:1:14: unknown rule "weak-hsh"') });
    expect(repo.read('guard.config.json').toString()).toContain('weak-hsh');
  });
});
