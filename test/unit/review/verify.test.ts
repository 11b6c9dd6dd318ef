import { describe, expect, test } from 'vitest';
import { acceptAnswer } from '../../../src/review/answers/accept-answer.ts';
import type { ReviewFinding, ReviewInput, ReviewUnit } from '../../../src/review/contracts.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { applyVerdict, verifyRequest } from '../../../src/review/verify/verify-finding.ts';
import { onlyUnit, reviewInput } from '../../support/review-input.ts';

async function finding(): Promise<{ one: ReviewFinding; unit: ReviewUnit; input: ReviewInput }> {
  const input = reviewInput({ 'src/a.ts': `export function f(list: number[]) {\n  const key = 'AKIAIOSFODNN7ABCDEFG';\n  return list[0]!.toFixed(2);\n}\n` });
  const unit = await onlyUnit(input);
  const comment = { path: 'src/a.ts', quote: 'return list[0]!.toFixed(2);', line: 3, end_line: null, category: 'null-safety', failure_scenario: 'An empty list: the first item is undefined.', message: 'The first item of `list` may be missing.', severity: 'error', confidence: 'high', fix: null };
  const { findings } = await acceptAnswer({ comments: [comment] }, unit, await buildRequest(unit, input), input);
  return { one: findings[0]!, unit, input };
}

test('the second look is asked to refute, and is told neither certainty nor severity', async () => {
  const { one, unit, input } = await finding();
  const request = await verifyRequest(one, unit, input);
  const text = request.messages.map((message) => message.content).join('\n');
  expect(request.purpose).toBe('verify');
  expect(text).toContain('Try to refute it');
  expect(text).toContain('The first item of `list` may be missing.');
  expect(text).toContain('line="3"');
  expect(text).not.toMatch(/\bhigh\b|AKIAIOSFODNN7ABCDEFG/);
  expect(await verifyRequest(one, unit, input)).toMatchObject({ messages: request.messages });
});

test.each([
  [{ steps: 'a', evidence_quote: 'return list[0]!.toFixed(2);', verdict: 'confirmed' }, true],
  [{ steps: 'a', evidence_quote: '', verdict: 'uncertain' }, true],
  [{ steps: 'a', evidence_quote: 'if (list.length === 0) return;', verdict: 'refuted' }, false],
  [{ steps: 'a', evidence_quote: 'return list[0]!.toFixed(2);', verdict: 'maybe' }, false],
  [{ evidence_quote: 'return list[0]!.toFixed(2);', verdict: 'refuted' }, false],
  [null, false],
  ['refuted', false],
])('a verdict counts only with a line of the code behind it: %j', async (answer, valid) => {
  const { one, unit, input } = await finding();
  expect((await verifyRequest(one, unit, input)).problemsOf(answer).length === 0).toBe(valid);
});

describe('an error', () => {
  test.each([
    ['that is confirmed stays', { answer: { verdict: 'confirmed' } }, 'error'],
    ['of which nobody is certain is a warning', { answer: { verdict: 'uncertain' } }, 'warning'],
    ['whose second look failed is a warning', { failure: { reason: 'timeout', detail: 'late' } }, 'warning'],
    ['that is refuted is gone', { answer: { verdict: 'refuted' } }, undefined],
  ] as const)('%s', async (_name, verdict, severity) => {
    const { one } = await finding();
    expect(applyVerdict(one, verdict)?.finding.severity).toBe(severity);
  });
});
