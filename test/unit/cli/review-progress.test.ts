import { describe, expect, test, vi } from 'vitest';
import { createProgressDisplay } from '../../../src/cli/review-progress.ts';
import { noUsage } from '../../../src/review/budget/usage.ts';
import type { ReviewProgress } from '../../../src/review/run-review.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, output: { isTTY, columns: 80, write: (text: string) => void written.push(text) } };
}

const finished = (message: string): ReviewProgress => ({
  kind: 'finished', done: 1, units: 2,
  result: {
    unit: { id: 'u', files: [], kind: 'normal', route: { name: 'standard', why: 'x' }, risk: 1, securitySensitive: false },
    findings: [{
      comment: {} as never,
      finding: {
        ruleId: 'review-logic', origin: 'model', severity: 'warning', confidence: 'high', message, advice: '', flow: [], marks: [], fingerprint: 'f', belonging: 'changed-line',
        location: { path: 'src/a.ts', start: { line: 3, column: 1, offset: 0 }, end: { line: 3, column: 2, offset: 1 } },
      },
    }],
    unplaced: [], dropped: [], alsoSeen: [],
    report: { paths: ['src/a.ts'], route: 'standard', why: 'x', state: 'reviewed', usage: noUsage, cost: { unpriced: [] }, ms: 1 },
  },
});

describe('the progress of a review', () => {
  test('counts on a terminal, shows each finding when it comes, and takes its line away', () => {
    vi.useFakeTimers();
    const { written, output } = screen(true);
    const display = createProgressDisplay(output, () => 0);
    display.onProgress({ kind: 'planned', units: 2, deadlineMs: 20_000 });
    display.onProgress(finished('An empty list divides by zero.'));
    display.close();
    vi.useRealTimers();
    const text = written.join('');
    expect(text).toContain('guard: reviewing, 0 of 2 done, 20 s left (Ctrl-C keeps what is there)');
    expect(text).toContain('review: warning src/a.ts:3 An empty list divides by zero.\n');
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  test('lets no terminal code of a model through', () => {
    const { written, output } = screen(true);
    const display = createProgressDisplay(output, () => 0);
    display.onProgress(finished('\u001B]0;owned\u0007 ::error::x'));
    expect(written.join('').replaceAll('\r\u001B[K', '')).not.toMatch(/[\u0007\u001B]/);
  });

  test('says nothing where nobody watches', () => {
    const { written, output } = screen(false);
    const display = createProgressDisplay(output, () => 0);
    display.onProgress({ kind: 'planned', units: 2, deadlineMs: 20_000 });
    display.onProgress(finished('x'));
    display.close();
    expect(written).toEqual([]);
  });
});
