import type { ReviewUnit } from '../contracts.ts';
import type { ReviewRequest } from '../contracts.ts';

/** What a call would cost, as far as it is known. */
export interface Estimate {
  readonly model: string;
  /** US dollars for the input, and at most for the answer; undefined when the model has no known price. */
  readonly usd?: { readonly input: number; readonly output: number };
}

/**
 * A request as people read it, for `--dry-run`: which route and why, what it would cost, and every message exactly as it would be
 * sent. Foreign text in it is still foreign; whoever prints it makes it harmless.
 */
export function showRequest(request: ReviewRequest, unit: ReviewUnit, estimate: Estimate): string {
  const price = estimate.usd === undefined ? 'price unknown' : `about $${estimate.usd.input.toFixed(4)} to ask, at most $${estimate.usd.output.toFixed(4)} for the answer`;
  const head = [
    `unit ${unit.id}`,
    `route ${unit.route.name} (${estimate.model}): ${unit.route.why}`,
    `about ${request.estimatedTokens} tokens, at most ${request.maxOutputTokens} back; ${price}`,
  ];
  const messages = request.messages.map(({ role, content }) => `--- ${role}\n${content}`);
  return [...head, ...messages, `--- schema ${request.schema.name}\n${JSON.stringify(request.schema.schema)}`].join('\n');
}
