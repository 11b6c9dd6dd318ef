/**
 * Estimates the tokens of a text: a token for four characters, and one for each character outside of ASCII. Against the
 * tokenizer of current OpenAI models it is high for programs (docs/review.md tells by how much), which is the side to err on.
 */
export function estimateTokens(text: string): number {
  let foreign = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) foreign++;
  return Math.ceil((text.length - foreign) / 4 + foreign);
}
