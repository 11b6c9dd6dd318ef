// library: aws-lambda; feature: a helper makes the answer, the handler says where to; expect: bad
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

const answer = (statusCode: number, headers: Record<string, string> = {}): APIGatewayProxyResult => ({
  statusCode,
  headers: { 'Cache-Control': 'no-store', ...headers },
  body: '',
});

const SHOP = 'https://shop.example.org';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const next = event.queryStringParameters?.next;
  if (event.path === '/bye') return answer(302, { Location: '/' });
  if (!next?.startsWith(SHOP)) {
    return answer(400);
  }
  return answer(302, { Location: next }); // error: open-redirect
};
