import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarize } from '../support/added-lines.ts';
import { forked, open, TEN, textsOf } from '../support/open-snapshots.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';

describe('--all', () => {
  test('is every tracked file of the index with every line, and nothing else', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': TEN, 'lib/b.js': 'b\n' });
    repo.link('link.js', 'a.js');
    repo.git('add', 'link.js');
    repo.stage({ 'a.js': 'staged\n' });
    repo.write('a.js', 'disk\n');
    repo.write('untracked.js', 'x\n');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD').trim()},vendor`);
    const snapshot = await open(repo, { mode: 'all' }, repo.path('lib'));
    expect(snapshot.changes.map((change) => [change.path, change.kind, change.changed.length])).toEqual([['a.js', 'file', 1], ['lib/b.js', 'file', 1], ['link.js', 'symlink', 0], ['vendor', 'submodule', 0]]);
    expect(await textsOf(snapshot, ['a.js', 'lib/b.js', 'link.js', 'vendor', 'untracked.js'])).toEqual({ 'a.js': 'staged\n', 'lib/b.js': 'b\n', 'link.js': undefined, vendor: undefined, 'untracked.js': undefined });
    expect(snapshot.readBase('a.js')).toBeUndefined();
    expect(await snapshot.listFolder?.('')).toEqual(['a.js']);
  });

  test('in a bare repository is every file of HEAD', async () => {
    const repo = forked();
    repo.git('clone', '-q', '--bare', repo.dir, join(repo.home, 'bare.git'));
    const bare = besideRepo(repo, 'bare.git');
    const snapshot = await open(bare, { mode: 'all' });
    expect(snapshot.root).toBe(bare.dir);
    expect(snapshot.changes.map((change) => change.path)).toEqual(['a.js', 'b.js', 'lib/c.js', 'lib/d.js']);
    expect(summarize((await open(bare, { mode: 'base', ref: 'main' })).changes)).toEqual({ 'a.js': 'modified 3', 'lib/d.js': 'added 1' });
    await expect(open(bare, { mode: 'staged' })).rejects.toMatchObject({ code: 'git-bare' });
  });
});

describe('--worktree', () => {
  test('is what lies on disk, tracked or new, against HEAD', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': TEN, 'gone.js': 'gone\n', 'moved.js': 'moved\n', 'same.js': 'same\n', 'was-file.js': 'x\n', 'dir/in.js': 'in\n', '.gitignore': 'ignored.js\n' });
    repo.stage({ 'a.js': 'staged only\n' });
    repo.write('a.js', TEN.replace('line 4', 'disk 4'));
    rmSync(repo.path('gone.js'));
    rmSync(repo.path('was-file.js'));
    repo.link('was-file.js', 'a.js');
    repo.run('mv', ['moved.js', 'new-name.js']);
    repo.write('new.js', 'one\ntwo');
    repo.write('ignored.js', 'x\n');
    const snapshot = await open(repo, { mode: 'worktree' });
    expect(snapshot.label).toBe('work tree');
    expect(summarize(snapshot.changes)).toEqual({ 'a.js': 'modified 4', 'gone.js': 'deleted', 'new-name.js': 'renamed', 'new.js': 'added 1 2', 'was-file.js': 'type-changed' });
    expect(await textsOf(snapshot, ['a.js', 'same.js', 'new.js', 'ignored.js', 'was-file.js', 'dir', '../outside', 'gone.js'])).toEqual({
      'a.js': TEN.replace('line 4', 'disk 4'),
      'same.js': 'same\n',
      'new.js': 'one\ntwo',
      'ignored.js': undefined,
      'was-file.js': undefined,
      dir: undefined,
      '../outside': undefined,
      'gone.js': undefined,
    });
    await snapshot.loadBase(['a.js']);
    expect(Buffer.from(snapshot.readBase('a.js')!).toString()).toBe(TEN);
    expect(await snapshot.listFolder?.('')).toEqual(['.gitignore', 'a.js', 'new-name.js', 'new.js', 'same.js']);
  });

  test('line ends that git wrote are no change, also beside a real one', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': TEN, 'b.js': TEN });
    repo.write('a.js', TEN.replaceAll('\n', '\r\n'));
    repo.write('b.js', TEN.replace('line 4', 'disk 4').replaceAll('\n', '\r\n'));
    expect(summarize((await open(repo, { mode: 'worktree' })).changes)).toEqual({ 'b.js': 'modified 4' });
  });

  test('never reads through a linked folder', async () => {
    const repo = withRepo();
    repo.commit('start', { 'dir/a.js': 'a\n', 'b.js': 'b\n' });
    mkdirSync(join(repo.home, 'outside'));
    repo.run('sh', ['-c', 'echo secret > ../outside/a.js; rm -r dir; ln -s ../outside dir']);
    const snapshot = await open(repo, { mode: 'worktree' });
    expect(summarize(snapshot.changes)).toEqual({ dir: 'added', 'dir/a.js': 'deleted' });
    expect(await textsOf(snapshot, ['dir/a.js'])).toEqual({ 'dir/a.js': undefined });
  });

  test('a foreign repository in a folder is said, not entered', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n' });
    const inner = besideRepo(repo, 'repo/inner');
    mkdirSync(inner.dir);
    inner.git('init', '-q');
    inner.commit('x', { 'x.js': 'x\n' });
    const snapshot = await open(repo, { mode: 'worktree' });
    expect(snapshot.changes).toMatchObject([{ path: 'inner', kind: 'submodule', status: 'added' }]);
  });

  test('before the first commit', async () => {
    const repo = withRepo();
    repo.stage({ 'a.js': 'a\n' });
    repo.write('b.js', 'b\n');
    expect(summarize((await open(repo, { mode: 'worktree' })).changes)).toEqual({ 'a.js': 'added 1', 'b.js': 'added 1' });
  });

  test('a sparse checkout has not deleted what it leaves out', async () => {
    const repo = withRepo();
    repo.commit('start', { 'in/a.js': TEN, 'out/b.js': TEN, 'out/deep/c.js': TEN });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    repo.write('in/a.js', TEN.replace('line 4', 'disk 4'));
    expect(summarize((await open(repo, { mode: 'worktree' })).changes)).toEqual({ 'in/a.js': 'modified 4' });
  });
});

describe('a sparse index', () => {
  test('hides neither staged changes nor unchanged files', async () => {
    const repo = withRepo();
    repo.commit('start', { 'in/a.js': TEN, 'out/b.js': TEN, 'out/deep/c.js': TEN, 'away/d.js': TEN });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    const oid = repo.run('git', ['hash-object', '-w', '--stdin'], { input: TEN.replace('line 2', 'out 2') }).toString().trim();
    repo.git('-c', 'index.sparse=false', 'update-index', '--add', '--cacheinfo', `100644,${oid},out/deep/c.js`);
    repo.git('sparse-checkout', 'reapply', '--sparse-index');
    expect(repo.git('ls-files', '--sparse', '--stage')).toContain('040000');
    repo.stage({ 'in/a.js': TEN.replace('line 4', 'in 4') });
    const snapshot = await open(repo, { mode: 'staged' });
    expect(summarize(snapshot.changes)).toEqual({ 'in/a.js': 'modified 4', 'out/deep/c.js': 'modified 2' });
    expect(await textsOf(snapshot, ['away/d.js', 'out/b.js', 'out/deep/c.js'])).toEqual({ 'away/d.js': TEN, 'out/b.js': TEN, 'out/deep/c.js': TEN.replace('line 2', 'out 2') });
    expect((await open(repo, { mode: 'all' })).changes.map((change) => change.path)).toEqual(['away/d.js', 'in/a.js', 'out/b.js', 'out/deep/c.js']);
  });
});
