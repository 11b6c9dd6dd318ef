import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { once } from '../../../src/core/once.ts';

const compiled = once(() => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(JSON.parse(readFileSync(new URL('../../contract/openai-chat.openapi.json', import.meta.url), 'utf8')), 'openai');
  const schema = (name: string): ValidateFunction => ajv.compile({ $ref: `openai#/components/schemas/${name}` });
  return { request: schema('CreateChatCompletionRequest'), response: schema('CreateChatCompletionResponse'), error: schema('ErrorResponse') };
});

/** What OpenAI's published description says against a request, response or error; empty when it conforms. */
export function violationsOf(kind: 'request' | 'response' | 'error', body: unknown): readonly string[] {
  const validate = compiled()[kind];
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
