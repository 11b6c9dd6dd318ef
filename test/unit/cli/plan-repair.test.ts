import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/check.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import type { Edit, Finding } from '../../../src/core/finding.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { planRepair } from '../../../src/cli/plan-repair.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'guard-repair-')));
afterAll(() => rmSync(root, { recursive: true }));

/** A rule for these tests: the word BAD is a finding; `BAD!x` offers to write x for it. */
const badWord = /BAD(?:!([a-z]+|BAD))?/g;

/** "Checks" a snapshot by that rule. */
async function checkWords(snapshot: Snapshot): Promise<CheckResult> {
  await snapshot.load(snapshot.changes.map((change) => change.path));
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { path } of snapshot.changes) {
    const text = Buffer.from(snapshot.read(path)!).toString('utf8');
    texts.set(path, text);
    for (const match of text.matchAll(badWord)) {
      const start = { line: 1, column: 1, offset: match.index };
      const end = { line: 1, column: 1, offset: match.index + match[0].length };
      const edits: Edit[] = match[1] === undefined ? [] : [{ path, start: start.offset, end: end.offset, text: match[1] }];
      findings.push({
        ruleId: 'bad-word', origin: 'static', severity: 'error', confidence: 'high', message: 'm', advice: 'a', location: { path, start, end }, flow: [], marks: [],
        fingerprint: `${path}:${match[0]}`, belonging: 'changed-line', ...(edits.length === 0 ? {} : { fix: { description: 'd', edits } }),
      });
    }
  }
  const report = {
    version: '', label: '', root, findings, coverage: [], failures: [], notices: [], excerpts: {},
    stats: { durationMs: 0, filesParsed: 0, filesPrefiltered: 0, bytes: 0, overBudget: 0, importsLoaded: 0 },
  };
  return { report, config: defaultConfig(), rules: [], texts };
}

async function plan(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const snapshot = { ...memorySnapshot(files), root };
  const repair = await planRepair(snapshot, await checkWords(snapshot), { includeExisting: false, recheck: checkWords });
  return { ...repair, texts: Object.fromEntries(repair.files.map((file) => [file.path, file.edited.text])) };
}

describe('planRepair', () => {
  it('applies all fixes that do not touch in one round', async () => {
    const { texts, fixed } = await plan({ 'a.js': 'BAD!one and BAD!two', 'b.js': 'BAD!three' });
    expect(texts).toEqual({ 'a.js': 'one and two', 'b.js': 'three' });
    expect(fixed).toHaveLength(3);
  });

  it('takes fixes that touch one after the other', async () => {
    expect((await plan({ 'a.js': 'BAD!oneBAD!twoBAD!three' })).texts).toEqual({ 'a.js': 'onetwothree' });
  });

  it('leaves out a fix that does not hold, and keeps the others', async () => {
    const { texts, fixed } = await plan({ 'a.js': 'BAD!one BAD!BAD BAD!two BAD!three' });
    expect(texts).toEqual({ 'a.js': 'one BAD!BAD two three' });
    expect(fixed.map(({ finding }) => finding.fingerprint)).not.toContain('a.js:BAD!BAD');
  });

  it('leaves files without a fix alone', async () => {
    expect((await plan({ 'a.js': 'BAD', 'b.js': 'fine' })).files).toEqual([]);
  });

  it('says why a file cannot be repaired, and repairs the others', async () => {
    const files = { 'a.js': 'BAD!one', 'b.js': 'BAD!two' };
    const snapshot = { ...memorySnapshot(files), root };
    writeFileSync(join(root, 'a.js'), 'BAD!one, edited');
    writeFileSync(join(root, 'b.js'), 'BAD!two');
    const repair = await planRepair(snapshot, await checkWords(snapshot), { includeExisting: false, recheck: checkWords });
    expect([...repair.refused]).toEqual([['a.js', expect.stringContaining('differs from what was checked')]]);
    expect(repair.files.map((file) => file.path)).toEqual(['b.js']);
  });
});
