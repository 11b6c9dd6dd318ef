import { describe, expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import { runGuard, searchHandler, withPool } from './guard-process.ts';

const bad = withPool(searchHandler());

describe('guard baseline', () => {
  test('accepts what is there, so that only what comes after counts', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad });
    expect(runGuard(repo, ['check', '--all']).status).toBe(1);
    const { status, stdout } = runGuard(repo, ['baseline']);
    expect([status, stdout]).toEqual([0, 'guard.baseline.json: 1 finding accepted. It counts once it is staged: git add guard.baseline.json\n']);
    expect(runGuard(repo, ['check', '--all']).status).toBe(1);
    repo.git('add', 'guard.baseline.json');
    expect(runGuard(repo, ['check', '--all']).status).toBe(0);
    expect(runGuard(repo, ['check', '--all', '--verbose']).stdout).toContain('1 suppressed');

    repo.stage({ 'src/search.js': `// a line more\n${bad}${searchHandler('searchOrders', 'orders')}` });
    const later = runGuard(repo, ['check']);
    expect(later.status).toBe(1);
    expect(later.stdout).toContain('guard: blocked by 1 error');
    expect(later.stdout).toContain('orders');
  });

  test('is the same file whenever it is written', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad, 'src/b.js': bad, 'src/a.js': withPool(searchHandler(), searchHandler('other')) });
    runGuard(repo, ['baseline']);
    const first = repo.read('guard.baseline.json').toString();
    expect(runGuard(repo, ['baseline', '--update']).stdout).toContain('4 findings accepted (before: 4)');
    expect(repo.read('guard.baseline.json').toString()).toBe(first);
    const entries = JSON.parse(first).findings.map(({ path }: { path: string }) => path);
    expect(entries).toEqual(entries.toSorted());
  });

  test('is not overwritten by mistake', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad });
    runGuard(repo, ['baseline']);
    const { status, stderr } = runGuard(repo, ['baseline']);
    expect(status).toBe(2);
    expect(stderr).toContain('guard: guard.baseline.json exists already\n  --update replaces it');
  });

  test('--prune takes out what is gone and accepts nothing new', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/old.js': bad, 'src/kept.js': bad });
    expect(runGuard(repo, ['baseline', '--prune']).stderr).toContain('there is no guard.baseline.json to prune');
    runGuard(repo, ['baseline']);
    repo.git('rm', '--quiet', 'src/old.js');
    repo.stage({ 'src/new.js': bad });
    expect(runGuard(repo, ['baseline', '--prune']).stdout).toContain('1 finding accepted (before: 2)');
    expect(JSON.parse(repo.read('guard.baseline.json').toString()).findings.map(({ path }: { path: string }) => path)).toEqual(['src/kept.js']);
  });

  test('is not written when a file could not be read', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad, 'src/broken.js': `const = 1;\n${bad}` });
    const { status, stderr } = runGuard(repo, ['baseline']);
    expect(status).toBe(2);
    expect(stderr).toContain('guard: no baseline was written, because 1 file could not be read');
    expect(stderr).toContain('src/broken.js');
    expect(runGuard(repo, ['baseline', '--allow-unparsed']).status).toBe(0);
  });

  test('holds nothing that a comment already explains', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad.replace('  const result', '  // guard-ignore sql-concatenation -- see the training\n  const result') });
    expect(runGuard(repo, ['baseline']).stdout).toContain('0 findings accepted');
  });
});
