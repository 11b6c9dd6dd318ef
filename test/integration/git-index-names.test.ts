import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IndexNames } from '../../src/git/index-names.ts';
import { decodePath } from '../../src/git/path-name.ts';
import { splitNul } from '../../src/git/list-entries.ts';
import { readRepository } from '../../src/git/repository.ts';
import { locateRepository } from '../../src/git/locate.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { withRepo } from '../support/with-repo.ts';
import type { RepoOptions, TestRepo } from '../support/with-repo.ts';

const context = (repo: TestRepo, cwd = repo.dir) => ({ cwd, env: repo.env });

async function namesOf(repo: TestRepo): Promise<IndexNames | undefined> {
  return IndexNames.open(context(repo), await readRepository(context(repo)));
}

/** What git itself lists. */
function listed(repo: TestRepo): string[] {
  return [...new Set(splitNul(repo.gitBytes('ls-files', '-z', '--', ':/')).map((name) => decodePath(name).path))];
}

function manyFiles(options?: RepoOptions): TestRepo {
  const repo = withRepo(options);
  const names = ['a', 'src/b.ts', 'src/deep/er/c.d.ts', 'link.ts', 'a link/sdir', 'ä ö.ts', 'src/😀.ts', `src/${'long/'.repeat(20)}x.ts`, ...Array.from({ length: 40 }, (_, at) => `list/${'x'.repeat(at)}.ts`)];
  repo.commit('start', Object.fromEntries(names.map((name) => [name, `${name}\n`])));
  repo.stage({ 'new file.ts': 'new\n' });
  repo.git('rm', '-q', 'a');
  return repo;
}

describe('the names in the index are read as git reads them', () => {
  test.each<[string, RepoOptions | undefined, (repo: TestRepo) => void]>([
    ['as it is', undefined, () => undefined],
    ['with SHA-256', { init: ['--object-format=sha256'] }, () => undefined],
    ['version 3, with a name without content', undefined, (repo) => {
      repo.write('later.ts', 'x\n');
      repo.git('add', '-N', 'later.ts');
    }],
    ['in conflict', undefined, (repo) => {
      repo.git('commit', '-qm', 'more');
      repo.git('checkout', '-qb', 'side');
      repo.commit('side', { 'src/b.ts': 'side\n' });
      repo.git('checkout', '-q', '-');
      repo.commit('main', { 'src/b.ts': 'main\n' });
      expect(repo.try(['merge', 'side']).status).toBe(1);
    }],
    ['with a name that is not UTF-8', undefined, (repo) => void repo.run('git', ['update-index', '-z', '--index-info'], { input: Buffer.from(`100644 ${repo.git('rev-parse', 'HEAD:src/b.ts').trim()}\tcaf\xe9.ts\0`, 'latin1') })],
    ['of a linked work tree', undefined, (repo) => {
      repo.git('worktree', 'add', '-q', join(repo.home, 'linked'));
      Object.assign(repo, { dir: join(repo.home, 'linked') });
    }],
    ['named by the environment', undefined, (repo) => {
      repo.git('read-tree', '--index-output=.git/other', 'HEAD');
      repo.env['GIT_INDEX_FILE'] = '.git/other';
    }],
  ])('%s', async (_, options, change) => {
    const repo = manyFiles(options);
    change(repo);
    const names = await namesOf(repo);
    expect(names!.list()).toEqual(listed(repo));
    for (const path of listed(repo)) if (!path.includes('\\x')) expect(names!.mayHold(path)).toBe(true);
    for (const line of repo.git('-c', 'core.quotePath=false', 'ls-files', '--stage', '--', ':/').split('\n').slice(0, -1)) {
      const [, mode, oid, stage, path] = /^(\d+) (\w+) (\d)\t(.*)$/.exec(line)!;
      const isPart = stage === '0' && !path!.startsWith('"') && path !== 'later.ts';
      if (!/^"|\ufffd/.test(path!)) expect(names!.entryOf(path!)).toEqual(isPart ? { oid, kind: mode!.startsWith('12') ? 'symlink' : 'file' } : undefined);
    }
    expect(names!.filesIn('src')).toEqual(listed(repo).filter((path) => /^src\/[^/]+$/.test(path) && names!.entryOf(path)?.kind === 'file'));
    expect(names!.filesIn('')).toEqual(listed(repo).filter((path) => !path.includes('/') && (path.includes('\\x') || names!.entryOf(path)?.kind === 'file')));
    expect(names!.filesIn('nowhere')).toEqual([]);
    expect(names!.isCurrent()).toBe(true);
    expect(names!.mayHold('not/there.ts')).toBe(false);
    expect(names!.mayHold('b.ts')).toBe(false);
    expect([names!.mayHoldBelow('src'), names!.mayHoldBelow(''), names!.mayHoldBelow('nowhere')]).toEqual([true, true, false]);
  });

  test.each<[string, (repo: TestRepo) => void]>([
    ['shortened names', (repo) => repo.git('update-index', '--index-version=4')],
    ['a split index', (repo) => repo.git('update-index', '--split-index')],
    ['a sparse index', (repo) => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'src')],
    ['no index at all', (repo) => (repo.env['GIT_INDEX_FILE'] = repo.path('none'))],
    ['an index that is none', (repo) => {
      writeFileSync(repo.path('odd'), 'x'.repeat(100));
      repo.env['GIT_INDEX_FILE'] = repo.path('odd');
    }],
  ])('%s is left to git', async (_, change) => {
    const repo = manyFiles();
    repo.git('commit', '-qm', 'more');
    change(repo);
    expect(await namesOf(repo)).toBeUndefined();
  });

  test('an index that ends in the middle of a name is no list of names', () => {
    const repo = manyFiles();
    writeFileSync(repo.path('cut'), readFileSync(repo.path('.git/index')).subarray(0, 300));
    repo.env['GIT_INDEX_FILE'] = repo.path('cut');
    expect(() => IndexNames.open(context(repo), locateRepository(context(repo))!)!.list()).toThrow(/the index/);
  });
});

describe('a plain repository is found without a git process, and exactly as git finds it', () => {
  test.each<[string, (repo: TestRepo) => string | void]>([
    ['on a branch', () => undefined],
    ['on a branch with an odd name', (repo) => void repo.git('checkout', '-qb', 'feature/a+b@c.d-e_1')],
    ['with packed refs', (repo) => {
      repo.git('branch', 'maine');
      repo.git('branch', 'amain');
      repo.git('pack-refs', '--all');
    }],
    ['with a packed and a newer loose ref', (repo) => {
      repo.git('pack-refs', '--all');
      repo.commit('more', { 'z.ts': 'z\n' });
    }],
    ['with a detached HEAD', (repo) => void repo.git('checkout', '-q', '--detach')],
    ['in a subfolder', (repo) => repo.path('src/deep')],
    ['in a merge', (repo) => {
      repo.git('commit', '-qm', 'more');
      repo.git('checkout', '-qb', 'side');
      repo.commit('side', { 'src/b.ts': 'side\n' });
      repo.git('checkout', '-q', '-');
      repo.commit('main', { 'q.ts': 'main\n' });
      repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    }],
  ])('%s', async (_, change) => {
    const repo = manyFiles();
    const cwd = change(repo) ?? repo.dir;
    const located = locateRepository(context(repo, cwd));
    expect(located).toEqual(await readRepository(context(repo, cwd)));
  });

  test.each<[string, (repo: TestRepo) => string | void]>([
    ['a linked work tree', (repo) => {
      repo.git('worktree', 'add', '-q', join(repo.home, 'linked'));
      return join(repo.home, 'linked');
    }],
    ['the git folder', (repo) => repo.path('.git')],
    ['a bare repository in the work tree', (repo) => {
      repo.git('init', '-q', '--bare', 'bare');
      return repo.path('bare');
    }],
    ['GIT_DIR', (repo) => void (repo.env['GIT_DIR'] = repo.path('.git'))],
    ['core.worktree', (repo) => void repo.git('config', 'core.worktree', '..')],
    ['configuration from elsewhere', (repo) => void repo.git('config', 'include.path', '../other')],
    ['worktree configuration', (repo) => void repo.git('config', 'extensions.worktreeConfig', 'true')],
    ['a branch without commits', (repo) => void repo.git('checkout', '-q', '--orphan', 'fresh')],
    ['a branch that is another one', (repo) => {
      repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/' + repo.git('branch', '--show-current').trim());
      repo.git('symbolic-ref', 'HEAD', 'refs/heads/alias');
    }],
    ['a folder outside', (repo) => repo.home],
  ])('%s is left to git', (_, change) => {
    const repo = manyFiles();
    const cwd = change(repo) ?? repo.dir;
    expect(locateRepository(context(repo, cwd))).toBeUndefined();
  });

  test('a configuration that is not there is not asked for, one that is there is read', async () => {
    const repo = manyFiles();
    const snapshot = await openSnapshot({ mode: 'staged' }, context(repo));
    expect(snapshot.read('guard.config.json')).toBeUndefined();
    expect(String(snapshot.read('src/b.ts'))).toContain('src/b.ts');
    expect(await snapshot.listFolder!('.guard/models')).toEqual([]);
    expect(await snapshot.listFolder!('src')).toEqual(['src/b.ts', 'src/😀.ts']);
    await snapshot.load(['src/b.ts', 'guard.config.json']);
    expect(String(snapshot.read('src/b.ts'))).toContain('src/b.ts');
    await snapshot.close();
  });
});
