import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summarize } from '../support/added-lines.ts';
import { forked, open, TEN, textsOf } from '../support/open-snapshots.ts';
import { withRepo } from '../support/with-repo.ts';

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
      expect(snapshot.changes.filter((change) => change.path === 'a.js')).toMatchObject([{ status: 'unmerged' }]);
      expect(await textsOf(snapshot, ['a.js'])).toEqual({ 'a.js': undefined });
    }
  });
});
