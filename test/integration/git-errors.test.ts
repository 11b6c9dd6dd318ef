import { chmodSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { check as checkSnapshot } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { summarize } from '../support/added-lines.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

async function check(repo: TestRepo, request: SnapshotRequest = { mode: 'staged' }, cwd = repo.dir): Promise<Record<string, string>> {
  const snapshot = await openSnapshot(request, { cwd, env: repo.env });
  try {
    const paths = snapshot.changes.map((change) => change.path);
    await snapshot.load(paths);
    await snapshot.loadBase(paths);
    return summarize(snapshot.changes);
  } finally {
    await snapshot.close();
  }
}

/** The whole pipeline; ends git's processes with it. */
async function checkIn(snapshot: Snapshot): Promise<CheckResult> {
  try {
    return await checkSnapshot(Promise.resolve(snapshot as never), { settings: {}, trust: 'snapshot', today: () => '2026-11-23' }, checkDeps);
  } finally {
    await snapshot.close();
  }
}

function staged(): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'a.js': 'a\n', 'b.js': 'b\n' });
  repo.stage({ 'a.js': 'A\n' });
  return repo;
}

/** The file of a loose object. */
function objectFile(repo: TestRepo, name: string): string {
  const oid = repo.git('rev-parse', name).trim();
  return repo.path('.git/objects', oid.slice(0, 2), oid.slice(2));
}

const git = (code: string, hint?: string) => ({ name: 'GitError', code, ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) }) });

describe('where guard is started', () => {
  test('not in a repository', async () => {
    const repo = withRepo();
    await expect(check(repo, { mode: 'staged' }, repo.home)).rejects.toMatchObject(git('git-no-repository', 'git init'));
  });

  test('in the git directory', async () => {
    const repo = staged();
    await expect(check(repo, { mode: 'staged' }, repo.path('.git'))).rejects.toMatchObject(git('git-no-work-tree'));
  });

  test('in a repository of another user: the exact remedy is printed', async () => {
    const repo = staged();
    const bin = join(repo.home, 'bin');
    mkdirSync(bin);
    const real = repo.run('sh', ['-c', 'command -v git']).toString().trim();
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`);
    chmodSync(join(bin, 'git'), 0o755);
    repo.env['PATH'] = `${bin}:${repo.env['PATH']}`;
    await expect(check(repo)).rejects.toMatchObject(git('git-unsafe-repository', `git config --global --add safe.directory ${repo.dir}`));
  });

  test('with a GIT_DIR that leads nowhere', async () => {
    const repo = staged();
    repo.env['GIT_DIR'] = '/does/not/exist';
    await expect(check(repo)).rejects.toMatchObject(git('git-no-repository'));
  });
});

describe('a broken repository is never a clean one', () => {
  test('the index is cut off', async () => {
    const repo = staged();
    truncateSync(repo.path('.git/index'), 20);
    for (const mode of ['staged', 'all', 'worktree'] as const) await expect(check(repo, { mode })).rejects.toMatchObject(git('git-bad-index', 'git read-tree HEAD'));
  });

  test('the index is cut off where git itself does not notice', async () => {
    const repo = staged();
    truncateSync(repo.path('.git/index'), 60);
    await expect(check(repo)).rejects.toMatchObject({ name: 'GitError' });
  });

  test('the index is something else', async () => {
    const repo = staged();
    writeFileSync(repo.path('.git/index'), 'x'.repeat(500));
    await expect(check(repo)).rejects.toMatchObject(git('git-bad-index'));
  });

  /** Paths of the change → whether their text could be had. */
  async function readable(repo: TestRepo, request: SnapshotRequest = { mode: 'staged' }): Promise<Record<string, boolean>> {
    const snapshot = await openSnapshot(request, { cwd: repo.dir, env: repo.env });
    const paths = snapshot.changes.filter(({ status }) => status !== 'deleted').map((change) => change.path);
    await snapshot.load(paths);
    await snapshot.loadBase(paths);
    await snapshot.close();
    return Object.fromEntries(paths.map((path) => [path, snapshot.read(path) !== undefined && snapshot.isUnreadable!(path) === false]));
  }

  const broken: [string, (file: string) => void][] = [
    ['missing', (file) => rmSync(file)],
    ['damaged', (file) => {
      chmodSync(file, 0o644);
      writeFileSync(file, 'not zlib');
    }],
  ];

  test.each(broken)('a staged object is %s: its path is not read, all others are', async (_, breakIt) => {
    const repo = staged();
    repo.stage({ 'c.js': 'c\n', 'odd [x]*.js': 'd\n', 'lib/e.js': 'e\n' });
    breakIt(objectFile(repo, ':odd [x]*.js'));
    breakIt(objectFile(repo, ':a.js'));
    expect(await readable(repo)).toEqual({ 'a.js': false, 'c.js': true, 'lib/e.js': true, 'odd [x]*.js': false });
    expect(await check(repo)).toMatchObject({ 'c.js': 'added 1', 'lib/e.js': 'added 1' });
  });

  test.each(broken)('an object that was there before is %s', async (_, breakIt) => {
    const repo = staged();
    repo.stage({ 'c.js': 'c\n' });
    breakIt(objectFile(repo, 'HEAD:a.js'));
    expect(await readable(repo)).toEqual({ 'a.js': false, 'c.js': true });
  });

  test('a staged object is missing that no patch needs', async () => {
    const repo = staged();
    repo.git('mv', 'b.js', 'c.js');
    rmSync(objectFile(repo, ':c.js'));
    expect(await readable(repo)).toEqual({ 'a.js': true, 'c.js': false });
    expect(await readable(repo, { mode: 'all' })).toEqual({ 'a.js': true, 'c.js': false });
  });

  test('the check tells the path, checks the others and ends with 2; a configuration that cannot be read is an error', async () => {
    const repo = staged();
    repo.stage({ 'c.js': 'eval(process.argv[2]);\n' });
    rmSync(objectFile(repo, ':a.js'));
    const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
    const { report } = await checkIn(snapshot);
    expect(report.coverage.map(({ path, state }) => [path, state])).toEqual([['a.js', 'failed'], ['c.js', 'checked']]);
    expect(report.coverage[0]).toMatchObject({ reason: 'unreadable' });
    expect(exitCode(report, 'never', false)).toBe(2);
    repo.stage({ 'guard.config.json': '{}' });
    rmSync(objectFile(repo, ':guard.config.json'));
    await expect(checkIn(await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env }))).rejects.toMatchObject({ code: 'config-unreadable' });
  });

  test.each(['HEAD', 'HEAD^{tree}'])('%s is missing', async (name) => {
    const repo = staged();
    rmSync(objectFile(repo, name));
    await expect(check(repo)).rejects.toMatchObject(git('git-unreadable-object'));
  });

  test('HEAD holds nonsense', async () => {
    const repo = staged();
    writeFileSync(repo.path('.git/HEAD'), 'nonsense\n');
    await expect(check(repo)).rejects.toMatchObject({ name: 'GitError' });
  });

  test('the branch holds nonsense: not taken for a repository without commits', async () => {
    const repo = staged();
    for (const content of ['nonsense\n', '']) {
      writeFileSync(repo.path('.git/refs/heads/main'), content);
      await expect(check(repo)).rejects.toMatchObject(git('git-broken-head', 'git fsck'));
    }
  });

  test('MERGE_HEAD holds nonsense', async () => {
    const repo = staged();
    writeFileSync(repo.path('.git/MERGE_HEAD'), 'nonsense\n');
    await expect(check(repo)).rejects.toMatchObject(git('git-garbled-answer'));
  });

  test('the configuration cannot be read', async () => {
    const repo = staged();
    writeFileSync(repo.path('.git/config'), '[core\n');
    await expect(check(repo)).rejects.toMatchObject({ name: 'GitError', message: expect.stringContaining('config') });
  });
});

describe('a shallow clone', () => {
  function shallow(depth: number): TestRepo {
    const repo = withRepo();
    for (const text of ['1', '2', '3', '4']) repo.commit(text, { 'a.js': `${text}\n`, [`${text}.js`]: 'x\n' });
    repo.git('branch', 'old', 'HEAD~2');
    repo.git('clone', '-q', `--depth=${depth}`, '--no-single-branch', `file://${repo.dir}`, join(repo.home, 'shallow'));
    return besideRepo(repo, 'shallow');
  }

  test('says what to fetch when the base is not there', async () => {
    const repo = shallow(1);
    await expect(check(repo, { mode: 'range', range: 'HEAD^1..HEAD' })).rejects.toMatchObject(git('git-unknown-ref', 'git fetch --deepen'));
    await expect(check(repo, { mode: 'base', ref: 'origin/old' })).rejects.toMatchObject(git('git-no-merge-base', 'fetch-depth: 0'));
    await expect(check(repo, { mode: 'amend' })).rejects.toMatchObject(git('git-shallow', '--deepen'));
  });

  test('works as far as the history goes', async () => {
    const repo = shallow(2);
    expect(await check(repo, { mode: 'range', range: 'HEAD^1..HEAD' })).toEqual({ '4.js': 'added 1', 'a.js': 'modified 1' });
    expect(await check(repo, { mode: 'amend' })).toEqual({ '4.js': 'added 1', 'a.js': 'modified 1' });
  });
});

describe('a partial clone', () => {
  test('of which hardly anything is here is checked as far as it is, and nothing is said of what is not', async () => {
    const repo = withRepo();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.commit('1', { 'lib/b.ts': 'export const b = 1;\n', 'package.json': '{ "name": "x" }\n', 'tsconfig.json': '{}\n' });
    repo.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${repo.dir}`, join(repo.home, 'partial'));
    const partial = besideRepo(repo, 'partial');
    partial.git('read-tree', 'HEAD');
    partial.stage({ 'a.ts': "import { b } from './lib/b';\nimport { c } from '@/lib/c';\nconsole.log(b, c);\n" });
    const before = partial.git('count-objects', '-v');
    const { report } = await checkIn(await openSnapshot({ mode: 'staged' }, { cwd: partial.dir, env: partial.env }));
    expect(report.coverage).toMatchObject([{ path: 'a.ts', state: 'checked' }]);
    expect(report.findings.filter(({ message }) => message.includes('lib/b'))).toEqual([]);
    expect(partial.git('count-objects', '-v')).toBe(before);
  });

  test('is never completed over the network', async () => {
    const repo = withRepo();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.commit('1', { 'a.js': 'one\n', 'b.js': 'b\n' });
    repo.commit('2', { 'a.js': 'two\n' });
    repo.git('clone', '-q', '--filter=blob:none', `file://${repo.dir}`, join(repo.home, 'partial'));
    const partial = besideRepo(repo, 'partial');
    partial.stage({ 'b.js': 'B\n' });
    const count = (): string => partial.git('count-objects', '-v');
    const before = count();
    expect(await check(partial)).toEqual({ 'b.js': 'modified 1' });
    const snapshot = await openSnapshot({ mode: 'range', range: 'HEAD~1..HEAD' }, { cwd: partial.dir, env: partial.env });
    expect(snapshot.changes.map(({ path }) => [path, snapshot.isUnreadable!(path)])).toEqual([['a.js', true]]);
    await snapshot.close();
    expect(count()).toBe(before);
  });
});
