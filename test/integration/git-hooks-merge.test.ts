import { afterAll, describe, expect, test } from 'vitest';
import { summarize } from '../support/added-lines.ts';
import { edited, expectTruth, HookProbe, onlySighting, sightings } from '../support/hook-probe.ts';
import { TEN } from '../support/open-snapshots.ts';
import type { TestRepo } from '../support/with-repo.ts';

const probe = new HookProbe();
afterAll(() => probe.remove());

describe('merges: only what no parent has', () => {
  /** main and side change different lines, and both change line 5 where `conflict` is set. */
  function branches(conflict: boolean): TestRepo {
    const repo = probe.repo();
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
    const repo = probe.repo();
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
    const repo = probe.repo();
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
    const repo = probe.repo();
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
    const repo = probe.repo();
    repo.commit('start', { 'a.ts': TEN });
    repo.commit('second', { 'a.ts': edited(TEN) });
    repo.run('git', ['rebase', '-q', '-i', 'HEAD~1'], { env: { GIT_SEQUENCE_EDITOR: 'sed -i.bak s/^pick/reword/' } });
    expect(onlySighting(repo).changes).toEqual([]);
  });

  test('git am runs pre-applypatch', () => {
    const repo = probe.repo();
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
    const repo = probe.repo();
    repo.commit('start', { 'a.ts': TEN });
    repo.stage({ 'a.ts': edited(TEN) });
    repo.git(...args);
    expect(sightings(repo)).toEqual([]);
  });
});
