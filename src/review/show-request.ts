import type { ReviewRequest, ReviewUnit } from './contracts.ts';

/** What a call would cost, as far as it is known. */
export interface Estimate {
  /** Model and host, or why it would go nowhere. */
  readonly target: string;
  /** US dollars for the input, and at most for the answer; undefined when the model has no known price. */
  readonly usd?: { readonly input: number; readonly output: number };
}

/**
 * A request as people read it: which route and why, where it would go, what it would cost, and every message exactly as it
 * would be sent. Foreign text in it is still foreign; whoever prints it makes it harmless.
 */
export function showRequest(request: ReviewRequest, unit: ReviewUnit, { target, usd }: Estimate): string {
  const price = usd === undefined ? 'price not known' : `about $${usd.input.toFixed(4)} to ask, at most $${usd.output.toFixed(4)} for the answer`;
  const head = [
    `== ${unit.id}`,
    `route: ${unit.route.name} (${unit.route.why})`,
    `to: ${target}`,
    `size: about ${request.estimatedTokens} tokens, at most ${request.maxOutputTokens} back; ${price}`,
  ];
  const messages = request.messages.map(({ role, content }) => `-- ${role}\n${content}`);
  return [...head, ...messages, `-- schema ${request.schema.name}\n${JSON.stringify(request.schema.schema)}`].join('\n');
}
