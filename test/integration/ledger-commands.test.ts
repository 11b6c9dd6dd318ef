import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordEntry } from '../../src/core/record.ts';
import { appendLines, journalFolder, lineOf } from '../../src/ledger/journal.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { sampleCheck, sampleFile, sampleSight } from '../support/record.ts';
import { runCommand } from '../support/run-command.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const sight = sampleSight();
const entries: readonly RecordEntry[] = [
  sampleCheck({ id: 'a', at: '2022-05-01T10:00:00.000Z', files: [sampleFile({ oid: 'aaaa' })], findings: [sight] }),
  sampleCheck({ id: 'b', at: '2024-11-01T10:00:00.000Z', door: 'ci', findings: [sampleSight({ fingerprint: '9f34b5d1aaaa0000', ruleId: 'review-logic', severity: 'warning', path: 'src/a.ts', start: 7 })] }),
  { kind: 'feedback', id: 'f', at: '2024-11-02T10:00:00.000Z', fingerprint: sight.fingerprint, verdict: 'wrong' },
];

async function recorded(some = entries): Promise<TestRepo> {
  const repo = withRepo();
  const ledger = await openLedger(repo.path('.git'));
  await ledger.append(some);
  ledger.close();
  return repo;
}

async function entriesIn(repo: TestRepo): Promise<readonly RecordEntry[]> {
  const ledger = await openLedger(repo.path('.git'));
  try {
    return await ledger.entries();
  } finally {
    ledger.close();
  }
}

test('guard ledger tells what is there', async () => {
  const repo = await recorded();
  const folder = journalFolder(repo.path('.git'));
  expect(await runCommand(repo, ['ledger'])).toEqual({ code: 0, stdout: `2 checks (1 hook, 1 ci), 1 verdict, 0 escapes\nfrom 2022-05-01 to 2024-11-02, 2 kB in ${folder}\n`, stderr: '' });
  const empty = withRepo();
  expect(await runCommand(empty, ['ledger'])).toMatchObject({ code: 0, stdout: `the record is empty; each guard check of a change adds to it (${journalFolder(empty.path('.git'))})\n` });
  expect(existsSync(empty.path('.git/guard'))).toBe(false);
});

test('what is exported can be imported elsewhere, once', async () => {
  const repo = await recorded();
  const { stdout } = await runCommand(repo, ['ledger', 'export']);
  expect(stdout).toBe(entries.map((entry) => `${lineOf(entry)}\n`).join(''));
  expect(await runCommand(repo, ['ledger', 'export', 'record.jsonl', '--since', '2024-01-01'])).toEqual({ code: 0, stdout: '', stderr: '2 entries written to record.jsonl\n' });
  expect(readFileSync(repo.path('record.jsonl'), 'utf8')).toBe(entries.slice(1).map((entry) => `${lineOf(entry)}\n`).join(''));

  const other = withRepo();
  expect(await runCommand(other, ['ledger', 'import', repo.path('record.jsonl'), '--dry-run'])).toMatchObject({ code: 0, stdout: '2 entries would be added\n' });
  expect(await entriesIn(other)).toEqual([]);
  expect(await runCommand(other, ['ledger', 'import', repo.path('record.jsonl')])).toMatchObject({ code: 0, stdout: '2 entries added\n' });
  expect(await runCommand(other, ['ledger', 'import', '-'], stdout)).toMatchObject({ code: 0, stdout: '1 entry added, 2 were there already\n' });
  expect(await entriesIn(other)).toEqual(entries);
});

test('an import takes what it can read', async () => {
  const repo = withRepo();
  expect(await runCommand(repo, ['ledger', 'import', '-'], `${lineOf(entries[0]!)}\nnonsense\n{"v":9,"kind":"check","id":"x","at":"2024-11-02T10:00:00.000Z"}\n`)).toEqual({
    code: 0, stdout: '1 entry added\n', stderr: 'guard: 1 line could not be read and was left out\nguard: 1 entry came from a newer guard and was left out\n',
  });
  expect(await runCommand(repo, ['ledger', 'import', '-'], 'nonsense\n')).toMatchObject({ code: 2, stderr: 'guard: none of 1 line is an entry of a record\n  Import what guard ledger export wrote.\n' });
  expect(await runCommand(repo, ['ledger', 'import', 'nowhere'])).toMatchObject({ code: 2, stderr: 'guard: cannot read nowhere of guard ledger import: there is no such file\n' });
});

test('old entries go, the others stay', async () => {
  const repo = await recorded();
  expect(await runCommand(repo, ['ledger', 'prune', '--before', '2024-01-01', '--dry-run'])).toMatchObject({ code: 0, stdout: '1 entry from before 2024-01-01 would be taken out; 2 entries would stay\n' });
  expect(await entriesIn(repo)).toEqual(entries);
  expect(await runCommand(repo, ['ledger', 'prune', '--before', '2024-11-02'])).toMatchObject({ code: 0, stdout: '2 entries from before 2024-11-02 taken out; 1 entry left\n' });
  expect(await entriesIn(repo)).toEqual(entries.slice(2));
  expect(existsSync(join(journalFolder(repo.path('.git')), '2022-05.jsonl'))).toBe(false);
});

test('lines that cannot be read are put aside', async () => {
  const repo = await recorded();
  appendLines(repo.path('.git'), '2024-11.jsonl', ['nonsense', '{"v":2,"kind":"check","id":"x","at":"2024-11-02T10:00:00.000Z"}']);
  const { stderr } = await runCommand(repo, ['ledger']);
  expect(stderr).toMatch(/^guard: a line of the record cannot be read and was left out \(2024-11\.jsonl:\d+ in .*\); guard ledger prune puts it aside\nguard: an entry of the record came from a newer guard and was left out; update guard to read it\n$/);
  const folder = journalFolder(repo.path('.git'));
  expect(await runCommand(repo, ['ledger', 'prune'])).toMatchObject({ code: 0, stdout: `1 line that cannot be read put into ${join(folder, 'damaged.txt')}; 4 entries left\n` });
  expect(readFileSync(join(folder, 'damaged.txt'), 'utf8')).toBe('nonsense\n');
  expect((await runCommand(repo, ['ledger'])).stderr).not.toContain('cannot be read');
  // What only a newer guard understands is still there for it.
  expect(readFileSync(join(folder, '2024-11.jsonl'), 'utf8')).toContain('"v":2');
});

test('guard feedback lists the findings of late, and takes a verdict', async () => {
  const repo = await recorded();
  expect(await runCommand(repo, ['feedback'])).toEqual({
    code: 0, stderr: '',
    stdout: '9f34b5d1aa  2024-11-01  warning review-logic src/a.ts:7\n9f34b5d160  2022-05-01  error sql-concatenation src/orders.ts:1  (noted as wrong)\n\nsay of one: guard feedback <fingerprint> wrong (or right)\n',
  });
  expect(await runCommand(repo, ['feedback', '9F34B5D1AA', 'right'])).toEqual({ code: 0, stdout: 'noted as right: warning review-logic src/a.ts:7\n', stderr: '' });
  expect((await entriesIn(repo)).at(-1)).toMatchObject({ kind: 'feedback', fingerprint: '9f34b5d1aaaa0000', verdict: 'right' });
  expect(JSON.parse((await runCommand(repo, ['feedback', '--json'])).stdout)).toMatchObject({ findings: [{ fingerprint: '9f34b5d1aaaa0000', verdict: 'right' }, { fingerprint: sight.fingerprint, verdict: 'wrong' }] });
});

test.each([
  [['feedback', '9f34', 'wrong'], 'guard: 2 findings have fingerprints that begin with 9f34: 9f34b5d160446cd8019bae81d3ae8c9a, 9f34b5d1aaaa0000\n  Write more of it.\n'],
  [['feedback', '1234', 'wrong'], 'guard: the record holds no finding whose fingerprint begins with 1234\n  guard feedback alone lists those of late; a finding is recorded when guard check has seen it in a change.\n'],
  [['feedback', 'sql-concatenation', 'wrong'], 'guard: "sql-concatenation" is no fingerprint\n  At least its first four digits; guard feedback alone lists them.\n'],
  [['feedback', '9f34b5d160', 'bad'], 'guard: guard feedback takes a fingerprint and right or wrong\n  For example: guard feedback 9f34b5d1 wrong. guard feedback alone lists the findings of late.\n'],
  [['ledger', 'nonsense'], 'guard: guard ledger knows no "nonsense"\n  It knows export, import, prune, share, receive; alone it tells what the record holds.\n'],
  [['ledger', 'prune', 'x'], 'guard: guard ledger prune takes no "x"\n'],
  [['ledger', 'export', '--dry-run'], 'guard: --dry-run does not go with guard ledger export\n'],
  [['ledger', 'prune', '--before', 'soon'], 'guard: --before does not understand "soon"\n  Write 90d, 12w, 6m or 1y, or a day such as 2026-08-25.\n'],
  [['ledger', 'share'], 'guard: there is no commit yet to share a record of\n'],
])('what cannot be done is said: guard %j', async (args, said) => {
  expect(await runCommand(await recorded(), args)).toEqual({ code: 2, stdout: '', stderr: said });
});

test('a clock that was wrong is said, and its entries count', async () => {
  const repo = await recorded([sampleCheck({ id: 'late', at: '2099-01-01T10:00:00.000Z' }), ...entries]);
  expect((await runCommand(repo, ['ledger'])).stderr).toBe('guard: 1 entry of the record is dated in the future (up to 2099-01-01): some clock was wrong when it was made\n');
  expect(await entriesIn(repo)).toHaveLength(4);
});

test('outside a repository there is no record; a work tree has that of its repository', async () => {
  const repo = await recorded();
  repo.commit('start', { 'a.ts': '1\n' });
  repo.git('worktree', 'add', '-q', '-b', 'side', '../side');
  expect((await runCommand(besideRepo(repo, 'side'), ['ledger'])).stdout).toContain('2 checks');
  writeFileSync(join(repo.home, 'nothing'), '');
  const outside = besideRepo(repo, '.');
  expect(await runCommand(outside, ['ledger'])).toMatchObject({ code: 2, stderr: expect.stringContaining('this folder is not in a git repository') });
});
