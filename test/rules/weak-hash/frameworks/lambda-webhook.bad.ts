// library: aws-lambda; feature: a webhook checked with a plain hash; expect: bad
import { createHash } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const expectedSignature = createHash('sha1').update(event.body + process.env.HOOK_SALT!).digest('hex'); // error: weak-hash
  const given = event.headers['x-signature'] ?? '';
  return { statusCode: given.length === expectedSignature.length ? 204 : 401, body: '' };
};
