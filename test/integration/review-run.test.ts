import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { answerWith, completion, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { Reply } from '../support/review/model-server.ts';
import { badLine, checkShop, reasonsOf, reviewFindings, reviewOf, reviewShop, say, staticHalf } from '../support/review/review-case.ts';

async function serve(reply: Reply) {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  return server;
}

/** Answers reviews with these comments for the total, verifications with "confirmed". */
const findsTheTotal = (severity: string): Reply => (response, { body }) => {
  const text = body.messages.map(({ content }) => content).join('\n');
  const isVerification = body.response_format?.json_schema?.name !== 'guard_review';
  if (isVerification) return sendJson(response, completion(JSON.stringify({ reasoning: 'With no lines the sum is 0 and 0 / 0 is NaN.', evidence: badLine.quote, verdict: 'confirmed' })));
  sendJson(response, completion(answerWith(text.includes('averagePrice') ? [{ ...badLine, severity }] : [])));
};

describe('a review', () => {
  test('adds a finding where the quote stands, and leaves the static half as it is', async () => {
    const server = await serve(findsTheTotal('warning'));
    const result = await reviewShop({ url: server.url });
    expect(server.violations).toEqual([]);
    expect(reviewFindings(result)).toMatchObject([{ ruleId: 'review-logic', origin: 'model', severity: 'warning', location: { path: 'src/total.ts', start: { line: 8 } } }]);
    expect(staticHalf(result)).toBe(staticHalf(await checkShop()));
    expect(reviewOf(result)).toMatchObject({ status: 'complete', required: false });
  });
});
