import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guardIn, installTools, runIn } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

interface Item {
  readonly id: string;
  readonly state: string;
  readonly text: string;
  readonly remedy?: string;
}

/** A repository that guard is installed in and stands before. */
function armedRepo(): TestRepo {
  const repo = withRepo();
  repo.write('package.json', '{ "dependencies": { "pg": "^8" }, "devDependencies": { "stageguard": "*" } }\n');
  installTools(repo, ['husky']);
  guardIn(repo, ['init', '--yes']);
  return repo;
}

function diagnose(repo: TestRepo, env: Record<string, string> = {}): { status: number | null; items: readonly Item[] } {
  const { status, screen } = guardIn(repo, ['doctor', '--json'], { env });
  return { status, items: (JSON.parse(screen) as { items: readonly Item[] }).items };
}

const failures = (items: readonly Item[]): readonly string[] => items.filter(({ state }) => state === 'fail').map(({ text }) => text);

describe('guard doctor', () => {
  test('says that guard is armed, and what gets past it', () => {
    const repo = armedRepo();
    repo.commit('Start', { 'src/a.ts': 'export const a = 1;\n', 'README.md': 'Shop\n', 'vendor/b.js': 'b();\n', 'guard.config.json': '{ "ignore": ["vendor"] }\n' });
    const { status, items } = diagnose(repo);
    expect(status).toBe(0);
    expect(failures(items)).toEqual([]);
    expect(items.find(({ id }) => id === 'hook')!.text).toBe('git runs guard at every commit (plain, .git/hooks/pre-commit)');
    expect(items.find(({ id }) => id === 'coverage')!.text).toMatch(/^of 4 tracked files 1 would be checked; skipped: /);
    expect(items.find(({ id }) => id === 'ci')).toMatchObject({ state: 'warn', remedy: 'Run: guard init --workflow' });
    expect(items.find(({ id }) => id === 'merge-hook')!.state).toBe('note');
    expect(guardIn(repo, ['doctor']).screen).toMatch(/guard: armed\n$/);
  });

  test('knows the workflow, the merge hook and the agents that guard init wrote', () => {
    const repo = armedRepo();
    guardIn(repo, ['init', '--yes', '--workflow', '--pre-merge-commit', '--agent', 'claude-code']);
    repo.write('.gemini/settings.json', '{}\n');
    const { items } = diagnose(repo);
    expect(items.find(({ id }) => id === 'ci')!.state).toBe('ok');
    expect(items.find(({ id }) => id === 'merge-hook')!.state).toBe('ok');
    expect(items.filter(({ id }) => id === 'agent').map(({ state, text }) => [state, text])).toEqual([
      ['ok', 'Claude Code calls guard (.claude/settings.json)'],
      ['note', 'Gemini CLI has settings here (.gemini/settings.json) and does not call guard'],
    ]);
  });

  test('asks the endpoints of the model review, unless it is told not to', () => {
    const repo = armedRepo();
    repo.stage({ 'guard.config.json': '{ "review": { "mode": "on", "routes": { "standard": { "model": "m", "baseUrl": "http://127.0.0.1:9/v1" } } } }\n' });
    const asked = JSON.parse(guardIn(repo, ['doctor', '--json']).screen) as { items: readonly Item[] };
    expect(asked.items.filter(({ id }) => id === 'endpoint').map(({ state }) => state)).toContain('warn');
    repo.stage({ 'guard.config.json': '{ "review": { "routes": { "standard": { "model": "m", "baseUrl": "http://127.0.0.1:9/v1" } } } }\n' });
    const endpointsOf = (...more: string[]): unknown => (JSON.parse(guardIn(repo, ['doctor', '--json', ...more]).screen) as { items: readonly Item[] }).items.filter(({ id }) => id === 'endpoint').map(({ state }) => state);
    expect(endpointsOf()).toEqual([]);
    expect(endpointsOf('--review')).toContain('warn');
    repo.stage({ 'guard.config.json': '{ "review": { "mode": "on" } }\n' });
    const { status, screen } = guardIn(repo, ['doctor', '--json', '--offline']);
    expect(status).toBe(0);
    expect((JSON.parse(screen) as { items: readonly Item[] }).items.filter(({ id }) => id === 'endpoint')).toMatchObject([{ state: 'note' }]);
  });

  const troubles: [name: string, prepare: (repo: TestRepo) => void, words: RegExp, env?: Record<string, string>][] = [
    ['no hook', (repo) => rmSync(repo.path('.git/hooks/pre-commit')), /^there is no \.git\/hooks\/pre-commit, so git runs no pre-commit hook$/],
    ['a hook that is not executable', (repo) => chmodSync(repo.path('.git/hooks/pre-commit'), 0o644), /is not executable, so git ignores it/],
    ['Windows line ends', (repo) => repo.hook('pre-commit', '#!/bin/sh\r\nguard check --hook\r\n'), /has Windows line ends/],
    ['a missing interpreter', (repo) => repo.hook('pre-commit', '#!/opt/no/sh\nguard check --hook\n'), /is to be run by \/opt\/no\/sh, which does not exist/],
    ['a hook that does not call guard', (repo) => repo.hook('pre-commit', '#!/bin/sh\n# guard check --hook\nnpm test\n'), /does not call guard/],
    ['a call that is never reached', (repo) => repo.hook('pre-commit', '#!/bin/sh\nnpm test\nexit 0\nguard check --hook\n'), /^line 3 of \.git\/hooks\/pre-commit ends the script before guard's turn$/],
    ['core.hooksPath to an empty folder', (repo) => repo.git('config', 'core.hooksPath', '/dev/null'), /there is no \/dev\/null\/pre-commit/],
    ['husky that was never installed', (repo) => { rmSync(repo.path('.git/hooks/pre-commit')); repo.write('.husky/pre-commit', 'guard check --hook\n'); }, /^husky has not put its pre-commit hook in place$/],
    ['husky switched off', (repo) => { repo.write('.husky/pre-commit', 'guard check --hook\n'); runIn(repo, 'node_modules/.bin/husky', []); }, /^HUSKY=0 is set here, which switches husky off$/, { HUSKY: '0' }],
    ['guard not installed', (repo) => rmSync(repo.path('node_modules/.bin/guard')), /^guard is not installed in this project, so every commit fails$/],
    ['a broken configuration', (repo) => repo.stage({ 'guard.config.json': '{ "failOn": 3 }' }), /"failOn" must be one of/],
  ];

  test.each(troubles)('fails for %s', (_name, prepare, words, env) => {
    const repo = armedRepo();
    prepare(repo);
    const { status, items } = diagnose(repo, env);
    expect(status).toBe(1);
    expect(failures(items).filter((text) => words.test(text))).toHaveLength(1);
  });

  test.each([
    ['a script of package.json', '#!/bin/sh\nnpm run precommit\n', '{ "scripts": { "precommit": "eslint . && guard check --hook" }, "devDependencies": { "stageguard": "*" } }'],
    ['lint-staged', '#!/bin/sh\nnpx lint-staged\n', '{ "lint-staged": { "*": "npx --no-install guard check --hook" }, "devDependencies": { "stageguard": "*" } }'],
  ])('sees guard through %s', (_name, hook, manifest) => {
    const repo = armedRepo();
    repo.hook('pre-commit', hook);
    repo.write('package.json', manifest);
    expect(diagnose(repo).status).toBe(0);
  });

  test('names linked work trees that have no hooks', () => {
    const repo = armedRepo();
    rmSync(repo.path('.git/hooks/pre-commit'));
    runIn(repo, 'node_modules/.bin/husky', []);
    guardIn(repo, ['init', '--yes']);
    repo.commit('Start', { 'a.txt': 'a\n' });
    repo.git('worktree', 'add', '--quiet', join(repo.home, 'linked'));
    expect(diagnose(repo).items.find(({ id }) => id === 'worktrees')).toMatchObject({ state: 'warn', text: expect.stringContaining('1 of 2 work trees have no hooks') });
  });

  test('gives git its remedy for a repository of another user', () => {
    const repo = armedRepo();
    const folder = join(repo.home, 'bin');
    mkdirSync(folder);
    // another owner is what root alone can make; git's own words for it are all that guard goes by
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "fatal: detected dubious ownership in repository at '/srv/shop'" >&2\nexit 128\n`, { mode: 0o755 });
    const { status, items } = diagnose(repo, { PATH: `${folder}:${process.env['PATH']}` });
    expect(status).toBe(1);
    expect(items).toMatchObject([{ id: 'safe-directory', remedy: expect.stringContaining('git config --global --add safe.directory') }]);
  });
});
