import { chmodSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { repairedLine, runGuard, searchHandler, withPool } from './guard-process.ts';

const bad = withPool(searchHandler());
const repaired = bad.replace(/.*pool\.query.*/, () => repairedLine);
const staged = (repo: TestRepo, path: string): string => repo.git('show', `:${path}`);

describe('guard check --fix', () => {
  test('writes the better line to the work tree, shows the diff, and stages nothing', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    const { status, stdout } = runGuard(repo, ['check', '--fix']);
    expect(repo.read('src/search.js').toString()).toBe(repaired);
    expect(staged(repo, 'src/search.js')).toBe(bad);
    expect(stdout).toContain('--- a/src/search.js');
    expect(stdout).toContain(`+${repairedLine}`);
    expect(stdout).toContain('note: fixed 1 finding in 1 file in the work tree');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('guard: the fixes are not in what was checked; stage them: git add src/search.js');
    // The commit would still hold the mistake.
    expect(status).toBe(1);
  });

  test('--stage stages exactly the files it fixed, and the result passes', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    repo.write('notes.txt', 'not staged\n');
    const { status, stdout } = runGuard(repo, ['check', '--fix', '--stage']);
    expect(status).toBe(0);
    expect(stdout).toContain('note: fixed 1 finding in 1 file, and staged it');
    expect(staged(repo, 'src/search.js')).toBe(repaired);
    expect(repo.git('status', '--porcelain')).toBe('A  src/search.js\n?? notes.txt\n');
  });

  test('changes nothing the second time', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    runGuard(repo, ['check', '--fix', '--stage']);
    expect(runGuard(repo, ['check', '--fix', '--stage']).stdout).toBe('guard: clean · 1 file · 1 hunk · 1 checked · 0 skipped · 0 unread\n');
    expect(repo.read('src/search.js').toString()).toBe(repaired);
  });

  test('touches no file that differs from what is staged', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    const edited = `${bad}// not staged yet\n`;
    repo.write('src/search.js', edited);
    for (const args of [['--fix'], ['--fix', '--stage']]) {
      const { status, stdout } = runGuard(repo, ['check', ...args]);
      expect(status).toBe(1);
      expect(stdout.replace(/\s+/g, ' ')).toContain('src/search.js was not fixed: the work tree differs from what was checked');
    }
    expect(repo.read('src/search.js').toString()).toBe(edited);
    expect(staged(repo, 'src/search.js')).toBe(bad);
  });

  test('writes through no symbolic link', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    repo.write('../outside.js', bad);
    repo.run('rm', ['src/search.js']);
    repo.link('src/search.js', repo.path('../outside.js'));
    expect(runGuard(repo, ['check', '--fix']).stdout.replace(/\s+/g, ' ')).toContain('src/search.js was not fixed: it is no regular file in the work tree');
    expect(repo.read('../outside.js').toString()).toBe(bad);
  });

  test('keeps the mode, a byte order mark and Windows line ends', () => {
    const repo = withRepo();
    const windows = `\uFEFF${bad.replaceAll('\n', '\r\n')}`;
    repo.write('src/search.js', windows);
    chmodSync(repo.path('src/search.js'), 0o755);
    repo.git('add', 'src/search.js');
    expect(runGuard(repo, ['check', '--fix', '--stage']).status).toBe(0);
    expect(repo.read('src/search.js').toString()).toBe(`\uFEFF${repaired.replaceAll('\n', '\r\n')}`);
    expect(statSync(repo.path('src/search.js')).mode & 0o777).toBe(0o755);
    expect(repo.git('ls-files', '--stage')).toMatch(/^100755 /);
  });

  test('maps the fix where git stores other line ends than lie on disk', () => {
    const repo = withRepo();
    repo.git('config', 'core.autocrlf', 'true');
    repo.stage({ 'src/search.js': bad.replaceAll('\n', '\r\n') });
    expect(staged(repo, 'src/search.js')).toBe(bad);
    expect(runGuard(repo, ['check', '--fix', '--stage']).status).toBe(0);
    expect(repo.read('src/search.js').toString()).toBe(repaired.replaceAll('\n', '\r\n'));
    expect(staged(repo, 'src/search.js')).toBe(repaired);
  });

  test('does not stage line ends that nobody staged', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    repo.write('src/search.js', bad.replaceAll('\n', '\r\n'));
    const { status, stdout } = runGuard(repo, ['check', '--fix', '--stage']);
    expect(status).toBe(1);
    expect(stdout).toContain('its line ends in the work tree are not those that are staged');
    expect(staged(repo, 'src/search.js')).toBe(bad);
  });

  test('repairs several findings of a file, and several files', () => {
    const repo = withRepo();
    const three = withPool(searchHandler('a'), searchHandler('b'), searchHandler('c'));
    repo.stage({ 'src/three.js': three, 'src/search.js': bad, 'lib/ärger list.js': bad });
    expect(runGuard(repo, ['check', '--fix', '--stage']).stdout).toContain('fixed 5 findings in 3 files, and staged them');
    expect(staged(repo, 'src/three.js').split('\n').filter((line) => line === repairedLine)).toHaveLength(3);
    expect(repo.read('lib/ärger list.js').toString()).toBe(repaired);
  });

  test('works from a subfolder and keeps to the given paths', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'lib/search.js': bad });
    runGuard(repo, ['check', '--fix', '--stage', 'search.js'], { cwd: repo.path('src') });
    expect(staged(repo, 'src/search.js')).toBe(repaired);
    expect(staged(repo, 'lib/search.js')).toBe(bad);
  });

  test('leaves findings alone that are older than the change', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad });
    const changed = `${bad}${searchHandler('again')}`;
    repo.stage({ 'src/search.js': changed });
    runGuard(repo, ['check', '--fix']);
    const lines = repo.read('src/search.js').toString().split('\n');
    expect(lines.filter((line) => line === repairedLine)).toHaveLength(1);
    expect(lines.filter((line) => line.includes('${email}'))).toHaveLength(1);
  });

  test('repairs the work tree itself with --worktree, and passes', () => {
    const repo = withRepo();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    repo.write('src/search.js', bad);
    expect(runGuard(repo, ['check', '--fix', '--worktree']).status).toBe(0);
    expect(repo.read('src/search.js').toString()).toBe(repaired);
  });

  test('keeps data formats clean: the diff goes to stderr', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    const { stdout, stderr } = runGuard(repo, ['check', '--fix', '--format', 'json']);
    expect(JSON.parse(stdout).notices).toEqual(['fixed 1 finding in 1 file in the work tree']);
    expect(stderr).toContain(`+${repairedLine}`);
  });

  test('paints the diff only where colour is wanted', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    expect(runGuard(repo, ['check', '--fix', '--color']).stdout).toContain(`\u001b[32m+${repairedLine}\u001b[39m`);
  });

  test('repairs what is about to be committed from inside the hook', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': '' });
    repo.write('src/search.js', bad);
    const { status } = repo.try(['commit', '--all', '-m', 'Add search']);
    expect(status).toBe(0);
    repo.git('reset', '--quiet', '--soft', 'HEAD~1');
    repo.hook('pre-commit', `#!/bin/sh\nexec '${process.execPath}' '${new URL('../../dist/cli.js', import.meta.url).pathname}' check --hook --fix --stage\n`);
    expect(repo.try(['commit', '-m', 'Add search']).status).toBe(0);
    expect(repo.git('show', 'HEAD:src/search.js')).toBe(repaired);
  });
});
