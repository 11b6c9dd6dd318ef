import { reviewCategories } from '../contracts.ts';
import type { JsonSchema } from '../contracts.ts';

/**
 * What a review answers: keys in the order the model is to think in. In the strict subset of JSON Schema that OpenAI enforces, and
 * without length, pattern and range words, which other servers refuse or ignore; those limits are in `review-problems.ts`.
 */
export const answerSchema: { readonly name: string; readonly schema: JsonSchema } = {
  name: 'guard_review',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['comments'],
    properties: {
      comments: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['path', 'quote', 'line', 'end_line', 'category', 'failure_scenario', 'message', 'severity', 'confidence', 'fix'],
          properties: {
            path: { type: 'string', description: 'Path of the file as it stands in its <file> block.' },
            quote: { type: 'string', description: 'The code of the line at fault, copied without its number.' },
            line: { type: 'integer', description: 'Number of that line.' },
            end_line: { type: ['integer', 'null'], description: 'Last line, when the fault spans several.' },
            category: { type: 'string', enum: [...reviewCategories] },
            failure_scenario: { type: 'string', description: 'The input or state that breaks it, and what happens then.' },
            message: { type: 'string', description: 'What is wrong, in one or two sentences.' },
            severity: { type: 'string', enum: ['error', 'warning', 'suggestion'] },
            confidence: { type: 'string', enum: ['high', 'medium', 'low'] },
            fix: { type: ['string', 'null'], description: 'The lines from line to end_line as they should be, or null.' },
          },
        },
      },
    },
  },
};
