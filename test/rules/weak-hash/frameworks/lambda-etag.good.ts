// library: aws-lambda; feature: a function that answers with an ETag; expect: innocent
import { createHash } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.stringify({ path: event.path });
  return { statusCode: 200, headers: { ETag: createHash('sha1').update(body).digest('hex') }, body };
};
