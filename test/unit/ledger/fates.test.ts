import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckRecord, FindingFate, RecordEntry } from '../../../src/core/record.ts';
import type { CommitEntry } from '../../../src/git/read-commits.ts';
import { digestLines } from '../../../src/ledger/digests.ts';
import type { SignOf } from '../../../src/ledger/commit-book.ts';
import { readFates } from '../../../src/ledger/fates.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { sampleCheck, sampleFile, sampleSight } from '../../support/record.ts';

/** What became of findings, as `fingerprint: outcome in commit`. */
async function fatesOf(entries: readonly RecordEntry[], commits: readonly CommitEntry[] = []): Promise<readonly string[]> {
  return (await readAll(entries, commits)).map(({ finding, outcome, commit: oid }) => `${finding.fingerprint}: ${outcome}${oid === undefined ? '' : ` in ${oid}`}`);
}

async function readAll(entries: readonly RecordEntry[], commits: readonly CommitEntry[], signOf?: SignOf): Promise<readonly FindingFate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guard-fates-'));
  const ledger = await openLedger(folder);
  onTestFinished(() => {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await ledger.append(entries);
  return readFates(ledger, commits, undefined, signOf);
}

const commit = (oid: string, parents: readonly string[], text?: string): CommitEntry => ({
  oid, tree: `tree-${oid}`, parents, authorName: '', authorEmail: '', authoredAt: '', committerEmail: '', committedAt: '2024-11-01T12:00:00+00:00', subject: oid, body: '',
  files: text === undefined ? [] : [{ path: 'src/orders.ts', status: 'modified', oid: text }],
});

/** A check at an hour of one file with this text and these findings. */
const check = (hour: number, text: string, fingerprints: readonly string[], more: Partial<CheckRecord> = {}): CheckRecord =>
  sampleCheck({ id: `check-${hour}`, at: `2024-11-01T${String(hour).padStart(2, '0')}:00:00.000Z`, parent: 'base', files: [sampleFile({ oid: text })], findings: fingerprints.map((fingerprint) => sampleSight({ fingerprint })), ...more });

test('a finding that the next check of the same change does not see any more is fixed', async () => {
  expect(await fatesOf([check(10, 'v1', ['a', 'b']), check(11, 'v2', ['b'])], [commit('c', ['base'], 'v2')])).toEqual(['a: fixed in c', 'b: committed in c']);
});

test('a finding that came back is as the last check left it', async () => {
  expect(await fatesOf([check(10, 'v1', ['a']), check(11, 'v2', []), check(12, 'v3', ['a'])], [commit('c', ['base'], 'v3')])).toEqual(['a: committed in c']);
});

test('a check that did not look for it says nothing of it', async () => {
  expect(await fatesOf([check(10, 'v1', ['a']), check(11, 'v2', [], { rules: 'others' })])).toEqual(['a: unknown']);
  expect(await fatesOf([check(10, 'v1', ['a']), check(11, 'v2', [], { files: [sampleFile({ oid: 'v2', state: 'failed', reason: 'syntax' })] })])).toEqual(['a: unknown']);
  expect(await fatesOf([check(10, 'v1', ['a']), check(11, 'v2', [], { parent: 'elsewhere' })])).toEqual(['a: unknown']);
});

test('a finding of the reviewer is only gone when a reviewer looked again', async () => {
  const found = check(10, 'v1', [], { findings: [sampleSight({ fingerprint: 'm', ruleId: 'review-logic', category: 'logic', origin: 'model' })] });
  const reviewed = (review: 'reviewed' | 'not-reviewed'): Partial<CheckRecord> => ({ files: [sampleFile({ oid: 'v2', hunks: [{ start: 1, lines: 2, by: 'unknown', review }] })] });
  expect(await fatesOf([found, check(11, 'v2', [])])).toEqual(['m: unknown']);
  expect(await fatesOf([found, check(11, 'v2', [], reviewed('not-reviewed'))])).toEqual(['m: unknown']);
  expect(await fatesOf([found, check(11, 'v2', [], reviewed('reviewed'))])).toEqual(['m: fixed']);
});

test('a finding that goes by another fingerprint since its surroundings changed counts once', async () => {
  const lines = (texts: readonly string[]) => [sampleFile({ oid: texts.join(), hunks: [{ start: 1, lines: texts.length, by: 'unknown' as const, added: digestLines(texts) }] })];
  const before = check(10, 'v1', ['old'], { files: lines(['await pool.query(text);']) });
  const after = check(11, 'v2', [], { files: lines(['// renamed', 'await pool.query(text);']), findings: [sampleSight({ fingerprint: 'new', start: 2, end: 2 })] });
  expect(await fatesOf([before, after])).toEqual(['new: unknown']);
  const other = check(11, 'v2', [], { files: lines(['const rows = 1;', 'await pool.query(other);']), findings: [sampleSight({ fingerprint: 'new', start: 2, end: 2 })] });
  expect(await fatesOf([before, other])).toEqual(['old: fixed', 'new: unknown']);
});

test('a branch that was checked twice: fixed when its commits go on without the finding', async () => {
  const ofBranch = (hour: number, text: string, tip: string, fingerprints: readonly string[]): CheckRecord => check(hour, text, fingerprints, { commit: tip, label: 'main...HEAD', door: 'ci' });
  const history = [commit('base', []), commit('one', ['base'], 'v1'), commit('two', ['one'], 'v2'), commit('merge', ['base', 'two'], 'v2')];
  expect(await fatesOf([ofBranch(10, 'v1', 'one', ['a']), ofBranch(11, 'v2', 'two', [])], history)).toEqual(['a: fixed in two']);
  // Another branch from the same commit that touches the file elsewhere.
  const elsewhere = { ...ofBranch(11, 'v9', 'nine', []), files: [sampleFile({ oid: 'v9', hunks: [{ start: 50, lines: 2, by: 'unknown' as const }] })] };
  expect(await fatesOf([ofBranch(10, 'v1', 'one', ['a']), elsewhere], history)).toEqual(['a: committed in one']);
  // The branch was squashed and is gone.
  expect(await fatesOf([ofBranch(10, 'v1', 'one', ['a']), ofBranch(11, 'v2', 'two', [])], [commit('base', []), commit('squash', ['base'], 'v2')])).toEqual(['a: fixed in two']);
});

test('a fault that a hook let pass and the branch put right before it was merged is fixed', async () => {
  const history = [commit('base', []), commit('one', ['base'], 'v1'), commit('two', ['one'], 'v2')];
  const pull = check(11, 'v2', [], { commit: 'two', label: 'main...HEAD', door: 'ci' });
  expect(await fatesOf([check(10, 'v1', ['a']), pull], history)).toEqual(['a: fixed in two']);
  // The file is no longer part of what is to be merged.
  expect(await fatesOf([check(10, 'v1', ['a']), { ...pull, files: [] }], history)).toEqual(['a: fixed in two']);
  // That check was of what came after it was merged.
  expect(await fatesOf([check(10, 'v1', ['a']), { ...pull, parent: 'one' }], history)).toEqual(['a: committed in one']);
});

test('what is marked is suppressed, and of verdicts the last counts', async () => {
  const marked = check(10, 'v1', [], { findings: [sampleSight({ fingerprint: 'a', suppressed: 'inline' })] });
  const say = (hour: number, verdict: 'right' | 'wrong'): RecordEntry => ({ kind: 'feedback', id: `say-${hour}`, at: `2024-11-01T${hour}:00:00.000Z`, fingerprint: 'a', verdict });
  expect(await fatesOf([marked])).toEqual(['a: suppressed']);
  expect(await fatesOf([marked, say(12, 'right'), say(13, 'wrong')])).toEqual(['a: refuted']);
  expect(await fatesOf([marked, say(13, 'right'), say(12, 'wrong')])).toEqual(['a: suppressed']);
});

test('a commit whose message names an agent says who wrote what nobody knew of at the check', async () => {
  const known = check(10, 'v1', [], { findings: [sampleSight({ fingerprint: 'a' }), sampleSight({ fingerprint: 'b', by: 'human' })] });
  const fates = await readAll([known, check(11, 'v2', ['c'])], [commit('one', ['base'], 'v1'), commit('two', ['one'], 'v9')], ({ oid }) => (oid === 'one' ? { by: 'mixed', agent: 'Claude Code' } : undefined));
  expect(fates.map(({ finding: { fingerprint, by, agent } }) => [fingerprint, by, agent])).toEqual([['a', 'mixed', 'Claude Code'], ['b', 'human', undefined], ['c', 'unknown', undefined]]);
});
