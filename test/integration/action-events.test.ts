import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionRun, EventName } from '../support/action-harness.ts';
import { Origin, readLog, runAction } from '../support/action-harness.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { orderInjection, shopBase } from '../support/shop-change.ts';

const main = process.env['GUARD_ACTION_MAIN']!;
let origin: Origin;
let github: FakeGithub;
let count = 0;

beforeAll(async () => {
  origin = new Origin(shopBase, { 'docs/later.md': 'Later\n' }, orderInjection);
  github = await new FakeGithub().start();
  Object.assign(github, { head: origin.head, mergeBase: origin.mergeBase });
});
afterAll(async () => {
  origin.repo.remove();
  await github.stop();
});

/** One run in a fresh checkout. */
function run(event: EventName, options: { commit?: string; depth?: number; inputs?: Record<string, string>; payload?: object; ref?: string; api?: boolean; env?: Record<string, string> } = {}): Promise<ActionRun> {
  const sha = options.commit ?? (event === 'pull_request' || event === 'merge_group' ? origin.merge : origin.head);
  const checkout = origin.checkout(`checkout-${count++}`, sha, options.depth ?? 1);
  return runAction({
    main, checkout, event, sha, payload: options.payload ?? origin.payload(event), inputs: { token: 'ghs_secret', ...options.inputs },
    ...(options.api === false ? {} : { github }), ...(options.ref === undefined ? {} : { ref: options.ref }), ...(options.env === undefined ? {} : { env: options.env }),
  });
}

/** The change was found, whole, and nothing else. */
function expectBlocked(result: ActionRun): void {
  expect(result.outputs, result.log).toMatchObject({ verdict: 'blocked', errors: '1', files: '1', unread: '0', 'exit-code': '1' });
  expect(result.status).toBe(1);
  expect(readLog(result.log).commands.some((line) => line.startsWith('::error file=src/orders.ts,line=5'))).toBe(true);
  expect(readLog(result.log).plain).toContain('SELECT * FROM orders WHERE status = $1');
  expect(result.summary).toContain('### guard: blocked by 1 error');
}

describe('the change is found', () => {
  test.concurrent.each<[string, EventName, Parameters<typeof run>[1]]>([
    ['pull_request, merge commit, depth 1', 'pull_request', {}],
    ['pull_request, merge commit, depth 2, no API', 'pull_request', { depth: 2, api: false }],
    ['pull_request, head, whole history, no API', 'pull_request', { commit: 'head', depth: 0, api: false }],
    ['merge_group, depth 1', 'merge_group', {}],
    ['push, depth 1', 'push', {}],
    ['workflow_dispatch on a branch, depth 1', 'workflow_dispatch', {}],
  ])('of %s', async (_what, event, options) => {
    expectBlocked(await run(event, options?.commit === 'head' ? { ...options, commit: origin.head } : options));
  });

  test('of a push that makes a new branch', async () => {
    expectBlocked(await run('push', { payload: { ...origin.payload('push'), before: '0'.repeat(40) } }));
  });

  test('of a forced push, whose start is gone', async () => {
    expectBlocked(await run('push', { payload: { ...origin.payload('push'), before: 'f'.repeat(40) } }));
  });

  test('with the inputs base and head', async () => {
    expectBlocked(await run('workflow_dispatch', { depth: 0, inputs: { base: 'main', head: origin.head } }));
  });
});

test('on the default branch everything is checked', async () => {
  const result = await run('workflow_dispatch', { ref: 'refs/heads/main', commit: origin.merge });
  expect(result.outputs).toMatchObject({ verdict: 'blocked', errors: '1', files: '5' });
});

describe('what cannot be found ends the run with the remedy, never as "0 files"', () => {
  test.concurrent.each<[string, EventName, Parameters<typeof run>[1]]>([
    ['a branch that nobody can place', 'workflow_dispatch', { api: false }],
    ['a commit that is nowhere', 'merge_group', { payload: { merge_group: { base_sha: 'e'.repeat(40), head_sha: 'd'.repeat(40) } } }],
    ['a base that is no commit', 'workflow_dispatch', { inputs: { base: 'no-such-branch' } }],
  ])('%s', async (_what, event, options) => {
    const { status, outputs, log, summary } = await run(event, options);
    expect([status, outputs['verdict'], outputs['files']]).toEqual([2, 'incomplete', undefined]);
    expect(log).toContain('fetch-depth: 0');
    expect(summary).toContain('fetch');
  });
});

describe('bad input is one sentence', () => {
  test.concurrent.each<[string, Parameters<typeof run>[1], string]>([
    ['a mistyped threshold', { inputs: { 'fail-on': 'eror' } }, 'the input "fail-on" is "eror", but must be one of error, warning, suggestion, never. Did you mean "error"?'],
    ['an event file that is none', { payload: [] }, 'names no pull request'],
    ['a configuration that only the change has', { inputs: { config: 'src/orders.json' } }, 'the configuration src/orders.json is not in the base of this change'],
  ])('%s', async (_what, options, sentence) => {
    const { status, log } = await run('pull_request', options);
    expect(status).toBe(2);
    expect(log.replaceAll('%0A', '\n')).toContain(sentence);
  });
});

test('writes the files it is asked for, and neither a link nor a secret gets in', async () => {
  const result = await run('pull_request', { inputs: { 'sarif-file': 'out/guard.sarif', 'report-file': 'guard.json', 'html-file': 'guard.html', 'fail-on': 'never', 'api-key': 'sk-very-secret' } });
  expect([result.status, result.outputs['verdict']]).toEqual([0, 'passed']);
  expect(result.outputs).toMatchObject({ 'sarif-file': 'out/guard.sarif', 'report-file': 'guard.json', 'cost-usd': '0' });
  const masked = readLog(result.log).commands.filter((line) => line.startsWith('::add-mask::'));
  expect(masked).toEqual(['::add-mask::sk-very-secret', '::add-mask::ghs_secret']);
  expect(result.log.replaceAll(/::add-mask::.*/g, '') + result.summary + JSON.stringify(result.outputs)).not.toMatch(/sk-very-secret|ghs_secret/);
});
