import { expect, onTestFinished, test } from 'vitest';
import { faulty, repaired, search, shop, withHistory } from '../support/escape-history.ts';
import type { HistoryRepo } from '../support/escape-history.ts';
import { completion, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { ModelServer, Reply } from '../support/review/model-server.ts';
import { runCommand } from '../support/run-command.ts';

const keyCanary = 'sk-canary-0a9d1f7762cc35be';

/** A server that says the same of every fix. */
const says = (category: string, confidence = 'high'): Reply => (response) => sendJson(response, completion(JSON.stringify({ category, confidence }), { model: 'gpt-5.6-luna' }));

async function withReviewer(repo: HistoryRepo, reply: Reply): Promise<ModelServer> {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  Object.assign(repo.env, { CI: '1', OPENAI_BASE_URL: server.url, OPENAI_API_KEY: keyCanary });
  return server;
}

/** A history with one repaired fault that no rule and no shape names. */
function oneFault(): HistoryRepo {
  const repo = faulty();
  repo.at('fix: sum is one short', { 'src/shop.js': repaired });
  return repo;
}

const categories = ({ escapes }: Awaited<ReturnType<typeof search>>): readonly unknown[] => escapes.map(({ category, categoryBy }) => [category, categoryBy]);

test('the reviewer names what nothing else names: asked once, kept, and told with its cost', async () => {
  const repo = oneFault();
  const server = await withReviewer(repo, says('logic'));
  // Without --review nobody is asked, whatever is configured; a fix that is in the record already can be asked about later.
  expect(categories(await search(repo))).toEqual([['other', 'nobody']]);
  expect(server.requests).toHaveLength(0);
  const first = await search(repo, '--review');
  expect(categories(first)).toEqual([['logic', 'reviewer']]);
  expect(first.stderr).toMatch(/^guard: the reviewer named 1 of 1 kind of fault\. 6k tokens in \(512 cached\), 60 out, \$0\.\d+\.\n$/);
  expect((first as unknown as { review: object }).review).toMatchObject({ asked: 1, named: 1, undecided: 0, unsent: {}, failed: {}, usage: { calls: 1, inputTokens: 6_000 }, interrupted: false });
  expect(server.violations).toEqual([]);
  const [{ body, raw }] = server.requests as readonly [(typeof server.requests)[0]];
  expect(body.response_format?.json_schema).toMatchObject({ name: 'guard_category', strict: true });
  const question = body.messages.at(-1)!.content;
  const nonce = /<file id="([0-9a-f]{32})" path="src\/shop\.js" status="modified">/.exec(question)?.[1];
  expect(question).toContain('+ 3 |   for (const item of items) total += item.price * item.count;');
  expect(question).toContain('-   for (const item of items) total += item.price * item.count - 1;');
  expect(question).toContain(`<subject id="${nonce}">\nfix: sum is one short\n</subject id="${nonce}">`);
  // Only what the fix changed, and what stands around it.
  expect(question).not.toContain('nameOf');
  expect(raw).not.toContain(keyCanary);
  // The record has it now; looking anew takes the answer that was kept, and without the reviewer its word stands.
  expect(categories(await search(repo))).toEqual([['logic', 'reviewer']]);
  expect(categories(await search(repo, '--again'))).toEqual([['logic', 'reviewer']]);
  const again = await search(repo, '--again', '--review');
  expect([categories(again), again.stderr]).toEqual([[['logic', 'reviewer']], 'guard: the reviewer named 1 of 1 kind of fault. Nothing was sent.\n']);
  expect(server.requests).toHaveLength(1);
  expect((await search(repo, '--review')).stderr).toBe('guard: there was no kind of fault left to ask the reviewer about\n');
  expect((await runCommand(repo, ['escapes', '--since', 'all', '--no-color'])).stdout).toContain('logic (said by the reviewer)');
});

test('a person, a rule and the shape of the fix come before the reviewer', async () => {
  const repo = oneFault();
  const server = await withReviewer(repo, says('performance'));
  const { id } = (await search(repo)).escapes[0]!;
  await runCommand(repo, ['escapes', '--set', id, 'logic']);
  repo.at('feat: names', { 'src/name.js': 'export function name(user) {\n  return user.name.first;\n}\n' });
  repo.at('fix: no name', { 'src/name.js': 'export function name(user) {\n  return user.name?.first;\n}\n' });
  expect(categories(await search(repo, '--again', '--review'))).toEqual([['null-safety', 'shape'], ['logic', 'person']]);
  expect(server.requests).toHaveLength(0);
});

test.each<readonly [string, Reply, RegExp]>([
  ['who is not sure', says('logic', 'low'), /named 0 of 1 kind of fault; 1 it could not tell\./],
  ['who finds that it fits no category', says('other'), /named 0 of 1 kind of fault; 1 it could not tell\./],
  ['who refuses', (response) => sendJson(response, completion(null, { refusal: 'I do not judge code.' })), /named 0 of 1 kind of fault; 1 without an answer \(refusal: [^)]+\)\./],
  ['whose answer is none', says('bugs'), /named 0 of 1 kind of fault; 1 without an answer \(invalid-answer: [^)]*"category" must be one of/],
  ['who does not take the key', (response) => sendJson(response, { error: { message: 'no', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }, 401), /1 without an answer \(key-refused: /],
])('a reviewer %s leaves it open, and that is said', async (_who, reply, told) => {
  const repo = oneFault();
  await withReviewer(repo, reply);
  const result = await search(repo, '--review');
  expect(categories(result)).toEqual([['other', 'nobody']]);
  expect(result.stderr).toMatch(told);
  expect(result.stderr).not.toContain(keyCanary);
});

test('without an endpoint nothing is sent, and the list is there all the same', async () => {
  const repo = oneFault();
  repo.env['CI'] = '1';
  const result = await search(repo, '--review');
  expect(categories(result)).toEqual([['other', 'nobody']]);
  expect(result.stderr).toMatch(/^guard: the reviewer named 0 of 1 kind of fault; 1 without an answer \(no-endpoint: OPENAI_API_KEY is not set .+; set the key, or start one\)\. Nothing was sent\.\n$/);
});

test('an endpoint that only the repository names gets nothing', async () => {
  const repo = oneFault();
  const server = await withReviewer(repo, says('logic'));
  delete repo.env['OPENAI_BASE_URL'];
  repo.write('guard.config.json', JSON.stringify({ review: { routes: { small: { model: 'm', baseUrl: server.url.replace('127.0.0.1', 'localhost.example') } } } }));
  const result = await search(repo, '--review');
  expect(result.stderr).toMatch(/1 without an answer \(not-allowed: /);
  expect(server.requests).toHaveLength(0);
});

test('secrets of the fix and of its subject are not sent, and files that may not be shown not at all', async () => {
  const secrets = [`ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`, `xoxb-${'123456789012-123456789012-AbCdEfGhIjKlMnOpQrStUvWx'}`, `sk_live_${'9aZ8bY7cX6dW5eV4fU3gT2hS'}`] as const;
  const text = (secret: string, count: string): string => `export function pay(client, items) {\n  client.login('${secret}');\n  return client.pay(${count});\n}\n`;
  const repo = withHistory();
  repo.at('feat: start', { 'src/pay.js': text(secrets[0], '0'), 'lib/own.js': text(secrets[0], '0') });
  repo.at('feat: pay', { 'src/pay.js': text(secrets[0], 'items.length - 1'), 'lib/own.js': text(secrets[0], 'items.size') });
  repo.at(`fix: key ${secrets[2]} and count`, { 'src/pay.js': text(secrets[1], 'items.length') });
  repo.at('fix: own', { 'lib/own.js': text(secrets[0], 'items.length') });
  repo.write('guard.config.json', JSON.stringify({ review: { exclude: ['lib/**'] } }));
  const server = await withReviewer(repo, says('logic'));
  const result = await search(repo, '--review');
  expect(result.stderr).toContain('1 never sent (review.exclude)');
  expect(server.requests).toHaveLength(1);
  for (const { raw } of server.requests) {
    expect(raw).toContain('items.length - 1');
    expect(raw).toContain('<SECRET:');
    for (const secret of secrets) expect(raw).not.toContain(secret);
    expect(raw).not.toContain('items.size');
  }
});

test('limits hold, and the next run asks about the rest', async () => {
  const repo = oneFault();
  repo.at('fix: tax', { 'src/shop.js': repaired.replace('0.2', '0.19') });
  repo.at('fix: name', { 'src/shop.js': repaired.replace('0.2', '0.19').replace('toUpperCase', 'toLowerCase') });
  repo.write('guard.config.json', JSON.stringify({ review: { maxCalls: 1 } }));
  const server = await withReviewer(repo, says('logic'));
  const first = await search(repo, '--review');
  expect(server.requests).toHaveLength(1);
  expect(first.stderr).toContain('the reviewer named 1 of 3 kinds of fault; 2 without an answer (calls-spent: review.maxCalls is 1).');
  expect(first.escapes.filter(({ categoryBy }) => categoryBy === 'reviewer')).toHaveLength(1);
  repo.write('guard.config.json', '{}');
  expect(categories(await search(repo, '--review'))).toEqual([['logic', 'reviewer'], ['logic', 'reviewer'], ['logic', 'reviewer']]);
  expect(server.requests).toHaveLength(3);
});

test('of a fix too large for one question the part that the escape is about is asked', async () => {
  const repo = withHistory();
  const many = (name: string, value: number): string => Array.from({ length: 60 }, (_, index) => `export const ${name}${index} = compute(${value}, ${index}, 'a rather long text that fills the line');\n`).join('');
  const text = (value: number, line: string): string => `${shop({ sum: line })}\n${'// filler\n'.repeat(20)}\n${many('part', value)}`;
  repo.at('feat: start', { 'src/shop.js': text(1, 'total = items.length;') });
  repo.at('feat: sum', { 'src/shop.js': text(1, 'for (const item of items) total += item.price - 1;') });
  // The large part is a comment for whoever traces it, and a change for who reads the diff.
  repo.at('fix: sum', { 'src/shop.js': text(1, 'for (const item of items) total += item.price;').replaceAll('// filler', `// ${'a comment of many words '.repeat(30)}`) });
  repo.write('guard.config.json', JSON.stringify({ review: { unitTokens: 3_000 } }));
  const server = await withReviewer(repo, says('logic'));
  expect(categories(await search(repo, '--review'))).toEqual([['logic', 'reviewer']]);
  expect(server.requests[0]!.raw).toContain('item.price - 1');
  expect(server.requests[0]!.raw).not.toContain('a comment of many words');
  repo.write('guard.config.json', JSON.stringify({ review: { unitTokens: 500 } }));
  const small = await search(repo, '--again', '--review');
  expect(small.stderr).toContain('1 never sent (larger than review.unitTokens allows)');
  expect(server.requests).toHaveLength(1);
});
