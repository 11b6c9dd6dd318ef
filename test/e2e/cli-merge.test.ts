import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { runGuard, searchHandler, withPool } from './guard-process.ts';

let repo: TestRepo;
beforeAll(() => {
  repo = makeRepo();
  repo.commit('Start', Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`src/${name}.js`, withPool(searchHandler(name, name))])));
  for (const part of [1, 2, 3]) {
    expect(runGuard(repo, ['check', '--all', '--shard', `${part}/3`, '--format', 'json', '--output', `part-${part}.json`]).status).not.toBe(2);
    runGuard(repo, ['check', '--all', '--shard', `${part}/3`, '--format', 'sarif', '--output', `part-${part}.sarif`]);
  }
});
afterAll(() => repo.remove());

const parts = ['part-1.json', 'part-2.json', 'part-3.json'];

describe('guard merge', () => {
  test('gives the findings, the receipt and the exit code of one run', () => {
    const whole = runGuard(repo, ['check', '--all']);
    const merged = runGuard(repo, ['merge', ...parts]);
    expect([merged.status, merged.stderr]).toEqual([1, '']);
    expect(merged.stdout).toBe(whole.stdout);
    expect(runGuard(repo, ['merge', ...parts, '--fail-on', 'never']).status).toBe(0);
  });

  test('joins SARIF to the same verdict', () => {
    const { status, stdout } = runGuard(repo, ['merge', 'part-1.sarif', 'part-2.sarif', 'part-3.sarif', '--format', 'json']);
    expect([status, JSON.parse(stdout).verdict.errors]).toEqual([1, 6]);
  });

  test('is incomplete when a part is missing, and says which', () => {
    const { status, stdout } = runGuard(repo, ['merge', 'part-1.json', 'part-3.json']);
    expect(status).toBe(2);
    expect(stdout).toContain('part 2/3');
  });

  test('makes a page of reports', () => {
    const { status, stderr } = runGuard(repo, ['merge', ...parts, '--format', 'html', '--output', 'guard.html']);
    expect([status, stderr]).toEqual([1, 'guard: blocked; the report is in guard.html\n']);
    expect(readFileSync(repo.path('guard.html'), 'utf8')).toContain('<h1 class="blocked">guard: blocked by 6 errors</h1>');
  });

  test.each<[string, readonly string[], string]>([
    ['no reports', [], 'guard: error: missing required argument'],
    ['a file that is not there', ['nothing.json'], 'cannot read nothing.json of guard merge: there is no such file'],
    ['something else', ['src/a.js'], 'src/a.js is not valid JSON'],
    ['reports judged differently', [...parts, 'strict.json'], 'were judged differently (--fail-on)'],
  ])('refuses %s in one sentence', (_what, words, sentence) => {
    repo.write('strict.json', readFileSync(repo.path('part-1.json'), 'utf8').replace('"failOn": "error"', '"failOn": "warning"'));
    const { status, stdout, stderr } = runGuard(repo, ['merge', ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.replace('guard: missing', 'guard: error: missing')).toContain(sentence);
  });
});
