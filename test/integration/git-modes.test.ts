import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { GitSnapshot, SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { summarize } from '../support/added-lines.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { RepoOptions, TestRepo } from '../support/with-repo.ts';

const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';

async function open(repo: TestRepo, request: SnapshotRequest, cwd = repo.dir): Promise<GitSnapshot> {
  const snapshot = await openSnapshot(request, { cwd, env: repo.env });
  onTestFinished(() => snapshot.close());
  return snapshot;
}

async function textsOf(snapshot: GitSnapshot, paths: readonly string[]): Promise<Record<string, string | undefined>> {
  expect(paths.map((path) => snapshot.read(path)).every((bytes) => bytes === null || bytes === undefined || bytes.length >= 0)).toBe(true);
  await snapshot.load(paths);
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = snapshot.read(path);
      if (bytes === null) throw new Error(`${path} was not loaded`);
      return [path, bytes === undefined ? undefined : Buffer.from(bytes).toString()];
    }),
  );
}

/** main: start - main2; side: start - side2 - side3, checked out. */
function forked(options: RepoOptions = {}): TestRepo {
  const repo = withRepo(options);
  repo.commit('start', { 'a.js': TEN, 'b.js': TEN, 'lib/c.js': TEN });
  repo.git('checkout', '-qb', 'side');
  repo.commit('side2', { 'a.js': TEN.replace('line 3', 'side 3') });
  repo.commit('side3', { 'lib/d.js': 'd\n' });
  repo.git('checkout', '-q', 'main');
  repo.commit('main2', { 'b.js': TEN.replace('line 8', 'main 8') });
  repo.git('checkout', '-q', 'side');
  return repo;
}

describe('--base', () => {
  test.each([['sha1'], ['sha256']])('compares HEAD with where the branch began, in a %s repository', async (format) => {
    const repo = forked({ init: [`--object-format=${format}`] });
    repo.stage({ 'b.js': 'staged, not committed\n' });
    const snapshot = await open(repo, { mode: 'base', ref: 'main' });
    expect(snapshot.label).toBe('main...HEAD');
    expect(summarize(snapshot.changes)).toEqual({ 'a.js': 'modified 3', 'lib/d.js': 'added 1' });
    expect(await textsOf(snapshot, ['a.js', 'b.js', 'lib/c.js', 'lib', 'lib/x.js'])).toEqual({
      'a.js': TEN.replace('line 3', 'side 3'),
      'b.js': TEN,
      'lib/c.js': TEN,
      lib: undefined,
      'lib/x.js': undefined,
    });
    expect([...(await snapshot.list())].sort()).toEqual(['a.js', 'b.js', 'lib/c.js', 'lib/d.js']);
    expect(await snapshot.listFolder?.('lib')).toEqual(['lib/c.js', 'lib/d.js']);
  });

  test.each(['main', 'refs/heads/main', 'main~0', 'HEAD@{0}~2', 'start-tag'])('takes %s', async (ref) => {
    const repo = forked();
    repo.git('tag', '-a', '-m', 'x', 'start-tag', 'main');
    const snapshot = await open(repo, { mode: 'base', ref });
    expect(snapshot.changes.length).toBeGreaterThan(0);
  });

  test.each(['nothing', '--output=x', '-x', 'main:a.js', 'HEAD^{tree}', '0123456789'])('does not know %s', async (ref) => {
    const repo = forked();
    await expect(open(repo, { mode: 'base', ref })).rejects.toMatchObject({ name: 'GitError', code: 'git-unknown-ref', message: expect.stringContaining(ref) });
  });

  test.each(['', 'a\nb', 'a\0b', 'main\nHEAD'])('refuses %j', async (ref) => {
    await expect(open(forked(), { mode: 'base', ref })).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('unrelated histories have no common commit', async () => {
    const repo = forked();
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.commit('other');
    await expect(open(repo, { mode: 'base', ref: 'main' })).rejects.toMatchObject({ code: 'git-no-merge-base', hint: expect.stringContaining('main..HEAD') });
  });

  test('before the first commit', async () => {
    for (const request of [{ mode: 'base', ref: 'HEAD' }, { mode: 'range', range: 'HEAD~1..' }, { mode: 'amend' }] as const) {
      await expect(open(withRepo(), request)).rejects.toMatchObject({ code: 'git-no-commits' });
    }
  });
});

describe('--range', () => {
  test.each([
    ['main..side', { 'a.js': 'modified 3', 'b.js': 'modified 8', 'lib/d.js': 'added 1' }],
    ['main...side', { 'a.js': 'modified 3', 'lib/d.js': 'added 1' }],
    ['HEAD~1..HEAD', { 'lib/d.js': 'added 1' }],
    ['HEAD~1..', { 'lib/d.js': 'added 1' }],
    ['..main', { 'a.js': 'modified 3', 'b.js': 'modified 8', 'lib/d.js': 'deleted' }],
  ])('%s', async (range, expected) => {
    const snapshot = await open(forked(), { mode: 'range', range });
    expect(snapshot.label).toBe(range);
    expect(summarize(snapshot.changes)).toEqual(expected);
  });

  test.each(['main', '', 'main.side'])('%j is not a range', async (range) => {
    await expect(open(forked(), { mode: 'range', range })).rejects.toMatchObject({ name: 'UsageError', code: 'usage-range' });
  });

  test('the merge commit of a pull request against its first parent shows the whole pull request', async () => {
    const repo = forked();
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-edit', '--no-verify', 'side');
    const snapshot = await open(repo, { mode: 'range', range: 'HEAD^1..HEAD' });
    expect(summarize(snapshot.changes)).toEqual({ 'a.js': 'modified 3', 'lib/d.js': 'added 1' });
  });

  test('the work tree and the index play no part', async () => {
    const repo = forked();
    repo.git('rm', '-rq', '--cached', '.');
    rmSync(repo.path('lib'), { recursive: true });
    const snapshot = await open(repo, { mode: 'range', range: 'main...HEAD' });
    expect(await textsOf(snapshot, ['lib/c.js', 'lib/d.js'])).toEqual({ 'lib/c.js': TEN, 'lib/d.js': 'd\n' });
  });
});

describe('--amend', () => {
  test('of a merge: only what no parent has', async () => {
    const repo = forked();
    repo.git('merge', '-q', '--no-commit', 'main');
    repo.stage({ 'a.js': TEN.replace('line 3', 'side 3').replace('line 6', 'evil 6') });
    repo.git('commit', '-qnm', 'merge');
    repo.stage({ 'b.js': TEN.replace('line 8', 'main 8').replace('line 1\n', 'later 1\n') });
    const snapshot = await open(repo, { mode: 'amend' });
    expect(summarize(snapshot.changes)).toEqual({ 'a.js': 'modified 6', 'b.js': 'modified 1' });
  });
});

describe('merges', () => {
  test('give the old text of every parent', async () => {
    const repo = forked();
    repo.stage({ 'b.js': TEN.replace('line 1\n', 'side 1\n') });
    repo.commit('side4');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'main');
    const snapshot = await open(repo, { mode: 'staged' });
    expect(summarize(snapshot.changes)).toEqual({ 'b.js': 'modified' });
    expect(snapshot.readBase('b.js')).toBeNull();
    await snapshot.loadBase(['b.js']);
    expect(Buffer.from(snapshot.readBase('b.js')!).toString()).toBe(TEN.replace('line 1\n', 'side 1\n'));
    expect(snapshot.readOtherBases?.('b.js').map((bytes) => Buffer.from(bytes).toString())).toEqual([TEN.replace('line 8', 'main 8')]);
  });

  test('files that the other branch brought are not changes, but can be read', async () => {
    const repo = forked();
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const snapshot = await open(repo, { mode: 'staged' });
    expect(snapshot.changes).toEqual([]);
    expect(await textsOf(snapshot, ['a.js', 'b.js', 'lib/d.js'])).toEqual({ 'a.js': TEN.replace('line 3', 'side 3'), 'b.js': TEN.replace('line 8', 'main 8'), 'lib/d.js': 'd\n' });
    expect(await snapshot.listFolder?.('lib')).toEqual(['lib/c.js', 'lib/d.js']);
  });

  test('a conflict that is not resolved is said', async () => {
    const repo = forked();
    repo.git('checkout', '-q', 'main');
    repo.commit('main3', { 'a.js': TEN.replace('line 3', 'main 3') });
    repo.try(['merge', '-q', 'side']);
    for (const mode of ['staged', 'all'] as const) {
      const snapshot = await open(repo, { mode });
      expect(snapshot.changes.find((change) => change.path === 'a.js')).toMatchObject({ status: 'unmerged' });
      expect(await textsOf(snapshot, ['a.js'])).toEqual({ 'a.js': undefined });
    }
  });
});

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
    expect(snapshot.read('lib/other.js')).toBeNull();
  });

  test('is found in sha256 repositories as well', async () => {
    const repo = withRepo({ init: ['--object-format=sha256'] });
    repo.link('lib/link.js', 'real.js');
    repo.git('add', '-A');
    repo.commit('start', { 'lib/real.js': TEN, 'a.js': 'a\n' });
    repo.stage({ 'a.js': 'b\n' });
    const snapshot = await open(repo, { mode: 'staged' });
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
