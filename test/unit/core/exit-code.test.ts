import { describe, expect, test } from 'vitest';
import { exitCode, isBlocking, isComplete } from '../../../src/core/exit-code.ts';
import { existingError, orderWarning, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';

const suggestion = { ...orderWarning, severity: 'suggestion' } as const;

describe('the exit code', () => {
  test.each([
    ['error', [userError], 1],
    ['error', [orderWarning, suggestion], 0],
    ['warning', [orderWarning], 1],
    ['warning', [suggestion], 0],
    ['suggestion', [suggestion], 1],
    ['never', [userError], 0],
    ['suggestion', [], 0],
  ] as const)('with --fail-on %s follows the severity', (failOn, findings, expected) => {
    expect(exitCode(sampleReport({ findings }), failOn)).toBe(expected);
  });

  test('does not count suppressed findings', () => {
    expect(exitCode(sampleReport({ findings: [suppressedError] }), 'suggestion', true)).toBe(0);
  });

  test('counts findings older than the change only when asked to', () => {
    const report = sampleReport({ findings: [existingError] });
    expect(exitCode(report, 'error')).toBe(0);
    expect(exitCode(report, 'error', true)).toBe(1);
  });

  test('is 2 when a path was not read, whatever was found and whatever the threshold', () => {
    const report = sampleReport({ findings: [userError], coverage: [unparsedPath] });
    expect(isComplete(report)).toBe(false);
    expect(exitCode(report, 'error')).toBe(2);
    expect(exitCode(report, 'never')).toBe(2);
  });

  test('is 2 when a rule broke down', () => {
    const failures = [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'stack overflow' }];
    expect(exitCode(sampleReport({ findings: [], failures }), 'error')).toBe(2);
  });
});

test('a finding that is new in the file blocks although its line is old', () => {
  expect(isBlocking({ ...userError, belonging: 'new-in-file' }, 'error')).toBe(true);
});
