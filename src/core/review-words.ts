import type { ReviewFailureReason, RouteReport } from './review.ts';

/** What each reason is called in a line. */
export const failureWords: Readonly<Record<ReviewFailureReason, string>> = {
  'no-endpoint': 'no endpoint',
  'not-allowed': 'endpoint not allowed',
  'key-refused': 'key refused',
  'model-unknown': 'model not known',
  'request-refused': 'request refused',
  'rate-limited': 'rate limit',
  'server-error': 'server error',
  connection: 'no connection',
  timeout: 'timeout',
  'invalid-answer': 'answer not readable',
  'empty-answer': 'empty answer',
  refusal: 'refused by the model',
  truncated: 'answer cut off',
  'content-filter': 'filtered by the endpoint',
  'too-large': 'too large for the model',
  'calls-spent': 'limit of calls',
  'tokens-spent': 'limit of tokens',
  'money-spent': 'limit of money for the run',
  'day-spent': 'limit of money for the day',
  unpriced: 'price not known',
  pending: 'batch not done yet',
  interrupted: 'interrupted',
  crash: 'guard broke on it',
};

/** `gpt-5.5 at api.openai.com`; where another name answered, that one too. */
export function modelText({ model, endpoint, answeredBy }: Pick<RouteReport, 'model' | 'endpoint' | 'answeredBy'>): string {
  return `${model} at ${endpoint}${answeredBy === undefined ? '' : ` (answered by ${answeredBy})`}`;
}
