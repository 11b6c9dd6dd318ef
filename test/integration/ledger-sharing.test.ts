import { expect, onTestFinished, test } from 'vitest';
import { readReceipt, writeReceipt } from '../../src/attribution/receipt.ts';
import type { EscapeRecord, FeedbackRecord, RecordEntry } from '../../src/core/record.ts';
import { readCommits } from '../../src/git/read-commits.ts';
import { lineOf } from '../../src/ledger/journal.ts';
import { addNoteLines, notesRef, readNotes } from '../../src/ledger/notes.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { Ledger } from '../../src/ledger/open-ledger.ts';
import { receiveEntries, shareEntries } from '../../src/ledger/share.ts';
import { sampleCheck, sampleFile, sampleSight } from '../support/record.ts';
import { runCommand } from '../support/run-command.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

interface Clone {
  readonly repo: TestRepo;
  readonly ledger: Ledger;
  share(): ReturnType<typeof shareEntries>;
  receive(): ReturnType<typeof receiveEntries>;
  ids(): Promise<string[]>;
}

async function open(repo: TestRepo): Promise<Clone> {
  const context = { cwd: repo.dir, env: repo.env };
  const ledger = await openLedger(repo.path('.git'));
  onTestFinished(() => ledger.close());
  return {
    repo,
    ledger,
    share: () => shareEntries(context, ledger, readCommits(context), false),
    receive: () => receiveEntries(context, ledger),
    ids: async () => (await ledger.entries()).map(({ id }) => id),
  };
}

/** A server and two clones of three commits. */
async function team(...init: readonly string[]): Promise<{ readonly ada: Clone; readonly bob: Clone; readonly commits: readonly string[] }> {
  const server = withRepo({ init });
  const commits = ['one', 'two', 'three'].map((word) => server.commit(word, { 'orders.ts': `${word}\n` }));
  const clones = ['ada', 'bob'].map((name) => {
    server.run('git', ['clone', '-q', server.dir, `${server.home}/${name}`]);
    return besideRepo(server, name);
  });
  return { ada: await open(clones[0]!), bob: await open(clones[1]!), commits };
}

const fetchNotes = (repo: TestRepo): void => void repo.git('fetch', '-q', 'origin', `+${notesRef}:${notesRef}-origin`);
const idOf = (line: string): string => (JSON.parse(line) as RecordEntry).id;
const linesOf = async (repo: TestRepo, ref = notesRef): Promise<Record<string, string[]>> =>
  Object.fromEntries([...(await readNotes({ cwd: repo.dir, env: repo.env }, ref))].map(([object, lines]) => [object, lines.map(idOf)]));

test.each([[[]], [['--object-format=sha256']]])('two people share at the same time: nothing is lost, nothing is there twice (%s)', async (init) => {
  const { ada, bob, commits: [one, two, three] } = await team(...init);
  await ada.ledger.append([sampleCheck({ id: 'a1', commit: one! }), sampleCheck({ id: 'a2', commit: two!, at: '2024-11-02T10:00:00.000Z' })]);
  await bob.ledger.append([sampleCheck({ id: 'b2', commit: two!, at: '2024-11-03T10:00:00.000Z' }), sampleCheck({ id: 'b3', commit: three!, at: '2024-11-04T10:00:00.000Z' })]);
  expect(await Promise.all([ada.share(), bob.share()])).toEqual([{ added: 2, entries: 2, left: 0, joined: 0 }, { added: 2, entries: 2, left: 0, joined: 0 }]);
  ada.repo.git('push', '-q', 'origin', notesRef);
  expect(bob.repo.try(['push', '-q', 'origin', notesRef]).status).not.toBe(0);
  fetchNotes(bob.repo);
  expect(await bob.share()).toEqual({ added: 0, entries: 2, left: 0, joined: 1 });
  bob.repo.git('push', '-q', 'origin', notesRef);
  expect(await linesOf(bob.repo)).toEqual({ [one!]: ['a1'], [two!]: ['a2', 'b2'], [three!]: ['b3'] });

  fetchNotes(ada.repo);
  expect(await ada.receive()).toEqual({ refs: [notesRef, `${notesRef}-origin`], entries: 4, added: 2, damaged: 0 });
  expect(await ada.receive()).toMatchObject({ added: 0 });
  expect(await ada.ids()).toEqual(['a1', 'a2', 'b2', 'b3']);
  expect(await bob.receive()).toMatchObject({ added: 2 });
  expect(await bob.ledger.entries()).toEqual(await ada.ledger.entries());
  // What came in is not new when it goes out again.
  expect(await ada.share()).toEqual({ added: 0, entries: 4, left: 0, joined: 1 });
  expect(await linesOf(ada.repo)).toEqual(await linesOf(bob.repo));
});

test('receipts on trees and records on commits live in the same notes, also when those of two clones are joined', async () => {
  const { ada, bob, commits: [, , three] } = await team();
  const context = (repo: TestRepo): { cwd: string; env: Record<string, string> } => ({ cwd: repo.dir, env: repo.env });
  const tree = ada.repo.git('rev-parse', 'HEAD^{tree}').trim();
  await writeReceipt(context(ada.repo), ada.repo.path('.git'), { version: '1.0.0', rules: 'aa', verdict: 'clean' });
  await writeReceipt(context(bob.repo), bob.repo.path('.git'), { version: '2.0.0', rules: 'bb', verdict: 'clean' });
  await ada.ledger.append([sampleCheck({ id: 'a', commit: three! })]);
  await ada.share();
  ada.repo.git('push', '-q', 'origin', notesRef);
  await bob.ledger.append([sampleCheck({ id: 'b', commit: three! })]);
  fetchNotes(bob.repo);
  await bob.share();
  expect(await readReceipt(context(bob.repo), tree)).toEqual({ version: '1.0.0', rules: 'aa', verdict: 'clean' });
  expect(bob.repo.git('notes', `--ref=${notesRef}`, 'show', tree).trim().split('\n')).toHaveLength(2);
  expect(await bob.receive()).toMatchObject({ entries: 2, added: 1, damaged: 0 });
});

test('several processes that write notes at once wait for each other', async () => {
  const { ada, commits } = await team();
  const context = { cwd: ada.repo.dir, env: ada.repo.env };
  const lines = Array.from({ length: 4 }, (_, index) => lineOf(sampleCheck({ id: `c${index}` })));
  await Promise.all(lines.map((line, index) => addNoteLines(context, new Map([[commits[index % 3]!, [line]]]), false)));
  expect(Object.values(await linesOf(ada.repo)).flat().sort()).toEqual(['c0', 'c1', 'c2', 'c3']);
});

test('an entry goes to the commit that it is about, and stays where there is none', async () => {
  const { ada, commits: [one, two, three] } = await team();
  const oid = (word: string): string => ada.repo.git('rev-parse', word).trim();
  const mark = (commit: string): { oid: string; at: string } => ({ oid: commit, at: '2024-11-01T10:00:00.000Z' });
  const escape: EscapeRecord = { kind: 'escape', id: 'escape', at: '2024-11-06T10:00:00.000Z', fix: mark(three!), fixSign: 'fix:', path: 'orders.ts', start: 1, end: 1, class: 'uncovered', category: 'logic', categoryBy: 'nobody', by: 'unknown' };
  const feedback = (id: string, fingerprint: string): FeedbackRecord => ({ kind: 'feedback', id, at: '2024-11-07T10:00:00.000Z', fingerprint, verdict: 'wrong' });
  await ada.ledger.append([
    // The text that was checked is in a commit.
    sampleCheck({ id: 'passed', parent: one!, files: [sampleFile({ path: 'orders.ts', oid: oid(`${two}:orders.ts`) })] }),
    // It stopped a commit; another was made in its place.
    sampleCheck({ id: 'stopped', parent: two!, exit: 1, files: [sampleFile({ path: 'orders.ts', oid: '0123456789012345678901234567890123456789' })], findings: [sampleSight()] }),
    sampleCheck({ id: 'dropped', parent: three!, files: [sampleFile({ path: 'other.ts', oid: '0123456789012345678901234567890123456780' })] }),
    escape,
    { ...escape, id: 'elsewhere', fix: mark('0123456789012345678901234567890123456789') },
    feedback('of stopped', sampleSight().fingerprint),
    feedback('of nothing', 'ffff'),
  ]);
  expect(await ada.share()).toEqual({ added: 4, entries: 4, left: 3, joined: 0 });
  expect(await linesOf(ada.repo)).toEqual({ [two!]: ['passed'], [three!]: ['stopped', 'escape', 'of stopped'] });
});

test('guard ledger share and receive say what they did and what to do next', async () => {
  const { ada, bob, commits: [one] } = await team();
  expect(await runCommand(bob.repo, ['ledger', 'receive'])).toMatchObject({ code: 2, stderr: `guard: no shared record is here: there is no refs/notes/guard and no refs/notes/guard-…\n  Fetch it first: git fetch origin +refs/notes/guard:refs/notes/guard-origin\n` });
  await ada.ledger.append([sampleCheck({ id: 'a', commit: one! }), sampleCheck({ id: 'b' })]);
  expect(await runCommand(ada.repo, ['ledger', 'share', '--dry-run'])).toEqual({
    code: 0, stdout: '1 entry would be added to refs/notes/guard, which would hold all 1 of this history\n', stderr: 'guard: 1 entry belongs to no commit of HEAD and stays here\n',
  });
  expect(await linesOf(ada.repo)).toEqual({});
  const shared = await runCommand(ada.repo, ['ledger', 'share']);
  expect(shared.stdout).toMatch(/^1 entry added to refs\/notes\/guard/);
  for (const [command] of shared.stdout.matchAll(/git (?:push|fetch) [^&\n]*/g)) ada.repo.run('sh', ['-c', command.trim()]);
  fetchNotes(bob.repo);
  expect(await runCommand(bob.repo, ['ledger', 'receive'])).toEqual({ code: 0, stdout: '1 entry added from refs/notes/guard-origin\n', stderr: '' });
  expect(await runCommand(bob.repo, ['ledger', 'receive'])).toEqual({ code: 0, stdout: '0 entries added from refs/notes/guard-origin; 1 was there already\n', stderr: '' });
});

test('notes that cannot be read are left out and counted', async () => {
  const { ada, commits: [one] } = await team();
  ada.repo.run('git', ['notes', `--ref=${notesRef}`, 'add', '-F', '-', one!], { input: `{"v":1,"kind":"check"\n\nby hand\n${lineOf(sampleCheck({ id: 'a' }))}\n` });
  expect(await runCommand(ada.repo, ['ledger', 'receive'])).toEqual({ code: 0, stdout: '1 entry added from refs/notes/guard\n', stderr: 'guard: 1 line of the notes could not be read and was left out\n' });
});

test('a shallow clone shares what its history has, and says so', async () => {
  const { ada, commits: [one, , three] } = await team();
  ada.repo.run('git', ['clone', '-q', '--depth=1', `file://${ada.repo.dir}`, `${ada.repo.home}/shallow`]);
  const shallow = besideRepo(ada.repo, 'shallow');
  const ledger = await openLedger(shallow.path('.git'));
  onTestFinished(() => ledger.close());
  await ledger.append([sampleCheck({ id: 'old', commit: one! }), sampleCheck({ id: 'new', commit: three! })]);
  expect(await runCommand(shallow, ['ledger', 'share'])).toMatchObject({ code: 0, stderr: 'guard: 1 entry belongs to no commit of HEAD that this shallow clone has and stays here\n' });
  expect(await linesOf(shallow)).toEqual({ [three!]: ['new'] });
});
