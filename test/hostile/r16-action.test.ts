/** R16: four events in eight conditions of GitHub. The verdict is right, every finding can be read somewhere, and a second run tells nothing twice. */
import { expect, test } from 'vitest';
import type { EventName } from '../support/action-harness.ts';
import { Origin, readLog, runAction } from '../support/action-harness.ts';
import { FakeGithub } from '../support/fake-github.ts';
import type { ApiMood } from '../support/fake-github.ts';
import { orderInjection, shopBase, userInjection } from '../support/shop-change.ts';
import { record } from './table.ts';

const main = process.env['GUARD_ACTION_MAIN']!;
const events: readonly EventName[] = ['pull_request', 'merge_group', 'push', 'workflow_dispatch'];

interface Condition {
  readonly mood?: ApiMood;
  readonly depth?: number;
  readonly fork?: boolean;
  readonly token?: boolean;
}

const conditions: Readonly<Record<string, Condition>> = {
  'ok': { depth: 0 }, 'shallow': { depth: 1 }, 'fork, no key': { fork: true, mood: 'read-only', depth: 0 }, '403': { mood: 'read-only' }, '404': { mood: 'not-found', depth: 0 }, '429': { mood: 'rate-limited' }, '5xx': { mood: 'broken', depth: 0 }, 'no token': { token: false, depth: 0 },
};

test('the verdict and the full list are there in every event and condition', async () => {
  const origin = new Origin(shopBase, { 'docs/later.md': 'Later\n' }, { ...orderInjection, ...userInjection });
  const wrong: string[] = [];
  let doubles = 0;
  let cases = 0;
  try {
    for (const event of events) {
      for (const [name, { mood = 'ok', depth = 1, fork = false, token = true }] of Object.entries(conditions)) {
        const github = await new FakeGithub().start();
        Object.assign(github, { head: origin.head, mergeBase: origin.mergeBase, mood, headRepository: fork ? 'mallory/shop' : 'acme/shop' });
        const sha = event === 'pull_request' || event === 'merge_group' ? origin.merge : origin.head;
        const checkout = origin.checkout(`c-${cases++}`, sha, depth);
        const run = () => runAction({ main, checkout, event, sha, payload: origin.payload(event, { fork }), inputs: { comment: 'review', ...(token ? { token: 'ghs_x' } : {}) }, github });
        const { outputs, summary, log, status } = await run();
        const { plain } = readLog(log);
        const isWhole = ['src/orders.ts', 'src/users.ts'].every((path) => summary.includes(`${path}:5`) && plain.includes(path));
        if (status !== 1 || outputs['errors'] !== '2' || !isWhole || github.violations.length > 0) wrong.push(`${event}, ${name}: ${status} ${JSON.stringify(outputs)} ${github.violations.join()} ${log.slice(0, 300)}`);
        if (event === 'pull_request' && (name === 'ok' || name === '429')) {
          await run();
          doubles += github.comments.length - 2;
        }
        await github.stop();
      }
    }
  } finally {
    origin.repo.remove();
  }
  record({ id: 'R16', what: 'events × conditions of GitHub: wrong verdict, or a finding that cannot be read', cases, wrong: wrong.length });
  record({ id: 'R16', what: 'comments that a second run repeats', cases: 2, wrong: doubles });
  expect(wrong).toEqual([]);
  expect(doubles).toBe(0);
}, 1_200_000);
