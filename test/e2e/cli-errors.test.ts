import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestRepo, withRepo } from '../support/with-repo.ts';
import { runGuard, searchHandler, withPool } from './guard-process.ts';

const bad = withPool(searchHandler());

/** One sentence on stderr, nothing on stdout, exit 2. */
function expectRefusal(run: ReturnType<typeof runGuard>, sentence: string): void {
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr.split('\n')[0]).toBe(`guard: ${sentence}`);
  expect(run.stderr).not.toMatch(/\n\s+at /);
}

describe('bad input gets one sentence', () => {
  test('outside a repository', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guard-nowhere-')));
    const nowhere = new TestRepo(folder, folder);
    for (const command of [['check'], ['config'], ['baseline']]) expectRefusal(runGuard(nowhere, command), 'this folder is not in a git repository');
    nowhere.remove();
  });

  test('a ref or range that git does not know', () => {
    const repo = withRepo();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    expectRefusal(runGuard(repo, ['check', '--base', 'mian']), 'git knows no commit that is called "mian"');
    expectRefusal(runGuard(repo, ['check', '--range', 'main']), '"main" is not a range');
    expectRefusal(runGuard(repo, ['check', '--base', '--output=x']), 'git knows no commit that is called "--output=x"');
    expectRefusal(runGuard(repo, ['check', '--range', '--output=x..HEAD']), 'git knows no commit that is called "--output=x"');
  });

  test('files that cannot be read or written', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    expectRefusal(runGuard(repo, ['check', '--files-from', 'list.txt']), 'cannot read list.txt of --files-from: there is no such file');
    expectRefusal(runGuard(repo, ['check', '--files-from', 'src']), 'cannot read src of --files-from: it is a folder');
    expectRefusal(runGuard(repo, ['check', '--config', 'my.json']), 'cannot read my.json of --config: there is no such file');
    expectRefusal(runGuard(repo, ['check', '--output', 'no/such/report.txt']), 'cannot write the report to no/such/report.txt: there is no such file');
    expectRefusal(runGuard(repo, ['check', '--output', 'src']), 'cannot write the report to src: it is a folder');
  });

  test.skipIf(process.getuid?.() === 0)('a folder without write permission', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    chmodSync(repo.path('src'), 0o555);
    expectRefusal(runGuard(repo, ['check', '--output', 'src/report.txt']), 'cannot write the report to src/report.txt: permission denied');
    chmodSync(repo.path('src'), 0o755);
  });

  test('a path outside the repository', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    expectRefusal(runGuard(repo, ['check', '../elsewhere']), `../elsewhere is outside the repository ${repo.dir}`);
  });

  test('a baseline that is broken', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'guard.baseline.json': '{}' });
    expectRefusal(runGuard(repo, ['check']), 'guard.baseline.json is of a version that this guard does not know');
  });

  test('a configuration that is a link or in conflict', () => {
    const repo = withRepo();
    repo.link('guard.config.json', '/etc/hostname');
    repo.git('add', 'guard.config.json');
    expectRefusal(runGuard(repo, ['check']), 'guard.config.json is a symlink, no file');
    repo.git('rm', '--quiet', '--force', 'guard.config.json');
    repo.commit('Start', { 'guard.config.json': '{}' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('Strict', { 'guard.config.json': '{ "strict": true }' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit('Lax', { 'guard.config.json': '{ "strict": false }' });
    expect(repo.try(['merge', 'topic']).status).not.toBe(0);
    expectRefusal(runGuard(repo, ['check']), 'guard.config.json has a merge conflict');
  });

  test('names are escaped that would move the cursor or command a CI runner', () => {
    const repo = withRepo();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    const { stderr } = runGuard(repo, ['check', '--base', '\u001b[2Jmain']);
    expect(stderr).not.toContain('\u001b');
    const output = runGuard(repo, ['check', '--config', '::error::x']).stderr;
    expect(output).not.toMatch(/^::/m);
  });
});
