import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { GitError, UsageError } from '../../src/core/errors.ts';
import { readCommits, readShallowEnds } from '../../src/git/read-commits.ts';
import type { CommitEntry, CommitQuery } from '../../src/git/read-commits.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

async function read(repo: TestRepo, query: CommitQuery = {}): Promise<CommitEntry[]> {
  const commits: CommitEntry[] = [];
  for await (const commit of readCommits({ cwd: repo.dir, env: repo.env }, query)) commits.push(commit);
  return commits;
}

test('a commit is read with its message, its parents and its paths with their objects', async () => {
  const repo = withRepo();
  const first = repo.commit('Add orders', { 'src/orders.ts': 'one\ntwo\nthree\n', 'with blank.ts': '1\n' });
  const oid = repo.git('rev-parse', 'HEAD:src/orders.ts').trim();
  repo.git('mv', 'src/orders.ts', 'src/invoices.ts');
  const second = repo.commit('fix: rename\n\n:100644 is no header\n\nFixes: abc', { 'with blank.ts': '2\n' });
  const third = repo.commit('Say nothing');
  const commits = await read(repo);
  expect(commits.map((commit) => commit.oid)).toEqual([third, second, first]);
  expect(commits[1]).toMatchObject({
    tree: repo.git('rev-parse', `${second}^{tree}`).trim(), parents: [first], authorName: 'Ada', authorEmail: 'ada@example.org',
    authoredAt: '2026-01-01T12:00:00+00:00', committedAt: '2026-01-01T12:00:00+00:00',
    subject: 'fix: rename', body: ':100644 is no header\n\nFixes: abc',
  });
  expect(commits[1]!.files).toEqual([
    { path: 'src/invoices.ts', status: 'renamed', oldPath: 'src/orders.ts', oid, oldOid: oid },
    { path: 'with blank.ts', status: 'modified', oid: repo.git('rev-parse', 'HEAD:with blank.ts').trim(), oldOid: repo.git('rev-parse', `${first}:with blank.ts`).trim() },
  ]);
  expect(commits[0]!.files).toEqual([]);
  expect(commits[2]!.files).toEqual([expect.objectContaining({ path: 'src/orders.ts', status: 'added', oid }), expect.objectContaining({ path: 'with blank.ts', status: 'added' })]);
});

test('a merge changes what came in against its first parent', async () => {
  const repo = withRepo();
  const base = repo.commit('base', { 'a.ts': '1\n' });
  repo.git('checkout', '-q', '-b', 'side');
  const side = repo.commit('side', { 'b.ts': '2\n' });
  repo.git('checkout', '-q', '-');
  const main = repo.commit('main', { 'c.ts': '3\n' });
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
  const [merge, ...others] = await read(repo);
  expect(merge).toMatchObject({ parents: [main, side], files: [{ path: 'b.ts', status: 'added' }] });
  expect(others.map(({ oid }) => oid).toSorted()).toEqual([base, side, main].toSorted());
  expect((await read(repo, { firstParent: true })).map(({ subject }) => subject)).toEqual(['merge', 'main', 'base']);
});

test('paths, ranges, dates and a limit narrow what is read', async () => {
  const repo = withRepo();
  const subjects = async (query: CommitQuery): Promise<string[]> => (await read(repo, query)).map(({ subject }) => subject);
  repo.commit('one', { 'a*.ts': '1\n', 'ab.ts': '1\n' });
  repo.env['GIT_COMMITTER_DATE'] = '2026-02-01T12:00:00Z';
  const two = repo.commit('two', { 'ab.ts': '2\n' });
  repo.env['GIT_COMMITTER_DATE'] = '2026-03-01T12:00:00Z';
  repo.commit('three', { 'ab.ts': '3\n' });
  expect(await subjects({ paths: ['a*.ts'] })).toEqual(['one']);
  expect(await subjects({ range: `${two}..HEAD` })).toEqual(['three']);
  expect(await subjects({ since: '2026-02-01T00:00:00Z' })).toEqual(['three', 'two']);
  expect(await subjects({ until: '2026-02-02T00:00:00Z' })).toEqual(['two', 'one']);
  expect(await subjects({ limit: 1 })).toEqual(['three']);
});

test('names and messages keep whatever bytes they have, and settings of the repository change nothing', async () => {
  const repo = withRepo();
  repo.git('config', 'log.showSignature', 'true');
  repo.git('config', 'diff.renames', 'copies');
  repo.git('config', 'log.showRoot', 'false');
  repo.git('config', 'color.ui', 'always');
  repo.commit('Ünïcode \u{1F600}', { 'grün.ts': '1\n', 'a\nb.ts': '2\n' });
  expect(await read(repo)).toMatchObject([{ subject: 'Ünïcode \u{1F600}', files: [{ path: 'a\nb.ts' }, { path: 'grün.ts' }] }]);
});

test('to stop early ends git, and what comes next works', async () => {
  const repo = withRepo();
  for (let index = 0; index < 5; index++) repo.commit(`${index}`, { 'a.ts': `${index}\n` });
  for await (const { subject } of readCommits({ cwd: repo.dir, env: repo.env })) {
    expect(subject).toBe('4');
    break;
  }
  expect(await read(repo)).toHaveLength(5);
});

test('a repository without commits has no history; what is no commit is said', async () => {
  const repo = withRepo();
  expect(await read(repo)).toEqual([]);
  repo.commit('one', { 'a.ts': '1\n' });
  await expect(read(repo, { range: 'nowhere' })).rejects.toBeInstanceOf(GitError);
  await expect(read(repo, { range: '--all' })).rejects.toBeInstanceOf(UsageError);
});

test('the ends of a shallow history are known', async () => {
  const repo = withRepo();
  repo.commit('one', { 'a.ts': '1\n' });
  const second = repo.commit('two', { 'a.ts': '2\n' });
  expect(readShallowEnds(repo.path('.git')).size).toBe(0);
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${repo.dir}`, `${repo.home}/shallow`], { env: repo.env });
  expect([...readShallowEnds(`${repo.home}/shallow/.git`)]).toEqual([second]);
});
