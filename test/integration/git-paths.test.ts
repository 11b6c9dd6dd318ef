import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { open, TEN, textsOf } from '../support/open-snapshots.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

describe('what is not changed', () => {
  test('is read as it is, and only regular files are files', async () => {
    const repo = withRepo();
    repo.link('lib/link.js', 'real.js');
    repo.link('top-link.js', 'lib/real.js');
    repo.git('add', '-A');
    repo.commit('start', { 'lib/real.js': TEN, 'lib/short.js': 'lib/real.js', 'a.js': 'a\n', 'large.js': 'x'.repeat(5000) });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD').trim()},vendor`);
    repo.commit('submodule');
    repo.stage({ 'a.js': 'b\n' });
    const snapshot = await open(repo, { mode: 'staged' });
    const odd = ['', '.', '..', './lib/real.js', '../repo/lib/real.js', '/lib/real.js', 'lib/', 'lib//real.js', 'lib/../lib/real.js', 'lib', 'vendor', 'vendor/x.js', 'lib/link.js', 'top-link.js', 'lib/missing.js', 'a\nb', 'a\0b'];
    expect(await textsOf(snapshot, ['lib/real.js', 'lib/short.js', 'large.js', ...odd])).toEqual({ 'lib/real.js': TEN, 'lib/short.js': 'lib/real.js', 'large.js': 'x'.repeat(5000), ...Object.fromEntries(odd.map((path) => [path, undefined])) });
    expect(snapshot.readBase('lib/real.js')).toBeUndefined();
    // The index, the trees and the objects of a plain repository need no git.
    const unloaded = await open(repo, { mode: 'staged' });
    expect(['lib/other.js', 'lib/link.js', 'vendor'].map((path) => unloaded.read(path))).toEqual([undefined, undefined, undefined]);
    expect(String(unloaded.read('lib/real.js'))).toBe(TEN);
    const range = await open(repo, { mode: 'range', range: 'HEAD~1..HEAD' });
    expect(String(range.read('lib/real.js'))).toBe(TEN);
    expect(odd.map((path) => range.read(path))).toEqual(odd.map(() => undefined));
  });

  test('is found in sha256 repositories as well', async () => {
    const repo = withRepo({ init: ['--object-format=sha256'] });
    repo.link('lib/link.js', 'real.js');
    repo.git('add', '-A');
    repo.commit('start', { 'lib/real.js': TEN, 'a.js': 'a\n' });
    repo.stage({ 'a.js': 'b\n' });
    const snapshot = await open(repo, { mode: 'staged' });
    // Objects with such names are for git to read: what was not loaded yet is told apart.
    expect(snapshot.read('lib/real.js')).toBeNull();
    expect(await textsOf(snapshot, ['lib/real.js', 'lib/link.js'])).toEqual({ 'lib/real.js': TEN, 'lib/link.js': undefined });
  });

  test('a folder is listed as it is after the change', async () => {
    const repo = withRepo();
    repo.link('lib/link.js', 'a.js');
    repo.git('add', '-A');
    repo.commit('start', { 'lib/a.js': 'a\n', 'lib/b.js': 'b\n', 'lib/c.js': 'see\n', 'lib/deep/x.js': 'x\n', 'top.js': 't\n' });
    repo.git('rm', '-q', 'lib/a.js');
    repo.git('mv', 'lib/c.js', 'lib/z.js');
    repo.stage({ 'lib/new.js': 'n\n', 'fresh/f.js': 'f\n' });
    const snapshot = await open(repo, { mode: 'staged' });
    expect(await snapshot.listFolder?.('lib')).toEqual(['lib/b.js', 'lib/new.js', 'lib/z.js']);
    expect(await snapshot.listFolder?.('')).toEqual(['top.js']);
    expect(await snapshot.listFolder?.('fresh')).toEqual(['fresh/f.js']);
    expect(await snapshot.listFolder?.('nothing')).toEqual([]);
  });

  test('before the first commit there is nothing', async () => {
    const repo = withRepo();
    repo.stage({ 'lib/a.js': 'a\n' });
    const snapshot = await open(repo, { mode: 'staged' });
    expect(await textsOf(snapshot, ['lib/a.js', 'lib/b.js', 'lib'])).toEqual({ 'lib/a.js': 'a\n', 'lib/b.js': undefined, lib: undefined });
    expect(await snapshot.listFolder?.('lib')).toEqual(['lib/a.js']);
  });
});

describe('paths', () => {
  function several(): TestRepo {
    const repo = withRepo();
    repo.commit('start', { 'src/a.js': TEN, 'src/deep/b.js': TEN, 'src2/c.js': TEN, 'gone.js': TEN });
    repo.git('rm', '-q', 'gone.js');
    repo.stage({ 'src/a.js': 'a\n', 'src/deep/b.js': 'b\n', 'src2/c.js': 'c\n' });
    return repo;
  }

  test.each<[string, (repo: TestRepo) => string[], string[]]>([
    ['', () => ['src'], ['src/a.js', 'src/deep/b.js']],
    ['', () => ['src/'], ['src/a.js', 'src/deep/b.js']],
    ['', () => ['./src/../src/a.js'], ['src/a.js']],
    ['', () => ['.'], ['gone.js', 'src/a.js', 'src/deep/b.js', 'src2/c.js']],
    ['', () => ['gone.js', 'src2'], ['gone.js', 'src2/c.js']],
    ['', () => ['nothing.js', 'src/*.js'], []],
    ['', () => [], []],
    ['src', () => ['.'], ['src/a.js', 'src/deep/b.js']],
    ['src', () => ['deep/b.js'], ['src/deep/b.js']],
    ['src', () => ['../src2'], ['src2/c.js']],
    ['src/deep', (repo) => [repo.path('src2')], ['src2/c.js']],
  ])('from %j', async (cwd, paths, expected) => {
    const repo = several();
    const snapshot = await open(repo, { mode: 'staged', paths: paths(repo) }, repo.path(cwd));
    expect(snapshot.changes.map((change) => change.path)).toEqual(expected);
    expect(snapshot.changes.length + snapshot.outsidePaths.length).toBe(4);
    expect(await textsOf(snapshot, ['src2/c.js'])).toEqual({ 'src2/c.js': 'c\n' });
  });

  test('through a linked folder', async () => {
    const repo = several();
    repo.run('ln', ['-s', repo.dir, join(repo.home, 'way')]);
    const snapshot = await open(repo, { mode: 'staged', paths: [join(repo.home, 'way/src/a.js')] }, join(repo.home, 'way/src'));
    expect(snapshot.changes.map((change) => change.path)).toEqual(['src/a.js']);
  });

  test.each(['..', '../other', '/etc/passwd', 'src/../../x'])('%s is outside', async (path) => {
    for (const mode of ['staged', 'worktree', 'all'] as const) {
      await expect(open(several(), { mode, paths: [path] })).rejects.toMatchObject({ name: 'UsageError', code: 'usage-path-outside' });
    }
  });
});
