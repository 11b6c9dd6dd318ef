import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/core/verdict.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Coverage, Report } from '../../../src/core/report.ts';

const at = { line: 1, column: 1, offset: 0 };
const error: Finding = {
  ruleId: 'sql-concatenation', origin: 'static', severity: 'error', confidence: 'high', message: 'm', advice: 'a',
  location: { path: 'src/orders.ts', start: at, end: at }, flow: [], marks: [], fingerprint: 'f', belonging: 'changed-line',
};
const checked: Coverage = { path: 'src/orders.ts', state: 'checked', hunks: 1, lines: 3 };
const failed: Coverage = { path: 'src/broken.ts', state: 'failed', reason: 'syntax', detail: 'line 1', hunks: 1 };

function reportOf(findings: readonly Finding[], coverage: readonly Coverage[] = [checked], failures: Report['failures'] = []): Report {
  return {
    version: '0', label: 'staged', root: '/r', findings, coverage, failures, notices: [], excerpts: {},
    stats: { durationMs: 0, filesParsed: 0, filesPrefiltered: 0, bytes: 0, overBudget: 0, importsLoaded: 0 },
  };
}
const onError = { failOn: 'error', includeExisting: false } as const;

describe('exitCodeOf', () => {
  it('is 0 for a clean and complete run', () => {
    expect(exitCodeOf(reportOf([]), onError)).toBe(0);
  });
  it('is 1 for a finding at the threshold and 0 below it', () => {
    expect(exitCodeOf(reportOf([error]), onError)).toBe(1);
    expect(exitCodeOf(reportOf([{ ...error, severity: 'warning' }]), onError)).toBe(0);
    expect(exitCodeOf(reportOf([{ ...error, severity: 'warning' }]), { ...onError, failOn: 'suggestion' })).toBe(1);
    expect(exitCodeOf(reportOf([error]), { ...onError, failOn: 'never' })).toBe(0);
  });
  it('counts neither suppressed findings nor, unless asked to, older ones', () => {
    expect(exitCodeOf(reportOf([{ ...error, suppressed: { by: 'inline', reason: 'constant' } }]), onError)).toBe(0);
    expect(exitCodeOf(reportOf([{ ...error, belonging: 'existing' }]), onError)).toBe(0);
    expect(exitCodeOf(reportOf([{ ...error, belonging: 'existing' }]), { ...onError, includeExisting: true })).toBe(1);
  });
  it('is 2 for an unread file or a broken rule, whatever was found and whatever the threshold', () => {
    expect(exitCodeOf(reportOf([error], [checked, failed]), onError)).toBe(2);
    expect(exitCodeOf(reportOf([], [failed]), { ...onError, failOn: 'never' })).toBe(2);
    expect(exitCodeOf(reportOf([error], [checked], [{ ruleId: 'r', path: 'p', message: 'x' }]), onError)).toBe(2);
  });
});
