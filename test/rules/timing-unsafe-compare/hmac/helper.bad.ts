// library: aws-lambda; feature: the digest from a helper; expect: bad
import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const sign = (body: string) => createHmac('sha256', process.env.SIGNING_KEY!).update(body).digest('base64');

export const handler = async (event: APIGatewayProxyEvent) => {
  if (event.headers['x-signature'] != sign(event.body ?? '')) return { statusCode: 401, body: '' }; // error: timing-unsafe-compare
  return { statusCode: 204, body: '' };
};
