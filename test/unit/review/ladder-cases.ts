import type { AskResult } from '../../../src/review/contracts.ts';
import { completion, sendJson } from '../../support/review/model-server.ts';
import type { ModelServer } from '../../support/review/model-server.ts';
import { reviewerFor, serve } from './ask-request.ts';

/** By which step of the ladder each request asked. */
export function formatsOf(server: ModelServer): readonly string[] {
  return server.requests.map(({ body: { response_format: format } }) => {
    if (format === undefined) return 'text';
    if (format.type === 'json_object') return 'object';
    return format.json_schema?.strict === true ? 'strict' : 'schema';
  });
}

/** Asks a server once. */
export async function askOnce(server: ModelServer): Promise<AskResult> {
  return (await reviewerFor(server.url)).ask();
}

/** What is made of a content; undefined when nothing is. */
export async function answerOf(content: string): Promise<unknown> {
  const server = await serve((response) => sendJson(response, completion(content)));
  const result = await askOnce(server);
  return result.ok ? result.answer : undefined;
}
