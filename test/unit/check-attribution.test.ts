import { expect, test } from 'vitest';
import { leaveOutPeople, raiseWarnings, withLeftOut } from '../../src/check-attribution.ts';
import type { CheckResult } from '../../src/check.ts';
import type { AttributionReport } from '../../src/core/attribution.ts';
import type { Finding } from '../../src/core/finding.ts';
import { memorySnapshot } from '../support/memory-snapshot.ts';

const attribution = (...hunks: readonly (readonly [string, number, number, 'ai' | 'mixed' | 'human' | 'unknown'])[]): AttributionReport => ({
  evidence: [], lines: { ai: 0, mixed: 0, human: 0, unknown: 0 }, hunks: hunks.map(([path, start, end, by]) => ({ path, start, end, by, evidence: [] })),
});

test('the review leaves out what people are known to have written, and nothing that is unknown', () => {
  const snapshot = memorySnapshot({ 'ai.ts': 'a\n', 'mixed.ts': 'b\n', 'hand.ts': 'c\n', 'unknown.ts': 'd\n' });
  const { narrowed, left } = leaveOutPeople(snapshot, attribution(['ai.ts', 1, 2, 'ai'], ['mixed.ts', 1, 2, 'mixed'], ['hand.ts', 1, 2, 'human'], ['unknown.ts', 1, 2, 'unknown']));
  expect(narrowed.changes.map(({ path }) => path)).toEqual(['ai.ts', 'mixed.ts', 'unknown.ts']);
  expect(left).toMatchObject([{ path: 'hand.ts', state: 'excluded', rule: 'review.authors ai: written by people' }]);
  // accounted for, and only there
  const checked = { report: { review: { hunks: [{ path: 'ai.ts' }] } } } as unknown as CheckResult;
  expect(withLeftOut(checked, left).report.review!.hunks.map(({ path }) => path)).toEqual(['ai.ts', 'hand.ts']);
});

test('only warnings of the change in lines of agents are raised, and nothing is lowered', () => {
  const finding = (line: number, more: Partial<Finding> = {}): Finding => ({ severity: 'warning', belonging: 'changed-line', location: { path: 'a.ts', start: { line } }, ...more }) as Finding;
  const findings = [finding(1), finding(5), finding(9), finding(1, { severity: 'error' }), finding(1, { severity: 'suggestion' }), finding(1, { belonging: 'existing' }), finding(1, { suppressed: { by: 'inline', reason: 'safe' } }), finding(5, { severity: 'error' })];
  const checked = { report: { findings, notices: [] } } as unknown as CheckResult;
  const { report } = raiseWarnings(checked, attribution(['a.ts', 1, 3, 'mixed'], ['a.ts', 5, 6, 'human']));
  expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'error', 'suggestion', 'warning', 'warning', 'error']);
  expect(report.notices).toEqual(['1 warning counts as an error, for an agent had a part in the line (policy.ai)']);
});
