import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import type { Report } from '../../../src/core/report.ts';
import type { HunkOutcome, ReviewReport } from '../../../src/core/review.ts';
import { digestHunk, digestLines } from '../../../src/ledger/digests.ts';
import { categoriesOf, makeRecord } from '../../../src/ledger/make-record.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';
import { sampleRule } from '../../support/sample-report.ts';

const at = (path: string, line: number, last = line) => ({ path, start: { line, column: 1, offset: 0 }, end: { line: last, column: 9, offset: 8 } });

function finding(given: Partial<Finding> & { readonly line?: number; readonly path?: string }): Finding {
  const { line = 2, path = 'src/orders.ts', ...more } = given;
  return { ruleId: sampleRule.id, origin: 'static', severity: 'error', confidence: 'high', message: 'm', advice: 'a', location: at(path, line), flow: [], marks: [], fingerprint: 'f', belonging: 'changed-line', ...more };
}

const before = 'one line\ntwo lines\nthree lines\n';
const after = 'one line\nanother two\nanother three\nthree lines\n';

const report: Report = {
  version: '0.2.0', label: 'staged', root: '/', findings: [], failures: [], notices: [], excerpts: {},
  coverage: [{ path: 'logo.png', state: 'skipped', reason: 'image', hunks: 1 }, { path: 'src/orders.ts', state: 'checked', hunks: 1, lines: 2 }],
  stats: { durationMs: 1, filesParsed: 1, filesPrefiltered: 0, bytes: 1, overBudget: 0, importsLoaded: 0 },
};
const basis = { id: 'id', at: '2024-11-01T10:00:00.000Z', door: 'hook', failOn: 'error', rules: [sampleRule], basis: 'basis' } as const;

async function record(given: Partial<Report> = {}, options: { readonly load?: boolean } = {}) {
  const snapshot = memorySnapshot({ 'src/orders.ts': after, 'logo.png': 'x' }, { base: { 'src/orders.ts': before } });
  if (options.load !== false) {
    await snapshot.load(['src/orders.ts']);
    await snapshot.loadBase(['src/orders.ts']);
  }
  return makeRecord({ ...basis, snapshot, report: { ...report, ...given } });
}

test('hunks have digests of what they add and take away', async () => {
  const { files } = await record();
  expect(files).toEqual([
    { path: 'logo.png', oid: 'new', state: 'skipped', reason: 'image', hunks: [{ start: 1, lines: 1, by: 'unknown' }] },
    {
      path: 'src/orders.ts', oid: 'new', oldOid: 'old', state: 'checked',
      hunks: [{ start: 2, lines: 2, patch: digestHunk(['another two', 'another three'], ['two lines']), added: digestLines(['another two', 'another three']), by: 'unknown' }],
    },
  ]);
});

test('texts that are not in memory are not fetched for it', async () => {
  const { files } = await record({}, { load: false });
  expect(files[1]!.hunks).toEqual([{ start: 2, lines: 2, by: 'unknown' }]);
});

test('without the old text there are digests of the lines, and none of the hunk', async () => {
  const snapshot = memorySnapshot({ 'src/orders.ts': after }, { base: { 'src/orders.ts': before } });
  await snapshot.load(['src/orders.ts']);
  const { files } = makeRecord({ ...basis, snapshot, report: { ...report, coverage: report.coverage.slice(1) } });
  expect(files[0]!.hunks).toEqual([{ start: 2, lines: 2, added: digestLines(['another two', 'another three']), by: 'unknown' }]);
});

test('a finding is kept with its place, the lines that its data went through, and its kind of bug', async () => {
  const step = (line: number, path = 'src/orders.ts') => ({ location: at(path, line), message: 'm' });
  const { findings, exit } = await record({
    findings: [
      finding({ flow: [step(4), step(1), step(2), step(9, 'src/other.ts'), step(4)], marks: [at('src/orders.ts', 3)] }),
      finding({ fingerprint: 'old', belonging: 'existing' }),
      finding({ fingerprint: 'marked', severity: 'warning', belonging: 'new-in-file', suppressed: { by: 'inline', reason: 'because' } }),
    ],
  });
  expect(findings).toEqual([
    { fingerprint: 'f', ruleId: sampleRule.id, category: 'security-injection', origin: 'static', severity: 'error', confidence: 'high', path: 'src/orders.ts', start: 2, end: 2, via: [1, 3, 4], by: 'unknown' },
    { fingerprint: 'marked', ruleId: sampleRule.id, category: 'security-injection', origin: 'static', severity: 'warning', confidence: 'high', path: 'src/orders.ts', start: 2, end: 2, via: [], suppressed: 'inline', by: 'unknown' },
  ]);
  expect(exit).toBe(1);
});

test('who wrote the lines is kept with the agent where it is known', async () => {
  const { files, findings } = await record({
    findings: [finding({})],
    attribution: {
      evidence: [{ source: 'branch', detail: 'x' }, { source: 'environment', detail: 'CLAUDECODE is set', agent: 'Claude Code' }],
      hunks: [{ path: 'src/orders.ts', start: 2, end: 4, by: 'ai', evidence: [0, 1] }], lines: { ai: 2, mixed: 0, human: 0, unknown: 0 },
    },
  });
  expect(files[1]!.hunks[0]).toMatchObject({ by: 'ai', agent: 'Claude Code' });
  expect(findings[0]).toMatchObject({ by: 'ai', agent: 'Claude Code' });
});

test.each<[HunkOutcome['state'], object, object]>([
  ['reviewed', { route: 'deep' }, { review: 'reviewed', route: 'deep' }],
  ['cached', { route: 'small' }, { review: 'cached', route: 'small' }],
  ['inert', { why: 'a rename' }, { review: 'inert' }],
  ['excluded', { rule: '*.sql' }, { review: 'excluded' }],
  ['not-reviewed', { reason: 'timeout', detail: 'after 120 s at https://models.example.org' }, { review: 'not-reviewed', reason: 'timeout' }],
])('a hunk that the review left as %s says so', async (state, more, expected) => {
  const hunk = { oldStart: 2, oldLines: 1, newStart: 2, newLines: 2 };
  const usage = { calls: 2, inputTokens: 100, cachedTokens: 10, outputTokens: 20, reasoningTokens: 0, estimated: false };
  const review: ReviewReport = {
    status: 'partial', required: false, hunks: [{ path: 'src/orders.ts', hunk, state, ...more } as HunkOutcome], units: [],
    routes: [{ route: 'deep', model: 'gpt', endpoint: 'models.example.org', units: 1, usage, cost: { usd: 0.25, unpriced: [] }, ms: 12.4 }],
    usage, cost: { unpriced: [] }, unplaced: [{ path: 'a', message: 'secret words', why: 'x' }], dropped: {}, alsoSeen: [], durationMs: 1,
  };
  const made = await record({ review, findings: [finding({ origin: 'model', ruleId: 'review-null-safety' })] });
  expect(made.files[1]!.hunks[0]).toMatchObject(expected);
  expect(made.findings[0]).toMatchObject({ category: 'null-safety', origin: 'model', ...('route' in expected ? { route: expected.route } : {}) });
  expect(made.review).toEqual({ status: 'partial', routes: [{ route: 'deep', model: 'gpt', calls: 2, inputTokens: 100, outputTokens: 20, usd: 0.25, ms: 12 }] });
  expect(JSON.stringify(made)).not.toMatch(/example\.org|secret words|120 s/);
});

test('a change of very many lines is kept with its places alone', async () => {
  const text = Array.from({ length: 6_000 }, (_, index) => `line number ${index}`).join('\n');
  const snapshot = memorySnapshot({ 'big.ts': text, 'small.ts': 'one small line\n' });
  await snapshot.load(['big.ts', 'small.ts']);
  const coverage = ['big.ts', 'small.ts'].map((path) => ({ path, state: 'checked', hunks: 1, lines: 1 }) as const);
  const made = makeRecord({ ...basis, snapshot, report: { ...report, coverage } });
  expect(made.files[0]).toMatchObject({ path: 'big.ts', hunks: [{ start: 1, lines: 6_000 }] });
  expect(made.files[0]!.hunks[0]).not.toHaveProperty('added');
});

test('rules that nobody knows any more are of another kind', () => {
  const categoryOf = categoriesOf([sampleRule]);
  expect([sampleRule.id, 'review-performance', 'gone-since'].map(categoryOf)).toEqual(['security-injection', 'performance', 'other']);
});
