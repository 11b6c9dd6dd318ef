import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { summarize } from '../support/added-lines.ts';
import { edited, expectTruth, HookProbe, onlySighting } from '../support/hook-probe.ts';
import { TEN } from '../support/open-snapshots.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';

const probe = new HookProbe();
afterAll(() => probe.remove());

describe('what guard reads in a hook is what the commit then holds', () => {
  test('git commit', () => {
    const repo = probe.repo();
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
    const repo = probe.repo();
    repo.commit('start', { 'src/deep/a.ts': TEN, 'b.ts': TEN });
    repo.stage({ 'src/deep/a.ts': edited(TEN), 'b.ts': edited(TEN) });
    repo.run('git', ['commit', '-qm', 'x'], { cwd: repo.path('src/deep') });
    const seen = onlySighting(repo);
    expect(seen.indexFile).toBe('.git/index');
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test('a hook that changes to a subfolder before it calls guard', () => {
    const repo = probe.repo();
    repo.commit('start', { 'packages/app/a.ts': TEN, 'b.ts': TEN });
    repo.hook('pre-commit', `#!/bin/sh\ncd packages/app && exec ${probe.command('pre-commit')}\n`);
    repo.stage({ 'packages/app/a.ts': edited(TEN), 'b.ts': edited(TEN) });
    repo.git('commit', '-qm', 'x');
    const seen = onlySighting(repo);
    expect(seen.changes).toHaveLength(2);
    expectTruth(repo, seen);
  });

  test('git commit -a', () => {
    const repo = probe.repo();
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
    const repo = probe.repo();
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
    const repo = probe.repo();
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
    const repo = probe.repo();
    const far = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';
    repo.commit('start', { 'a.ts': far });
    repo.write('a.ts', far.replace('line 2\n', 'second\n').replace('line 30\n', 'thirtieth\n'));
    repo.run('git', ['commit', '-qm', 'x', '-p'], { input: 'n\ny\n' });
    const seen = onlySighting(repo);
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'modified 30' });
    expectTruth(repo, seen);
  });

  test('git commit --amend shows what is newly staged; mode amend shows the whole new commit', () => {
    const repo = probe.repo();
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
    const repo = probe.repo();
    repo.commit('start', { 'a.ts': TEN });
    repo.env['PROBE_REQUEST'] = '{"mode":"amend"}';
    repo.git('commit', '-q', '--amend', '--no-edit');
    const seen = onlySighting(repo);
    expect(seen.changes.map((change) => change.status)).toEqual(['added']);
    expectTruth(repo, seen);
  });

  test.each([['sha1'], ['sha256']])('the first commit of a %s repository', (format) => {
    const repo = probe.repo({ init: [`--object-format=${format}`] });
    repo.stage({ 'a.ts': TEN, 'src/b.ts': 'b\n', 'empty.ts': '' });
    repo.git('commit', '-qm', 'x');
    const seen = onlySighting(repo);
    expect(seen.headOid).toBeUndefined();
    expect(summarize(seen.changes)).toEqual({ 'a.ts': 'added 1 2 3 4 5 6 7 8 9 10', 'empty.ts': 'added', 'src/b.ts': 'added 1' });
    expectTruth(repo, seen);
  });

  test('a linked worktree', () => {
    const repo = probe.repo();
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
    writeFileSync(join(gitDir, 'hooks/pre-commit'), `#!/bin/sh\nexec ${probe.command('pre-commit')}\n`, { mode: 0o755 });
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
    probe.arm(inner);
    inner.stage({ 'lib.ts': edited(TEN) });
    inner.git('commit', '-qm', 'x');
    const seen = onlySighting(inner);
    expect(seen.root).toBe(inner.dir);
    expectTruth(inner, seen);

    probe.arm(repo);
    repo.git('commit', '-aqm', 'move the submodule');
    const outer = onlySighting(repo);
    expect(outer.changes).toMatchObject([{ path: 'vendor/lib', kind: 'submodule', status: 'modified' }]);
    expect(outer.texts).toEqual({});
  });

  test('git -c … commit', () => {
    const repo = probe.repo();
    repo.commit('start', { 'a.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.git('-c', 'diff.context=9', '-c', 'core.quotePath=false', 'commit', '-qm', 'x');
    expectTruth(repo, onlySighting(repo));
  });
});
