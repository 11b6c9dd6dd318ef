import type { ReviewRequest, ReviewUnit } from './contracts.ts';

/** What a call would cost, as far as it is known. */
export interface Estimate {
  /** Model and host, or why it would go nowhere. */
  readonly target: string;
  /** US dollars for the input, and at most for the call; undefined when the model has no known price. */
  readonly usd?: { readonly input: number; readonly most: number };
}

/** Shorter parts are shown again: looking them up takes longer than reading them. */
const shortestShared = 400;

/**
 * A request as people read it: which route and why, where it would go, what it would cost, and every message exactly as it
 * would be sent. A long part that an earlier request had too (`shown`) is named instead. Foreign text in it is still foreign; whoever prints it
 * makes it harmless.
 */
export function showRequest(request: ReviewRequest, unit: ReviewUnit, { target, usd }: Estimate, shown: Set<string>): string {
  const price = usd === undefined ? 'price not known' : `about $${usd.input.toFixed(4)} to ask, at most $${usd.most.toFixed(4)} with the answer`;
  const head = [
    `== ${unit.id}`,
    `route: ${unit.route.name} (${unit.route.why})`,
    `to: ${target}`,
    `size: about ${request.estimatedTokens} tokens, at most ${request.maxOutputTokens} back; ${price}`,
  ];
  const part = (title: string, text: string): string => {
    if (shown.has(text)) return `-- ${title}: the same as above, to the letter`;
    if (text.length >= shortestShared) shown.add(text);
    return `-- ${title}\n${text}`;
  };
  const messages = request.messages.map(({ role, content }) => part(role, content));
  return [...head, ...messages, part(`schema ${request.schema.name}`, JSON.stringify(request.schema.schema))].join('\n');
}
