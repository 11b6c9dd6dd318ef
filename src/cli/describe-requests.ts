import { reviewRunOf } from '../check-review.ts';
import type { ReviewHost } from '../check-review.ts';
import type { CheckResult } from '../check.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { disarmLines, escapeCode, escapeLine } from '../report/escape.ts';
import { dryRun } from '../review/dry-run.ts';
import type { Output } from './terminal.ts';

/** `guard review --dry-run`: every request as it would be sent, with its size, address and price. Sends nothing. */
export async function describeRequests(checked: CheckResult, snapshot: Snapshot, host: ReviewHost, output: Output): Promise<void> {
  const { requests, settled } = await dryRun(reviewRunOf(checked, snapshot, host));
  for (const { unit, target, request, usd } of requests) {
    const where = 'reason' in target ? `would not be sent: ${target.detail}` : `${target.model} at ${target.endpoint}`;
    const price = usd === undefined ? 'price not known' : `about ${usd.toFixed(4)} US dollars, at most ${(request.maxUsd ?? usd).toFixed(4)}`;
    const lines = [
      `== ${unit.id}`,
      `route: ${unit.route.name} (${unit.route.why})`,
      `to: ${where}`,
      `size: about ${request.estimatedTokens} tokens, answer of at most ${request.maxOutputTokens}`,
      `price: ${price}`,
    ].map(escapeLine);
    for (const { role, content } of request.messages) lines.push(`-- ${role}`, ...escapeCode(content));
    lines.push('-- schema', ...escapeCode(JSON.stringify(request.schema.schema)), '');
    output.write(disarmLines(`${lines.join('\n')}\n`));
  }
  const total = requests.reduce<number | undefined>((sum, { usd }) => (sum === undefined || usd === undefined ? undefined : sum + usd), 0);
  const tokens = requests.reduce((sum, { request }) => sum + request.estimatedTokens, 0);
  output.write(`guard: ${requests.length} request${requests.length === 1 ? '' : 's'}, about ${tokens} tokens, ${total === undefined ? 'price not known' : `about $${total.toFixed(4)}`}; ${settled} hunk${settled === 1 ? '' : 's'} need no model. Nothing was sent.\n`);
}
