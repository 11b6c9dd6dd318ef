// library: none; feature: a client of a model; expect: innocent
import Anthropic from '@anthropic-ai/sdk';
// Claude answers with blocks; text blocks are joined.
export async function ask(client: Anthropic, question: string) {
  const answer = await client.messages.create({ model: 'claude-opus-4-7', max_tokens: 500, messages: [{ role: 'user', content: question }] });
  return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
