/** Lines with a number in front (`+  41 | `) and long hexadecimal digests take more tokens than their length says. */
const NUMBERED = /^[+ ] +\d+ \| /gm;
const DIGEST = /\b[0-9a-f]{32,64}\b/g;
const TOKENS_OF_NUMBER = 2.5;
const TOKENS_OF_DIGEST = 14;

/**
 * Estimates the tokens of a text: one for four characters, one for each character outside of ASCII, and some for what tokenizers
 * cut small. Against the tokenizer of current OpenAI models the sum is some percent high (docs/review.md tells by how much), which is
 * the side to err on where money is counted before it is spent.
 */
export function estimateTokens(text: string): number {
  let foreign = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) foreign++;
  const numbers = text.match(NUMBERED)?.length ?? 0;
  const digests = text.match(DIGEST)?.length ?? 0;
  return Math.ceil((text.length - foreign) / 4 + foreign + numbers * TOKENS_OF_NUMBER + digests * TOKENS_OF_DIGEST);
}
