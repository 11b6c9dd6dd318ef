// library: aws-lambda; feature: only whether there is a signature; expect: innocent
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  if (event.headers['x-signature'] === undefined || event.headers['x-signature'] === '') return { statusCode: 401, body: '' };
  return { statusCode: 204, body: '' };
};
