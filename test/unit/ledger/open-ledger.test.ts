import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GuardError } from '../../../src/core/errors.ts';
import type { EscapeRecord, FeedbackRecord } from '../../../src/core/record.ts';
import { appendLines, journalFolder, lineOf } from '../../../src/ledger/journal.ts';
import { loadSqlite } from '../../../src/ledger/load-sqlite.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Ledger } from '../../../src/ledger/open-ledger.ts';
import { sampleCheck, sampleFile, sampleSight } from '../../support/record.ts';

function commonDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guard-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(folder: string): Promise<Ledger> {
  const ledger = await openLedger(folder);
  onTestFinished(() => ledger.close());
  return ledger;
}

const idsOf = async (ledger: Ledger): Promise<string[]> => (await ledger.entries()).map(({ id }) => id);

const feedback: FeedbackRecord = { kind: 'feedback', id: 'f', at: '2024-11-02T10:00:00.000Z', fingerprint: 'abc', verdict: 'wrong' };

test('nothing is made where nothing is written', async () => {
  const folder = commonDir();
  const ledger = await open(folder);
  expect(await ledger.entries()).toEqual([]);
  expect(ledger.notices).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was added is read again, in the order of time, each once', async () => {
  const folder = commonDir();
  const [late, early] = [sampleCheck({ id: 'late', at: '2024-11-03T10:00:00.000Z' }), sampleCheck({ id: 'early', at: '2024-10-03T10:00:00.000Z', findings: [sampleSight()] })];
  const ledger = await open(folder);
  expect(await ledger.append([late, feedback, early, late])).toBe(3);
  expect(await ledger.append([early])).toBe(0);
  expect(await ledger.entries()).toEqual([early, feedback, late]);
  const again = await open(folder);
  expect(await again.entries()).toEqual([early, feedback, late]);
  expect(await again.entries({ kinds: ['feedback'] })).toEqual([feedback]);
  expect(await again.entries({ kinds: ['check'], since: '2024-11-01T00:00:00.000Z' })).toEqual([late]);
  expect(await again.entries({ limit: 1 })).toEqual([early]);
  expect(readdirSync(journalFolder(folder)).sort()).toEqual(['2024-10.jsonl', '2024-11.jsonl', 'index.sqlite']);
});

test('lines that another process appends are seen at once', async () => {
  const folder = commonDir();
  const ledger = await open(folder);
  appendLines(folder, '2024-11.jsonl', [lineOf(sampleCheck({ id: 'a' }))]);
  expect(await idsOf(ledger)).toEqual(['a']);
  appendLines(folder, '2024-11.jsonl', [lineOf(sampleCheck({ id: 'b', at: '2024-11-01T11:00:00.000Z' }))]);
  expect(await idsOf(ledger)).toEqual(['a', 'b']);
});

test('of an escape the newest word counts', async () => {
  const ledger = await open(commonDir());
  const escape: EscapeRecord = { kind: 'escape', id: 'e', at: '2024-11-02T10:00:00.000Z', fix: { oid: 'a', at: '2024-11-01T10:00:00.000Z' }, fixSign: 'fix:', path: 'a.ts', start: 1, end: 2, class: 'uncovered', category: 'logic', categoryBy: 'nobody', by: 'unknown' };
  const newer = { ...escape, at: '2024-12-02T10:00:00.000Z', categoryBy: 'person' } as const;
  await ledger.append([escape]);
  expect(await ledger.append([newer])).toBe(1);
  expect(await ledger.append([escape])).toBe(0);
  expect(await ledger.entries()).toEqual([newer]);
});

test('checks are found by objects, paths, digests and findings', async () => {
  const ledger = await open(commonDir());
  const check = sampleCheck({ id: 'a', files: [sampleFile({ oid: 'aaaa', hunks: [{ start: 3, lines: 1, patch: 'p1', by: 'ai' }] })], findings: [sampleSight(), sampleSight({ fingerprint: '9f3500' })] });
  await ledger.append([check, sampleCheck({ id: 'b' })]);
  expect(ledger.checksWith('oid', 'aaaa')).toEqual([check]);
  expect(ledger.checksWith('path', 'src/orders.ts')).toEqual([check]);
  expect(ledger.checksWith('patch', 'p1')).toEqual([check]);
  expect(ledger.checksWith('patch', 'p2')).toEqual([]);
  expect(ledger.fingerprints('9f3')).toEqual(['9f34b5d160446cd8019bae81d3ae8c9a', '9f3500']);
  expect(ledger.fingerprints('9f35')).toEqual(['9f3500']);
  expect(ledger.fingerprints('%')).toEqual([]);
});

test('a line that cannot be read is left out and said; a torn one does not take its neighbour along', async () => {
  const folder = commonDir();
  appendLines(folder, '2024-11.jsonl', [lineOf(sampleCheck({ id: 'a' }))]);
  appendFileSync(join(journalFolder(folder), '2024-11.jsonl'), '{"v":1,"kind":"check","id":"torn');
  appendLines(folder, '2024-11.jsonl', [lineOf(sampleCheck({ id: 'b', at: '2024-11-01T11:00:00.000Z' }))]);
  const ledger = await open(folder);
  expect(await idsOf(ledger)).toEqual(['a', 'b']);
  expect(ledger.notices).toEqual([expect.stringMatching(/^a line of the record cannot be read and was left out \(2024-11\.jsonl:3 in .*\); guard ledger prune puts it aside$/)]);
});

test.each([
  ['no JSON', 'nonsense'],
  ['a value of another shape', '{"v":1,"kind":"check","id":"x","at":"2024-11-01T10:00:00.000Z"}'],
  ['an impossible time', lineOf(sampleCheck({ id: 'x', at: 'yesterday' }))],
  ['a file without hunks', lineOf(sampleCheck({ id: 'x', files: [{ path: 'a' } as never] }))],
])('%s is no entry', async (_name, line) => {
  const folder = commonDir();
  appendLines(folder, '2024-11.jsonl', [line]);
  const ledger = await open(folder);
  expect(await ledger.entries()).toEqual([]);
  expect(ledger.notices).toHaveLength(1);
});

test('entries of a newer guard stay where they are and are said', async () => {
  const folder = commonDir();
  appendLines(folder, '2024-11.jsonl', [lineOf(sampleCheck({ id: 'x' })).replace('"v":1', '"v":2'), lineOf(sampleCheck({ id: 'a' })), JSON.stringify({ v: 1, id: 'w', at: '2024-11-01T10:00:00.000Z', kind: 'weather' })]);
  const ledger = await open(folder);
  expect(await idsOf(ledger)).toEqual(['a']);
  expect(ledger.notices).toEqual(['2 entries of the record came from a newer guard and were left out; update guard to read them']);
});

test.each([
  ['nonsense', () => Buffer.from('this is no database at all, whatever its name says')],
  ['the first half of an index', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['an index with a page of zeros', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(4096), bytes.subarray(8192)])],
])('a damaged index (%s) is put aside, made anew, and said', async (_name, damage) => {
  const folder = commonDir();
  const checks = Array.from({ length: 40 }, (_, index) => sampleCheck({ id: `check-${index}`, files: [sampleFile({ oid: `oid-${index}` })] }));
  await (await open(folder)).append(checks);
  const path = join(journalFolder(folder), 'index.sqlite');
  const damaged = damage(readFileSync(path));
  writeFileSync(path, damaged);
  const ledger = await open(folder);
  expect(await ledger.entries()).toHaveLength(40);
  expect(ledger.checksWith('oid', 'oid-7').map(({ id }) => id)).toEqual(['check-7']);
  expect(ledger.notices).toEqual([expect.stringMatching(/^the index of the record was damaged and was made anew from the journal, so nothing is lost; the old one is /)]);
  const aside = /the old one is (.*)$/.exec(ledger.notices[0]!)![1]!;
  expect(readFileSync(aside)).toEqual(Buffer.from(damaged));
  expect((await open(folder)).notices).toEqual([]);
});

test('an index of another version is made anew', async () => {
  const folder = commonDir();
  const ledger = await open(folder);
  await ledger.append([sampleCheck({ id: 'a', files: [sampleFile({ oid: 'aaaa' })] })]);
  const sqlite = await loadSqlite();
  const old = new sqlite.Database();
  old.run("CREATE TABLE checks (id TEXT, json TEXT); INSERT INTO checks VALUES ('a', '{}'); PRAGMA user_version = 7");
  writeFileSync(join(journalFolder(folder), 'index.sqlite'), old.export());
  const again = await open(folder);
  expect(again.checksWith('oid', 'aaaa').map(({ id }) => id)).toEqual(['a']);
  expect(again.notices).toEqual([]);
  const renewed = new sqlite.Database(readFileSync(join(journalFolder(folder), 'index.sqlite')));
  const version = renewed.prepare('PRAGMA user_version');
  version.step();
  expect(version.get()).toEqual([1]);
});

test('an index whose journal was rewritten is made anew', async () => {
  const folder = commonDir();
  const ledger = await open(folder);
  await ledger.append([sampleCheck({ id: 'a' }), sampleCheck({ id: 'b', at: '2024-11-01T11:00:00.000Z', label: 'a longer label than before' })]);
  const path = join(journalFolder(folder), '2024-11.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n');
  // Of the same length, but other lines in other places.
  writeFileSync(path, lines.toReversed().join('\n'));
  expect(await idsOf(ledger)).toEqual(['a', 'b']);
  expect(await idsOf(await open(folder))).toEqual(['a', 'b']);
});

test('where the record cannot be written or read, that is said', async () => {
  const folder = commonDir();
  mkdirSync(join(folder, 'guard'));
  writeFileSync(join(folder, 'guard', 'ledger'), '');
  await expect(openLedger(folder)).rejects.toMatchObject({ code: 'record-unreadable' });
  const other = commonDir();
  const ledger = await open(other);
  writeFileSync(join(other, 'guard'), '');
  await expect(ledger.append([feedback])).rejects.toBeInstanceOf(GuardError);
  expect(existsSync(journalFolder(other))).toBe(false);
});
