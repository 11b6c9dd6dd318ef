import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckRecord } from '../../src/core/record.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { projectRoot } from '../support/documents.ts';
import { bound, guardIn, injection } from '../support/hooked-repo.ts';
import { answerWith, completion, sendJson, startModelServer } from '../support/review/model-server.ts';
import { badLine, keyCanary, shopFiles } from '../support/review/review-case.ts';
import { runGuardBeside } from '../support/review/run-guard.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

async function recordsIn(commonDir: string): Promise<readonly CheckRecord[]> {
  const ledger = await openLedger(commonDir);
  try {
    expect(ledger.notices).toEqual([]);
    return await ledger.entries({ kinds: ['check'] });
  } finally {
    ledger.close();
  }
}

const oidOf = (repo: TestRepo, word: string): string => repo.git('rev-parse', word).trim();

function staged(text = injection): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'orders.ts': bound, 'readme.md': '# Orders\n' });
  repo.stage({ 'orders.ts': text });
  return repo;
}

test('a check of what is staged leaves one entry, with places and objects', async () => {
  const repo = staged();
  expect(guardIn(repo, ['check', '--hook']).status).toBe(1);
  expect(await recordsIn(repo.path('.git'))).toEqual([
    {
      kind: 'check', id: expect.stringMatching(/^[\w-]{20,}$/), at: expect.stringMatching(/Z$/), door: 'hook', label: 'staged', version: expect.any(String), rules: expect.stringMatching(/^[0-9a-f]{16}$/),
      parent: oidOf(repo, 'HEAD'), place: expect.stringMatching(/^[0-9a-f]{8}$/), exit: 1,
      files: [{ path: 'orders.ts', oid: oidOf(repo, ':orders.ts'), oldOid: oidOf(repo, 'HEAD:orders.ts'), state: 'checked', hunks: [{ start: 6, lines: 1, patch: expect.stringMatching(/^[0-9a-f]{16}$/), added: expect.stringMatching(/^[0-9a-f]{8}$/), by: 'unknown' }] }],
      findings: [{ fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), ruleId: 'sql-concatenation', category: 'security-injection', origin: 'static', severity: 'error', confidence: 'high', path: 'orders.ts', start: 6, end: 6, via: [], by: 'unknown' }],
    },
  ]);
});

test('the same change makes the same digests on another commit and in other lines', async () => {
  const repo = staged();
  guardIn(repo, ['check']);
  const moved = staged(`// one\n// two\n${injection}`);
  moved.commit('comments', { 'orders.ts': `// one\n// two\n${bound}` });
  moved.stage({ 'orders.ts': `// one\n// two\n${injection}` });
  guardIn(moved, ['check']);
  const [one] = await recordsIn(repo.path('.git'));
  const [other] = await recordsIn(moved.path('.git'));
  expect(other!.files[0]!.hunks[0]).toEqual({ ...one!.files[0]!.hunks[0], start: 8 });
});

test('commits are recorded as such, and an amended commit with the one it amends', async () => {
  const repo = staged();
  const base = oidOf(repo, 'HEAD');
  const tip = repo.commit('inject');
  expect(guardIn(repo, ['check', '--range', 'HEAD~1..HEAD'], { env: { CI: 'true' } }).status).toBe(1);
  expect(guardIn(repo, ['check', '--amend'], { env: { CLAUDECODE: '1' } }).status).toBe(1);
  expect(await recordsIn(repo.path('.git'))).toMatchObject([
    { door: 'ci', label: 'HEAD~1..HEAD', parent: base, commit: tip },
    { door: 'agent', label: 'amended commit', parent: base, amends: tip, findings: [{ by: 'ai', agent: 'Claude Code' }] },
  ]);
});

test('what guard did not look at is in the record with the reason', async () => {
  const repo = staged();
  repo.stage({ 'readme.md': '# More\n', 'broken.ts': 'const =\n', 'other.ts': 'export const a = 1;\n' });
  expect(guardIn(repo, ['check', 'readme.md', 'broken.ts']).status).toBe(2);
  const [record] = await recordsIn(repo.path('.git'));
  expect(record).toMatchObject({ door: 'hand', exit: 2 });
  expect(record!.files.map(({ path, state, reason }) => `${path} ${state} ${reason}`).sort()).toEqual([
    'broken.ts failed syntax', 'orders.ts skipped outside-paths', 'other.ts skipped outside-paths', 'readme.md skipped documentation',
  ]);
});

test('nothing is recorded where nothing was changed, for whole trees, or when it is off', async () => {
  const repo = withRepo();
  repo.commit('start', { 'orders.ts': bound });
  guardIn(repo, ['check']);
  guardIn(repo, ['check', '--all']);
  repo.write('orders.ts', injection);
  guardIn(repo, ['check', '--worktree']);
  repo.stage({ 'orders.ts': injection, 'guard.config.json': '{ "record": "off" }\n' });
  expect(guardIn(repo, ['check']).status).toBe(1);
  expect(readdirSync(repo.path('.git'))).not.toContain('guard');
});

test('no word of the source, of a message or of a key is in what is kept', async () => {
  const repo = withRepo();
  const canary = 'Kanarienvogel';
  const key = 'sk_live_51Hh0jKLmNoPqRsTuVwXyZ0123';
  repo.stage({
    'orders.ts': `${injection.replace('email', canary)}\n// ${canary} in a comment\nexport const word = '${canary}';\n`,
    'keys.ts': `import jwt from 'jsonwebtoken';\n\nexport const token = jwt.sign({ id: 1 }, '${key}');\n`,
  });
  expect(guardIn(repo, ['check']).status).toBe(1);
  const folder = repo.path('.git/guard/ledger');
  expect(await recordsIn(repo.path('.git'))).toMatchObject([{ findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'hardcoded-key' }), expect.objectContaining({ ruleId: 'sql-concatenation' })]) }]);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'latin1');
    for (const word of [canary, key, 'jsonwebtoken', 'SELECT', 'request data']) expect(text).not.toContain(word);
  }
  const [record] = await recordsIn(repo.path('.git'));
  const keys = record!.files.find(({ path }) => path === 'keys.ts')!;
  // The line with the key is not even there as a digest.
  expect(keys.hunks).toEqual([{ start: 1, lines: 3, added: expect.stringMatching(/^[0-9a-f]{8}0{16}$/), by: 'unknown' }]);
});

test.each([
  ['a file is in the place of its folder', (repo: TestRepo) => writeFileSync(repo.path('.git/guard'), '')],
  ['a folder is in the place of its file', (repo: TestRepo) => mkdirSync(repo.path(`.git/guard/ledger/${new Date().toISOString().slice(0, 7)}.jsonl`), { recursive: true })],
])('where the record cannot be kept (%s), the check is as it would be', (_name, spoil) => {
  const repo = staged();
  const before = guardIn(repo, ['check']);
  rmSync(repo.path('.git/guard'), { recursive: true });
  spoil(repo);
  expect(guardIn(repo, ['check'])).toEqual(before);
});

test('work trees share one record, and checks at the same time lose nothing', async () => {
  const repo = withRepo();
  repo.commit('start', { 'orders.ts': bound });
  const trees = ['a', 'b', 'c'].map((name) => {
    repo.git('worktree', 'add', '-q', '-b', name, `../${name}`);
    const tree = besideRepo(repo, name);
    tree.stage({ 'orders.ts': injection });
    return tree;
  });
  const run = (tree: TestRepo): Promise<number | null> =>
    new Promise((resolve) => spawn(process.execPath, [join(projectRoot, 'dist/cli.js'), 'check', '--hook'], { cwd: tree.dir, env: tree.env, stdio: 'ignore' }).on('close', resolve));
  expect(await Promise.all([...trees, ...trees, ...trees].map(run))).toEqual(Array.from({ length: 9 }, () => 1));
  const records = await recordsIn(repo.path('.git'));
  expect(records).toHaveLength(9);
  expect(new Set(records.map(({ place }) => place)).size).toBe(3);
});

test('a submodule has a record of its own, and a bare repository one too', async () => {
  const repo = withRepo();
  const inner = besideRepo(repo, 'inner');
  mkdirSync(inner.dir);
  inner.git('init', '-q', '--initial-branch=main');
  inner.commit('start', { 'orders.ts': bound });
  repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', '../inner', 'libs/inner');
  const sub = besideRepo(repo, 'repo/libs/inner');
  sub.stage({ 'orders.ts': injection });
  expect(guardIn(sub, ['check']).status).toBe(1);
  expect(await recordsIn(repo.path('.git/modules/libs/inner'))).toHaveLength(1);
  expect(await recordsIn(repo.path('.git'))).toEqual([]);

  inner.commit('inject', { 'orders.ts': injection });
  repo.run('git', ['clone', '-q', '--bare', inner.dir, join(repo.home, 'bare')]);
  const bare = besideRepo(repo, 'bare');
  expect(guardIn(bare, ['check', '--range', 'HEAD~1..HEAD']).status).toBe(1);
  expect(await recordsIn(bare.dir)).toMatchObject([{ commit: oidOf(bare, 'HEAD'), findings: [{ ruleId: 'sql-concatenation' }] }]);
});

test('a repair with --fix is recorded with what it found', async () => {
  const repo = staged(`${injection}// end\n`);
  expect(guardIn(repo, ['check', '--fix', '--stage']).status).toBe(0);
  expect(guardIn(repo, ['check']).status).toBe(0);
  expect((await recordsIn(repo.path('.git'))).map(({ exit, findings }) => [exit, findings.length])).toEqual([[1, 1], [0, 0]]);
});

test.each([['check', '--review', 'on'], ['review']])('guard %s keeps what the reviewer made of each hunk, and what it cost', async (...args) => {
  const repo = withRepo();
  repo.commit('start', { 'readme.md': '# Shop\n' });
  repo.stage({ 'src/total.ts': shopFiles['src/total.ts']! });
  const server = await startModelServer((response) => sendJson(response, completion(answerWith([badLine]))));
  onTestFinished(() => server.close());
  await runGuardBeside(repo, args, { env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: keyCanary } });
  const records = await recordsIn(repo.path('.git'));
  expect(records).toMatchObject([{
    prompt: expect.stringMatching(/^[0-9a-f]{16}$/),
    files: [{ path: 'src/total.ts', hunks: [{ review: 'reviewed', route: expect.any(String) }] }],
    findings: [{ ruleId: 'review-logic', category: 'logic', origin: 'model', route: records[0]!.files[0]!.hunks[0]!.route }],
    review: { status: 'complete', routes: [{ calls: expect.any(Number), inputTokens: expect.any(Number) }] },
  }]);
  const kept = readFileSync(join(repo.path('.git/guard/ledger'), readdirSync(repo.path('.git/guard/ledger')).find((name) => name.endsWith('.jsonl'))!), 'utf8');
  for (const word of [keyCanary, badLine.quote, server.url]) expect(kept).not.toContain(word);
});
