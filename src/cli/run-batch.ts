import { reviewRunOf } from '../check-review.ts';
import type { ReviewHost } from '../check-review.ts';
import type { CheckResult } from '../check.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { disarmLines, escapeLine, escapeProse } from '../report/escape.ts';
import { submitBatch } from '../review/batch/submit-batch.ts';
import type { Output } from './terminal.ts';

/** `guard review --batch`: submits, says what, and how to fetch it. Exit code 2 where a unit is not in it. */
export async function runBatch(checked: CheckResult, snapshot: Snapshot, host: ReviewHost, output: Output): Promise<number> {
  const { batches, requests, kept, left, usdAtMost } = await submitBatch(reviewRunOf(checked, snapshot, host));
  const lines = left.map(({ id, why }) => `NOT SUBMITTED ${escapeLine(id)}: ${escapeProse(why)}`);
  for (const { id, model, keys } of batches) lines.push(`batch ${escapeLine(id)}: ${keys.length} requests to ${escapeLine(model)}`);
  const price = usdAtMost === undefined ? 'price not known' : `at most $${usdAtMost.toFixed(4)}`;
  lines.push(`guard: ${requests} submitted, ${kept} answered or submitted before, ${left.length} not submitted; ${price}`);
  if (requests > 0) lines.push('guard: fetch them within a day, for the same content: guard review --collect');
  output.write(disarmLines(`${lines.join('\n')}\n`));
  return left.length > 0 ? 2 : 0;
}
