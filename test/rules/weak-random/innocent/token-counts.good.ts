// library: Math; feature: tokens of a language model; expect: innocent
export function pickNextToken(logits: number[]): { tokenIndex: number; maxTokens: number } {
  const threshold = Math.random();
  let sum = 0;
  const tokenIndex = logits.findIndex((weight) => (sum += weight) > threshold);
  const maxTokens = Math.floor(100 + Math.random() * 50);
  return { tokenIndex, maxTokens };
}
