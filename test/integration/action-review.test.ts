import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ActionRun } from '../support/action-harness.ts';
import { Origin, readLog, runAction } from '../support/action-harness.ts';
import { FakeGithub } from '../support/fake-github.ts';
import type { ApiMood } from '../support/fake-github.ts';
import { orderInjection, orderRepair, shopBase, userInjection } from '../support/shop-change.ts';

const main = process.env['GUARD_ACTION_MAIN']!;

/** A pull request and its GitHub, for one test. */
class Pull {
  readonly origin: Origin;
  readonly github: FakeGithub;
  #runs = 0;

  constructor(origin: Origin, github: FakeGithub) {
    this.origin = origin;
    this.github = github;
  }

  async run(inputs: Record<string, string> = {}, options: { fork?: boolean } = {}): Promise<ActionRun> {
    const { origin, github } = this;
    Object.assign(github, { head: origin.head, mergeBase: origin.mergeBase, headRepository: options.fork === true ? 'mallory/shop' : 'acme/shop' });
    const checkout = origin.checkout(`run-checkout-${this.#runs++}`, origin.merge, 2);
    const result = await runAction({ main, checkout, event: 'pull_request', sha: origin.merge, payload: origin.payload('pull_request', options), inputs: { token: 'ghs_x', comment: 'review', ...inputs }, github });
    expect(github.violations).toEqual([]);
    return result;
  }

  get open() {
    return this.github.comments.filter((comment) => !comment.isResolved);
  }
}

async function pullWith(...changes: readonly Readonly<Record<string, string | undefined>>[]): Promise<Pull> {
  const origin = new Origin(shopBase, { 'docs/later.md': 'Later\n' }, ...changes);
  const github = await new FakeGithub().start();
  onTestFinished(async () => {
    origin.repo.remove();
    await github.stop();
  });
  return new Pull(origin, github);
}

describe('one review', () => {
  test('with a suggestion that a click applies; a second run adds nothing; a rebase adds nothing; a repair resolves it', async () => {
    const pull = await pullWith(orderInjection);
    const first = await pull.run();
    expect(pull.github.reviews).toEqual([{ body: expect.stringContaining('guard: blocked by 1 error'), comments: 1 }]);
    const [comment] = pull.github.comments;
    expect(comment).toMatchObject({ path: 'src/orders.ts', line: 5 });
    const suggestion = /```suggestion\n([^]*?)\n```/.exec(comment!.body)![1]!;
    const lines = orderInjection['src/orders.ts']!.split('\n');
    lines[4] = suggestion;
    expect(lines.join('\n')).toBe(orderRepair['src/orders.ts']);
    expect(first.outputs['comment-url']).toContain('#pullrequestreview-');

    await pull.run();
    pull.origin.push({ 'docs/more.md': 'More\n', 'src/orders.ts': `// one line more\n\n${orderInjection['src/orders.ts']}` });
    await pull.run();
    pull.origin.rebase();
    await pull.run();
    expect([pull.github.comments.length, pull.github.reviews.length]).toEqual([1, 1]);

    comment!.replies.push('Is it really?');
    pull.origin.push(orderRepair);
    const last = await pull.run();
    expect([last.status, pull.open.length, comment!.replies]).toEqual([0, 0, ['Is it really?']]);
    expect(pull.github.log.filter((line) => line.startsWith('DELETE'))).toEqual([]);

    // what comes back is told again
    pull.origin.push(orderInjection);
    await pull.run();
    expect(pull.open).toMatchObject([{ path: 'src/orders.ts' }]);
    expect(pull.github.comments).toHaveLength(2);
  }, 120_000);

  test('has every new finding, and edits a comment where threads cannot be resolved', async () => {
    const pull = await pullWith({ ...orderInjection, ...userInjection });
    pull.github.mood = 'no-graphql';
    await pull.run();
    expect(pull.github.reviews).toMatchObject([{ comments: 2 }]);
    pull.origin.push(orderRepair);
    await pull.run();
    const fixed = pull.github.comments.find(({ path }) => path === 'src/orders.ts')!;
    expect(fixed.body.startsWith(`**Fixed** in ${pull.origin.head.slice(0, 12)}`)).toBe(true);
    expect(pull.github.comments.find(({ path }) => path === 'src/users.ts')!.body).not.toContain('**Fixed**');
  });

  test('is not silenced by a marker that somebody else wrote', async () => {
    const pull = await pullWith(orderInjection);
    await pull.run();
    const marker = pull.github.comments[0]!.body.split('\n').at(-1)!;
    pull.github.comments.splice(0);
    pull.github.comments.push({ id: 1, path: 'src/orders.ts', line: 5, body: `Looks good\n\n${marker}`, user: { login: 'mallory', type: 'User' }, isResolved: false, replies: [] });
    await pull.run();
    expect(pull.github.comments).toHaveLength(2);
  });

  test('loses a comment that GitHub refuses, not the others', async () => {
    const pull = await pullWith({ ...orderInjection, ...userInjection });
    pull.github.diff.set('src/users.ts', new Set([99]));
    const { log, summary } = await pull.run();
    expect(pull.github.comments.map(({ path }) => path)).toEqual(['src/orders.ts']);
    expect(log).toContain('1 posted, 0 there already, 0 resolved, 1 only in the job summary');
    expect(summary).toContain('src/users.ts:5');
  });

  test('is not posted twice when GitHub fails after it took it', async () => {
    const pull = await pullWith(orderInjection);
    pull.github.mood = 'breaks-after-review';
    const { status } = await pull.run();
    expect([status, pull.github.comments.length]).toEqual([1, 1]);
  });

  test('waits for a pull request that has moved on', async () => {
    const pull = await pullWith(orderInjection);
    const { github, origin } = pull;
    const checkout = origin.checkout('old', origin.merge, 2);
    Object.assign(github, { head: 'a'.repeat(40), mergeBase: origin.mergeBase });
    const { log } = await runAction({ main, checkout, event: 'pull_request', sha: origin.merge, payload: origin.payload('pull_request'), inputs: { token: 'x', comment: 'review' }, github });
    expect([github.comments.length, log.includes('has a newer commit')]).toEqual([0, true]);
  });
});

describe('whatever GitHub does, every finding can be read', () => {
  let results: Map<ApiMood, { result: ActionRun; github: FakeGithub }>;
  const moods: readonly ApiMood[] = ['read-only', 'broken'];

  beforeAll(async () => {
    const list = await Promise.all(moods.map(async (mood) => {
      const origin = new Origin(shopBase, { 'docs/later.md': 'Later\n' }, { ...orderInjection, ...userInjection });
      const github = await new FakeGithub().start();
      github.mood = mood;
      const result = await new Pull(origin, github).run({}, { fork: mood === 'read-only' });
      origin.repo.remove();
      await github.stop();
      return [mood, { result, github }] as const;
    }));
    results = new Map(list);
  });

  test.each(moods)('%s', (mood) => {
    const { result, github } = results.get(mood)!;
    expect(result.outputs).toMatchObject({ verdict: 'blocked', errors: '2', 'exit-code': '1' });
    const { plain, commands } = readLog(result.log);
    for (const place of ['src/orders.ts', 'src/users.ts']) {
      expect(plain).toContain(place);
      expect(result.summary).toContain(`${place}:5`);
      expect(commands.some((line) => line.startsWith(`::error file=${place},line=5`))).toBe(true);
    }
    expect(github.comments).toEqual([]);
    expect(commands.some((line) => line.startsWith('::warning title=guard::Nothing more could be commented'))).toBe(true);
  });
});

test('a summary is one comment, written over by the next run', async () => {
  const pull = await pullWith(orderInjection);
  await pull.run({ comment: 'summary' });
  pull.origin.push(orderRepair);
  await pull.run({ comment: 'summary' });
  expect(pull.github.issueComments).toHaveLength(1);
  expect(pull.github.issueComments[0]!.body).toContain('### guard: clean');
});

test('a hostile change makes no command, mention or link in any channel', async () => {
  const path = 'src/::error::x @octocat #1.ts';
  const pull = await pullWith({ [path]: orderInjection['src/orders.ts']!.replace('status = ', '`); //\n::error::owned\n@octocat [x](https://evil.example) ::set-output name=a::b\n').replace("status", 'x') + '\n::error::second\n' });
  const { log, summary } = await pull.run();
  const { commands } = readLog(log);
  expect(commands.filter((line) => !/^::(?:add-mask|error file=|error title=|warning file=|notice title=|warning title=)/.test(line))).toEqual([]);
  for (const text of [summary, ...pull.github.comments.map(({ body }) => body), ...pull.github.reviews.map(({ body }) => body)]) {
    expect(text.replace(/(`{3,})[^]*?\1/g, '').replace(/`[^`]*`/g, '')).not.toMatch(/@octocat|\]\(https|#1\b/);
  }
});
