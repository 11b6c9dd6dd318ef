/** Two jobs: one reads a fork's change without a token that may write, the other posts what it found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Origin, runAction } from '../support/action-harness.ts';
import type { ActionRun } from '../support/action-harness.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { orderInjection, shopBase } from '../support/shop-change.ts';
import type { TestRepo } from '../support/with-repo.ts';

const main = process.env['GUARD_ACTION_MAIN']!;
let origin: Origin;
let github: FakeGithub;
let checkout: TestRepo;
let report = '';

beforeAll(async () => {
  origin = new Origin(shopBase, { 'docs/later.md': 'Later\n' }, orderInjection);
  github = await new FakeGithub().start();
  Object.assign(github, { head: origin.head, mergeBase: origin.mergeBase, headRepository: 'mallory/shop', files: [{ filename: 'src/orders.ts', patch: '@@ -2,7 +2,7 @@ import\n context' }] });
  checkout = origin.checkout('reader', origin.merge, 2);
  const read = await runAction({ main, checkout, event: 'pull_request', sha: origin.merge, payload: origin.payload('pull_request', { fork: true }), inputs: { 'report-file': 'report.json' } });
  expect(read.outputs['verdict']).toBe('blocked');
  report = readFileSync(checkout.path('report.json'), 'utf8');
});
afterAll(async () => {
  origin.repo.remove();
  await github.stop();
});

function post(text: string): Promise<ActionRun> {
  writeFileSync(checkout.path('artifact.json'), text);
  return runAction({ main, checkout, event: 'workflow_run', sha: origin.base, payload: origin.payload('workflow_run', { fork: true }), inputs: { token: 'ghs_x', comment: 'review', 'post-report': 'artifact.json' }, github });
}

test('the second job posts what the first one found, with the suggestion', async () => {
  const { status, outputs } = await post(report);
  expect([status, outputs['errors']]).toEqual([1, '1']);
  expect(github.violations).toEqual([]);
  expect(github.comments).toMatchObject([{ path: 'src/orders.ts', line: 5, body: expect.stringContaining('```suggestion\n') }]);
});

test.each<[string, (text: string) => string, string]>([
  ['another pull request', (text) => text.replace('"pullRequest": 7', '"pullRequest": 8'), ''],
  ['no JSON', () => 'x', 'is not valid JSON'],
  ['another shape', (text) => text.replace('"findings": [', '"findings": [1, '), 'is not an object'],
  ['a path that is none', (text) => text.replace('"path": "src/orders.ts"', '"path": {}'), 'is not a text'],
])('an artifact that holds %s makes no comment where it does not belong', async (_what, spoil, sentence) => {
  const before = github.comments.length;
  const run = await post(spoil(report));
  expect(run.log).toContain(sentence);
  if (sentence !== '') expect(run.status).toBe(2);
  expect(github.comments).toHaveLength(before);
});

test('an artifact of a commit that the event is not about is refused', async () => {
  github.head = 'a'.repeat(40);
  const { status, log } = await post(report);
  github.head = origin.head;
  expect([status, log.includes('the workflow ran for another commit')]).toEqual([2, true]);
});
