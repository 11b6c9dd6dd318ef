import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedLines, numbersOf, summarize } from '../support/added-lines.ts';
import type { Sighting } from '../support/snapshot-probe.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { RepoOptions, TestRepo } from '../support/with-repo.ts';

const folder = mkdtempSync(join(tmpdir(), 'guard-probe-'));
const probe = join(folder, 'probe.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../support/snapshot-probe.ts')],
    outfile: probe,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';
const HOOKS = ['pre-commit', 'pre-merge-commit', 'pre-applypatch'];

/** A repository with one commit, whose hooks write down what guard sees. */
function hookedRepo(options: RepoOptions = {}): TestRepo {
  const repo = withRepo(options);
  arm(repo);
  return repo;
}

function arm(repo: TestRepo): void {
  repo.env['PROBE_FILE'] = join(repo.home, 'sightings');
  for (const name of HOOKS) repo.hook(name, `#!/bin/sh\nexec '${process.execPath}' '${probe}' ${name}\n`);
}

function sightings(repo: TestRepo): Sighting[] {
  const file = join(repo.home, 'sightings');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return lines.map((line) => JSON.parse(line) as Sighting);
}

function onlySighting(repo: TestRepo): Sighting {
  const all = sightings(repo);
  expect(all).toHaveLength(1);
  return all[0]!;
}

/** What guard saw in the hook must be what the commit then holds: paths, bytes, and lines new against every parent. */
function expectTruth(repo: TestRepo, seen: Sighting): void {
  const parents = repo.git('rev-list', '--parents', '-1', 'HEAD').trim().split(' ').slice(1);
  const bases = parents.length > 0 ? parents : [repo.run('git', ['hash-object', '-t', 'tree', '--stdin']).toString().trim()];
  const namesAgainst = bases.map((base) => repo.git('diff', '--name-only', '-z', '--no-renames', base, 'HEAD').split('\0').filter(Boolean));
  const committed = namesAgainst[0]!.filter((path) => namesAgainst.every((names) => names.includes(path)));
  const renamedFrom = seen.changes.flatMap((change) => (change.oldPath === undefined ? [] : [change.oldPath]));
  expect([...seen.changes.map((change) => change.path), ...renamedFrom].sort()).toEqual([...committed].sort());

  for (const change of seen.changes) {
    if (change.status === 'deleted') continue;
    const object = repo.gitBytes('cat-file', 'blob', `HEAD:${change.path}`);
    if (change.kind === 'file') expect(Buffer.from(seen.texts[change.path]!, 'base64').equals(object)).toBe(true);
    if (change.status === 'renamed') continue;
    const perParent = bases.map((base) => addedLines(repo, [base, 'HEAD'], change.path));
    expect({ [change.path]: numbersOf(change.changed) }).toEqual({ [change.path]: perParent[0]!.filter((line) => perParent.every((lines) => lines.includes(line))) });
  }
  expect([...seen.list].sort()).toEqual(repo.git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean).sort());
}

/** Changes line 2 and adds a line in the middle. */
function edited(text: string): string {
  return text.replace('line 2\n', 'line two\n').replace('line 7\n', 'line 7\nline 7 and a half\n');
}

describe('what guard reads in a hook is what the commit then holds', () => {
  test('git commit', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'src/a.ts': TEN, 'src/b.ts': TEN, 'old.ts': TEN });
    repo.stage({ 'src/a.ts': edited(TEN), 'src/new.ts': 'new\n' });
    repo.git('mv', 'old.ts', 'renamed.ts');
    repo.git('rm', '-q', 'src/b.ts');
    repo.write('src/a.ts', 'not staged\n');
    repo.git('commit', '-qm', 'x');
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'renamed.ts': 'renamed', 'src/a.ts': 'modified 2 8', 'src/b.ts': 'deleted', 'src/new.ts': 'added 1' });
    expect(seen).toMatchObject({ hook: 'pre-commit', label: 'staged', root: repo.dir, gitDir: repo.path('.git'), commonDir: repo.path('.git') });
    expectTruth(repo, seen);
  });

  test('git commit from a subfolder, with a relative GIT_INDEX_FILE', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'src/deep/a.ts': TEN, 'b.ts': TEN });
    repo.stage({ 'src/deep/a.ts': edited(TEN), 'b.ts': edited(TEN) });
    repo.run('git', ['commit', '-qm', 'x'], { cwd: repo.path('src/deep') });
    const seen = onlySighting(repo);
    expect(seen.indexFile).toBe('.git/index');
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test('a hook that changes to a subfolder before it calls guard', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'packages/app/a.ts': TEN, 'b.ts': TEN });
    repo.hook('pre-commit', `#!/bin/sh\ncd packages/app && exec '${process.execPath}' '${probe}' pre-commit\n`);
    repo.stage({ 'packages/app/a.ts': edited(TEN), 'b.ts': edited(TEN) });
    repo.git('commit', '-qm', 'x');
    const seen = onlySighting(repo);
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test('git commit -a', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN, 'b.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.write('b.ts', edited(TEN));
    repo.git('commit', '-aqm', 'x');
    const seen = onlySighting(repo);
    expect(seen.indexFile).toMatch(/index\.lock$/);
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test('git commit -i <path>', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN, 'b.ts': TEN, 'c.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.write('b.ts', edited(TEN));
    repo.write('c.ts', edited(TEN));
    repo.git('commit', '-qm', 'x', '-i', 'b.ts');
    const seen = onlySighting(repo);
    expect(Object.keys(summarize(seen.changes))).toEqual(['a.ts', 'b.ts']);
    expectTruth(repo, seen);
  });

  test('git commit <path>: what else is staged is not in the commit', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN, 'b.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.write('b.ts', edited(TEN));
    repo.git('commit', '-qm', 'x', 'b.ts');
    const seen = onlySighting(repo);
    expect(seen.indexFile).toMatch(/next-index-\d+\.lock$/);
    expect(Object.keys(summarize(seen.changes))).toEqual(['b.ts']);
    expectTruth(repo, seen);
  });

  test('git commit -p: one hunk of two', () => {
    const repo = hookedRepo();
    const far = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';
    repo.commit('start', { 'a.ts': far });
    repo.write('a.ts', far.replace('line 2\n', 'second\n').replace('line 30\n', 'thirtieth\n'));
    repo.run('git', ['commit', '-qm', 'x', '-p'], { input: 'n\ny\n' });
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'modified 30' });
    expectTruth(repo, seen);
  });

  test('git commit --amend shows what is newly staged; mode amend shows the whole new commit', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.commit('second', { 'b.ts': 'b\n' });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.git('commit', '-q', '--amend', '--no-edit');
    expect(summarize(onlySighting(repo).changes)).toEqual({ 'a.ts': 'modified 2 8' });

    repo.env['PROBE_REQUEST'] = '{"mode":"amend"}';
    repo.git('commit', '-q', '--amend', '--no-edit');
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'modified 2 8', 'b.ts': 'added 1' });
    expectTruth(repo, seen);
  });

  test('git commit --amend of the first commit', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.env['PROBE_REQUEST'] = '{"mode":"amend"}';
    repo.git('commit', '-q', '--amend', '--no-edit');
    const seen = onlySighting(repo);
    expect(seen.changes.map((change) => change.status)).toEqual(['added']);
    expectTruth(repo, seen);
  });

  test.each([['sha1'], ['sha256']])('the first commit of a %s repository', (format) => {
    const repo = hookedRepo({ init: [`--object-format=${format}`] });
    repo.stage({ 'a.ts': TEN, 'src/b.ts': 'b\n', 'empty.ts': '' });
    repo.git('commit', '-qm', 'x');
    const seen = onlySighting(repo);
    expect(seen.headOid).toBeUndefined();
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'added 1 2 3 4 5 6 7 8 9 10', 'empty.ts': 'added', 'src/b.ts': 'added 1' });
    expectTruth(repo, seen);
  });

  test('a linked worktree', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.git('worktree', 'add', '-q', '-b', 'side', join(repo.home, 'linked'));
    const linked = besideRepo(repo, 'linked');
    Object.assign(linked.env, repo.env);
    repo.stage({ 'a.ts': 'staged in the main work tree\n' });
    linked.stage({ 'a.ts': edited(TEN) });
    linked.git('commit', '-qm', 'x');
    const seen = onlySighting(linked);
    expect(seen).toMatchObject({ root: linked.dir, gitDir: repo.path('.git/worktrees/linked'), commonDir: repo.path('.git') });
    expectTruth(linked, seen);
  });

  test('dotfiles: --git-dir and --work-tree', () => {
    const repo = withRepo();
    const home = besideRepo(repo, 'dotfiles-home');
    mkdirSync(home.dir);
    const gitDir = join(repo.home, 'dotfiles.git');
    const options = [`--git-dir=${gitDir}`, `--work-tree=${home.dir}`];
    home.git('init', '-q', '--bare', gitDir);
    mkdirSync(join(gitDir, 'hooks'), { recursive: true });
    writeFileSync(join(gitDir, 'hooks/pre-commit'), `#!/bin/sh\nexec '${process.execPath}' '${probe}' pre-commit\n`, { mode: 0o755 });
    home.env['PROBE_FILE'] = join(repo.home, 'sightings');
    home.write('.config/tool.js', TEN);
    home.write('unrelated.js', TEN);
    home.git(...options, 'add', '.config/tool.js');
    home.git(...options, 'commit', '-qm', 'first', '-n');
    home.write('.config/tool.js', edited(TEN));
    home.git(...options, 'commit', '-aqm', 'second');
    const seen = onlySighting(repo);
    expect(seen).toMatchObject({ root: home.dir, gitDir });
    expect(summarize(seen.changes)).toEqual({ '.config/tool.js': 'modified 2 8' });
    Object.assign(home.env, { GIT_DIR: gitDir, GIT_WORK_TREE: home.dir });
    expectTruth(home, seen);
  });

  test('a commit inside a submodule', () => {
    const library = withRepo();
    library.commit('start', { 'lib.ts': TEN });
    const repo = withRepo();
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.dir, 'vendor/lib');
    repo.commit('start');
    const inner = besideRepo(repo, 'repo/vendor/lib');
    arm(inner);
    inner.stage({ 'lib.ts': edited(TEN) });
    inner.git('commit', '-qm', 'x');
    const seen = onlySighting(inner);
    expect(seen.root).toBe(inner.dir);
    expectTruth(inner, seen);

    arm(repo);
    repo.git('commit', '-aqm', 'move the submodule');
    const outer = onlySighting(repo);
    expect(outer.changes).toMatchObject([{ path: 'vendor/lib', kind: 'submodule', status: 'modified' }]);
    expect(outer.texts).toEqual({});
  });

  test('git -c … commit', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.git('-c', 'diff.context=9', '-c', 'core.quotePath=false', 'commit', '-qm', 'x');
    expectTruth(repo, onlySighting(repo));
  });
});

describe('merges: only what no parent has', () => {
  /** main and side change different lines, and both change line 5 where `conflict` is set. */
  function branches(conflict: boolean): TestRepo {
    const repo = hookedRepo();
    repo.commit('start', { 'both.ts': TEN, 'main.ts': TEN, 'side.ts': TEN });
    repo.git('checkout', '-qb', 'side');
    repo.commit('side', { 'both.ts': edited(TEN).replace('line 5', conflict ? 'side 5' : 'line 5'), 'side.ts': 'side\n', 'side-only.ts': TEN });
    repo.git('checkout', '-q', 'main');
    repo.commit('main', { 'both.ts': TEN.replace('line 5', conflict ? 'main 5' : 'line 5').replace('line 10', 'main 10'), 'main.ts': 'main\n' });
    return repo;
  }

  test('a clean git merge runs pre-merge-commit before MERGE_HEAD is written', () => {
    const repo = branches(false);
    repo.git('merge', '-q', '--no-edit', 'side');
    const seen = onlySighting(repo);
    expect(seen.hook).toBe('pre-merge-commit');
    expect(summarize(seen.changes)).toEqual({ 'both.ts': 'modified' });
    expectTruth(repo, seen);
  });

  test('a merge with a conflict, then git commit', () => {
    const repo = branches(true);
    expect(repo.try(['merge', '-q', 'side']).status).toBe(1);
    const resolved = edited(TEN).replace('line 5', 'typed by hand').replace('line 10', 'main 10');
    repo.stage({ 'both.ts': resolved });
    repo.git('commit', '-qm', 'merge');
    const seen = onlySighting(repo);
    expect(seen.hook).toBe('pre-commit');
    expect(summarize(seen.changes)).toEqual({ 'both.ts': 'modified 5' });
    expectTruth(repo, seen);
  });

  test('a line that someone adds to a clean merge before the commit', () => {
    const repo = branches(false);
    repo.git('merge', '-q', '--no-commit', 'side');
    repo.stage({ 'side-only.ts': `${TEN}evil\n`, 'extra.ts': 'extra\n' });
    repo.git('commit', '-qm', 'merge');
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'both.ts': 'modified', 'extra.ts': 'added 1', 'side-only.ts': 'added 11' });
    expectTruth(repo, seen);
  });

  test('an octopus merge of three branches', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN, 'b.ts': TEN, 'c.ts': TEN });
    for (const name of ['a', 'b', 'c']) {
      repo.git('checkout', '-qb', name, 'main');
      repo.commit(name, { [`${name}.ts`]: edited(TEN) });
    }
    repo.git('checkout', '-q', 'main');
    repo.commit('main', { 'main.ts': TEN });
    repo.git('merge', '-q', '--no-commit', 'a', 'b', 'c');
    repo.stage({ 'b.ts': edited(TEN).replace('line 9', 'typed by hand') });
    repo.git('commit', '-qm', 'octopus');
    const seen = onlySighting(repo);
    expect(repo.git('rev-list', '--parents', '-1', 'HEAD').trim().split(' ')).toHaveLength(5);
    expect(summarize(seen.changes)).toEqual({ 'b.ts': 'modified 10' });
    expectTruth(repo, seen);
  });

  test('a squash merge has one parent, so every line counts', () => {
    const repo = branches(false);
    repo.git('merge', '-q', '--squash', 'side');
    repo.git('commit', '-qm', 'squash');
    const seen = onlySighting(repo);
    expect(Object.keys(summarize(seen.changes))).toEqual(['both.ts', 'side-only.ts', 'side.ts']);
    expectTruth(repo, seen);
  });
});

describe('commits that git makes for the user', () => {
  function conflicting(): TestRepo {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.git('checkout', '-qb', 'side');
    repo.commit('side', { 'a.ts': TEN.replace('line 5', 'side 5') });
    repo.git('checkout', '-q', 'main');
    repo.commit('main', { 'a.ts': TEN.replace('line 5', 'main 5') });
    return repo;
  }

  test('cherry-pick --continue after a conflict', () => {
    const repo = conflicting();
    expect(repo.try(['cherry-pick', 'side']).status).toBe(1);
    repo.stage({ 'a.ts': TEN.replace('line 5', 'both 5') });
    repo.git('cherry-pick', '--continue');
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'modified 5' });
    expectTruth(repo, seen);
  });

  test('revert --continue after a conflict', () => {
    const repo = conflicting();
    repo.commit('again', { 'a.ts': TEN.replace('line 5', 'again 5') });
    expect(repo.try(['revert', '--no-edit', 'HEAD~1']).status).toBe(1);
    repo.stage({ 'a.ts': TEN.replace('line 5', 'reverted 5') });
    repo.git('revert', '--continue');
    expectTruth(repo, onlySighting(repo));
  });

  test('a clean cherry-pick, revert or rebase runs no hook, so CI has to check it', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.git('checkout', '-qb', 'side');
    repo.commit('side', { 'b.ts': TEN });
    repo.git('checkout', '-q', 'main');
    repo.commit('main', { 'c.ts': TEN });
    repo.git('cherry-pick', 'side');
    repo.git('revert', '--no-edit', 'HEAD');
    repo.git('checkout', '-q', 'side');
    repo.git('rebase', '-q', 'main');
    expect(sightings(repo)).toEqual([]);
  });

  test('rebase with reword runs the hook with nothing to see', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.commit('second', { 'a.ts': edited(TEN) });
    repo.run('git', ['rebase', '-q', '-i', 'HEAD~1'], { env: { GIT_SEQUENCE_EDITOR: 'sed -i.bak s/^pick/reword/' } });
    expect(onlySighting(repo).changes).toEqual([]);
  });

  test('git am runs pre-applypatch', () => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.commit('second', { 'a.ts': edited(TEN), 'b.ts': 'b\n' });
    const mail = repo.git('format-patch', '--stdout', 'HEAD~1');
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    repo.run('git', ['am', '-q'], { input: mail });
    const seen = onlySighting(repo);
    expect(seen).toMatchObject({ hook: 'pre-applypatch' });
    expect(seen.indexFile).toBeUndefined();
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test.each([
    ['--no-verify', ['commit', '-qm', 'x', '--no-verify']],
    ['core.hooksPath', ['-c', 'core.hooksPath=/dev/null', 'commit', '-qm', 'x']],
  ])('%s runs no hook', (_name, args) => {
    const repo = hookedRepo();
    repo.commit('start', { 'a.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.git(...args);
    expect(sightings(repo)).toEqual([]);
  });
});
