import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/check.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import { renderText } from '../../src/report/text.ts';
import { faults, startGibberish } from '../support/review/faults.ts';
import { startModelServer } from '../support/review/model-server.ts';
import { checkShop, keyCanary, reasonsOf, reviewFindings, reviewOf, reviewShop, say, staticHalf } from '../support/review/review-case.ts';

const textOptions = { color: false, width: 100, failOn: 'error', includeExisting: false, quiet: false, verbose: true, rules: [] } as const;

let without: CheckResult;
beforeAll(async () => {
  without = await checkShop();
});

/** What must hold whatever the endpoint does. */
function expectUnharmed(result: CheckResult): string {
  expect(staticHalf(result)).toBe(staticHalf(without));
  const review = reviewOf(result);
  const hunks = without.report.coverage.reduce((sum, entry) => sum + entry.hunks, 0);
  expect(review.hunks).toHaveLength(hunks);
  expect(exitCode(result.report, 'error')).toBe(1);
  const text = renderText(result.report, textOptions);
  expect(text).not.toContain(keyCanary);
  expect(JSON.stringify(result.report)).not.toContain(keyCanary);
  // No terminal code and no log command of the model gets through.
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]|^::error|^##vso/m);
  return text;
}

test('the static half has an error to lose', () => {
  expect(without.report.findings).toMatchObject([{ ruleId: 'sql-concatenation', severity: 'error' }]);
  expect(faults.length).toBeGreaterThanOrEqual(40);
});

describe.concurrent('whatever the endpoint does, the static result stands, the reason is told and the deadline holds', () => {
  test.for(faults)('$name', async ({ reply, reason, endless }, { expect: check }) => {
    const server = await startModelServer(reply);
    try {
      const result = await reviewShop({ url: server.url, settings: say({ 'review.mode': 'on', 'review.deadlineSeconds': endless === true ? 1 : 30 }) });
      const text = expectUnharmed(result);
      check(server.violations).toEqual([]);
      check(server.requests.length).toBeGreaterThan(0);
      check(reasonsOf(result)).toEqual(reason === undefined ? [] : [reason]);
      if (reason === undefined) check(reviewOf(result).status).toBe('complete');
      else check(text).toMatch(/MODEL REVIEW (DID NOT RUN|INCOMPLETE)/);
      for (const finding of reviewFindings(result)) check(finding.location).toMatchObject({ path: 'src/total.ts', start: { line: 8 } });
    } finally {
      await server.close();
    }
  });

  test('something that does not speak HTTP', async () => {
    const server = await startGibberish();
    try {
      const result = await reviewShop({ url: server.url });
      expectUnharmed(result);
      expect(reasonsOf(result)).toEqual(['connection']);
    } finally {
      await server.close();
    }
  });

  test('nothing listens', async () => {
    const server = await startModelServer(() => undefined);
    await server.close();
    const result = await reviewShop({ url: server.url });
    expect(expectUnharmed(result)).toContain('MODEL REVIEW DID NOT RUN: no connection: nothing listens there');
  });

  test('no key', async () => {
    const result = await reviewShop({ env: { OPENAI_API_KEY: '' } });
    expect(expectUnharmed(result)).toContain('MODEL REVIEW DID NOT RUN: no endpoint: OPENAI_API_KEY is not set');
  });
});

test('what is required and was not done is exit 2, never a pass', async () => {
  const server = await startModelServer((response) => response.destroy());
  try {
    const result = await reviewShop({ url: server.url, files: { 'src/total.ts': 'export const total = (a: number) => a + 1;\n' }, settings: say({ 'review.mode': 'required', 'review.deadlineSeconds': 30 }) });
    expect(exitCode(result.report, 'error')).toBe(2);
    expect(renderText(result.report, textOptions)).toContain('guard: not finished: the model review is required and was not done (exit 2)');
  } finally {
    await server.close();
  }
});
