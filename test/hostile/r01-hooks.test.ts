/** R1: every kind of commit through real hooks of real tools; the verdict is that of the commit that would be made. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { makeRepo, TestRepo } from '../support/with-repo.ts';
import { checkIn, cli, harmless, isTold, planted } from './run-checks.ts';
import { record } from './table.ts';

const bin = join(projectRoot, 'node_modules/.bin');
const call = `'${process.execPath}' '${cli}' check --hook`;

/** How guard gets into a repository. */
const managers: Readonly<Record<string, (repo: TestRepo) => void>> = {
  plain: (repo) => {
    for (const name of ['pre-commit', 'pre-merge-commit']) repo.hook(name, `#!/bin/sh\nexec ${call}\n`);
  },
  husky: (repo) => {
    repo.run(process.execPath, [join(projectRoot, 'node_modules/husky/bin.js')]);
    for (const name of ['pre-commit', 'pre-merge-commit']) writeFileSync(repo.path('.husky', name), `${call}\n`);
  },
  lefthook: (repo) => {
    writeFileSync(repo.path('lefthook.yml'), ['pre-commit', 'pre-merge-commit'].map((name) => `${name}:\n  jobs:\n    - run: ${JSON.stringify(call)}\n`).join(''));
    repo.run(join(bin, 'lefthook'), ['install']);
    // It is committed as a rule, and so in every work tree; here it is ignored, to leave the commits alone.
    if (existsSync(join(repo.home, 'linked'))) copyFileSync(repo.path('lefthook.yml'), join(repo.home, 'linked/lefthook.yml'));
  },
  'simple-git-hooks': (repo) => {
    writeFileSync(repo.path('package.json'), JSON.stringify({ 'simple-git-hooks': { 'pre-commit': call, 'pre-merge-commit': call } }));
    mkdirSync(repo.path('node_modules'));
    symlinkSync(join(projectRoot, 'node_modules/simple-git-hooks'), repo.path('node_modules/simple-git-hooks'));
    repo.run(process.execPath, [join(projectRoot, 'node_modules/simple-git-hooks/cli.js')]);
  },
  'core.hooksPath': (repo) => {
    mkdirSync(join(repo.home, 'hooks'));
    for (const name of ['pre-commit', 'pre-merge-commit']) {
      writeFileSync(join(repo.home, 'hooks', name), `#!/bin/sh\nexec ${call}\n`);
      chmodSync(join(repo.home, 'hooks', name), 0o755);
    }
    repo.git('config', 'core.hooksPath', join(repo.home, 'hooks'));
  },
};

interface Row {
  /** Prepares the repository and gives the arguments of git; the hook is not armed yet. */
  readonly prepare: (repo: TestRepo) => { args: readonly string[]; cwd?: string; input?: string; env?: Record<string, string> };
}

const other = (repo: TestRepo, files: Record<string, string>, then: () => void): void => {
  repo.git('checkout', '--quiet', '-b', 'other');
  repo.commit('Other', files);
  repo.git('checkout', '--quiet', 'main');
  then();
};

/** Every kind of commit for which git runs a hook that can stop it. */
const kinds: Readonly<Record<string, Row['prepare']>> = {
  'commit': (repo) => (repo.stage({ 'src/a.js': planted }), { args: ['commit', '-m', 'x'] }),
  'commit from a folder below': (repo) => (repo.stage({ 'src/a.js': planted }), { args: ['commit', '-m', 'x'], cwd: repo.path('src') }),
  'commit -a': (repo) => (repo.write('src/a.js', planted), { args: ['commit', '-a', '-m', 'x'] }),
  'commit -i path': (repo) => (repo.write('src/a.js', planted), { args: ['commit', '-m', 'x', '-i', 'src/a.js'] }),
  'commit path': (repo) => (repo.write('src/a.js', planted), { args: ['commit', '-m', 'x', 'src/a.js'] }),
  'commit path, the bug staged beside it': (repo) => (repo.stage({ 'src/b.js': planted }), repo.write('src/a.js', `${harmless}// more\n`), { args: ['commit', '-m', 'x', 'src/a.js'] }),
  'commit -p': (repo) => (repo.write('src/a.js', planted), { args: ['commit', '-p', '-m', 'x'], input: 'y\n' }),
  'commit, the bug only on disk': (repo) => (repo.stage({ 'src/a.js': `${harmless}// more\n` }), repo.write('src/a.js', planted), { args: ['commit', '-m', 'x'] }),
  'commit, the bug only staged': (repo) => (repo.stage({ 'src/a.js': planted }), repo.write('src/a.js', harmless), { args: ['commit', '-m', 'x'] }),
  'commit --amend': (repo) => (repo.commit('First', { 'src/b.js': harmless }), repo.stage({ 'src/a.js': planted }), { args: ['commit', '--amend', '-m', 'x'] }),
  'a linked work tree': (repo) => {
    repo.git('worktree', 'add', '--quiet', '../linked', '-b', 'linked');
    const linked = new TestRepo(repo.home, join(repo.home, 'linked'));
    linked.stage({ 'src/a.js': planted });
    return { args: ['commit', '-m', 'x'], cwd: linked.dir };
  },
  '--git-dir and --work-tree': (repo) => (repo.stage({ 'src/a.js': planted }), { args: [`--git-dir=${repo.path('.git')}`, `--work-tree=${repo.dir}`, 'commit', '-m', 'x'] }),
  'a merge without conflict': (repo) => {
    other(repo, { 'src/b.js': planted }, () => void repo.commit('Main', { 'src/c.js': harmless }));
    return { args: ['merge', '--no-ff', '--no-edit', 'other'] };
  },
  'a merge with a conflict': (repo) => {
    other(repo, { 'src/a.js': `${harmless}// theirs\n` }, () => void repo.commit('Main', { 'src/a.js': `${harmless}// ours\n` }));
    repo.try(['merge', '--no-edit', 'other']);
    repo.stage({ 'src/a.js': planted });
    return { args: ['commit', '--no-edit'] };
  },
  'cherry-pick --continue': (repo) => {
    other(repo, { 'src/a.js': `${harmless}// theirs\n` }, () => void repo.commit('Main', { 'src/a.js': `${harmless}// ours\n` }));
    repo.try(['cherry-pick', 'other']);
    repo.stage({ 'src/a.js': planted });
    return { args: ['-c', 'core.editor=true', 'cherry-pick', '--continue'] };
  },
};

function attempt(repo: TestRepo, { args, cwd = repo.dir, input = '', env = {} }: ReturnType<Row['prepare']>): number | null {
  return spawnSync('git', args, { cwd, input, env: { ...repo.env, ...env }, encoding: 'utf8' }).status;
}

test('the verdict of a hook is that of the commit that would be made', async () => {
  const wrong: string[] = [];
  let cases = 0;
  for (const [manager, arm] of Object.entries(managers)) {
    for (const [kind, prepare] of Object.entries(kinds)) {
      // husky's hooks are not in a linked work tree: git runs none, and guard doctor says so.
      if (manager === 'husky' && kind === 'a linked work tree') continue;
      const repo = makeRepo();
      try {
        repo.commit('Base', { 'src/a.js': harmless, '.gitignore': '.husky\nlefthook.yml\npackage.json\nnode_modules\n' });
        // The oracle: the same commit in a copy without hooks, and what is new in it against its first parent (for a merge: against all).
        execFileSync('cp', ['-R', repo.dir, join(repo.home, 'oracle')]);
        const oracle = new TestRepo(join(repo.home), join(repo.home, 'oracle'));
        const oracleAttempt = prepare(oracle);
        if (attempt(oracle, oracleAttempt) !== 0) throw new Error(`the oracle of ${kind} makes no commit`);
        const where = oracleAttempt.cwd ?? oracle.dir;
        const parents = execFileSync('git', ['rev-list', '--parents', '-1', 'HEAD'], { cwd: where, env: oracle.env, encoding: 'utf8' }).trim().split(' ').length - 1;
        const range = kind === 'commit --amend' ? 'HEAD~1..HEAD' : 'HEAD^1..HEAD';
        // A merge without conflict brings lines that the other branch has already: nobody wrote them now.
        const isBad = parents > 1 && kind === 'a merge without conflict' ? false : isTold(await checkIn(oracle, { mode: 'range', range }, where));
        if (kind === 'a linked work tree') oracle.git('worktree', 'remove', '--force', '../linked');

        const ready = prepare(repo);
        arm(repo);
        const status = attempt(repo, ready);
        cases++;
        if ((status !== 0) !== isBad) wrong.push(`${manager}: ${kind}: status ${status}, the commit is ${isBad ? 'bad' : 'good'}`);
      } finally {
        repo.remove();
      }
    }
  }
  record({ id: 'R1', what: 'kinds of commits × hook managers, verdict against the commit', cases, wrong: wrong.length, note: Object.keys(managers).join(', ') });
  expect(wrong).toEqual([]);
}, 1_200_000);
