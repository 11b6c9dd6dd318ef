import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckRecord } from '../../../src/core/record.ts';
import { digestHunk, digestLine, digestLines } from '../../../src/ledger/digests.ts';
import { createCheckFinder } from '../../../src/ledger/find-checks.ts';
import type { CheckFinder, LinesQuery } from '../../../src/ledger/find-checks.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { sampleCheck, sampleFile, sampleSight } from '../../support/record.ts';

async function finderOf(...checks: readonly CheckRecord[]): Promise<CheckFinder> {
  const folder = mkdtempSync(join(tmpdir(), 'guard-finder-'));
  const ledger = await openLedger(folder);
  onTestFinished(() => {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await ledger.append(checks);
  return createCheckFinder(ledger);
}

const texts = ['const total = sum(lines);', '}', 'return total / lines.length;'];
const hunk = { start: 10, lines: 3, patch: digestHunk(texts, []), added: digestLines(texts), by: 'ai' } as const;
const check = sampleCheck({
  id: 'a', files: [sampleFile({ oid: 'oid-1', hunks: [{ start: 1, lines: 1, by: 'human' }, hunk] })],
  findings: [sampleSight({ fingerprint: 'on it', start: 12, end: 12 }), sampleSight({ fingerprint: 'through it', start: 40, end: 40, via: [12] }), sampleSight({ fingerprint: 'elsewhere', start: 1, end: 1 })],
});
const query = (given: Partial<LinesQuery>): LinesQuery => ({ commit: 'c', path: 'src/orders.ts', start: 12, end: 12, ...given });

test('the same text was checked: its lines are where they are', async () => {
  const finder = await finderOf(check);
  expect(finder.find(query({ oid: 'oid-1' }))).toEqual([{ check, file: check.files[0], how: 'objects', start: 12, end: 12, hunks: [hunk], findings: check.findings.slice(0, 2) }]);
  expect(finder.firstCheckAt).toBe(check.at);
});

test('lines that were not part of the change that was checked were not seen', async () => {
  expect((await finderOf(check)).find(query({ oid: 'oid-1', start: 5, end: 6 }))).toEqual([]);
});

test('a hunk that came to another place with a rebase is known by its digest', async () => {
  const finder = await finderOf(check);
  expect(finder.find(query({ oid: 'other', start: 102, end: 102, patches: [{ digest: hunk.patch, start: 100 }] }))).toMatchObject([{ how: 'patch', start: 12, end: 12, hunks: [hunk], findings: [{ fingerprint: 'on it' }, { fingerprint: 'through it' }] }]);
});

test('lines of a squashed commit are known one by one', async () => {
  const finder = await finderOf(check);
  expect(finder.find(query({ start: 7, end: 7, lines: [digestLine('  return total/lines.length;')] }))).toMatchObject([{ how: 'lines', start: 12, end: 12, hunks: [hunk] }]);
  expect(finder.find(query({ start: 6, end: 7, lines: texts.slice(1).map(digestLine) }))).toMatchObject([{ how: 'lines', start: 11, end: 12 }]);
  expect(finder.find(query({ lines: [digestLine('something else entirely')] }))).toEqual([]);
  // A bracket is everywhere.
  expect(finder.find(query({ lines: [digestLine('}')] }))).toEqual([]);
});

test('each check is told once, by the surest sign, the newest first', async () => {
  const newer = sampleCheck({ ...check, id: 'b', at: '2024-11-02T10:00:00.000Z', files: [sampleFile({ oid: 'oid-2', hunks: [hunk] })], findings: [] });
  const finder = await finderOf(check, newer);
  const found = finder.find(query({ oid: 'oid-1', patches: [{ digest: hunk.patch, start: 10 }], lines: [digestLine(texts[2]!)] }));
  expect(found.map(({ check: { id }, how }) => [id, how])).toEqual([['b', 'patch'], ['a', 'objects']]);
});

test('without any check nothing was seen', async () => {
  const finder = await finderOf();
  expect(finder.firstCheckAt).toBeUndefined();
  expect(finder.find(query({ oid: 'oid-1' }))).toEqual([]);
});
