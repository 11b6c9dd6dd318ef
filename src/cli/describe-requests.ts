import { reviewRunOf } from '../check-review.ts';
import type { ReviewHost } from '../check-review.ts';
import type { CheckResult } from '../check.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { disarmLines, escapeCode } from '../report/escape.ts';
import { dryRun } from '../review/dry-run.ts';
import type { Output } from './terminal.ts';

/** `guard review --dry-run`: every request as it would be sent, with its size, address and price. Sends nothing. */
export async function describeRequests(checked: CheckResult, snapshot: Snapshot, host: ReviewHost, output: Output): Promise<void> {
  const { requests, settled, summary } = await dryRun(reviewRunOf(checked, snapshot, host));
  for (const request of requests) output.write(disarmLines(`${escapeCode(request).join('\n')}\n\n`));
  if (settled.length > 0) output.write(`${disarmLines(['without a request', ...settled.flatMap(escapeCode).map((line) => `  ${line}`)].join('\n'))}\n\n`);
  output.write(`guard: ${summary}\n`);
}
