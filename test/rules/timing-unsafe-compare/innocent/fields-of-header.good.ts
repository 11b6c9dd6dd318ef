// library: aws-lambda; feature: the names of fields in a signature's header; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';

function signaturesOf(header: string, field: string): string[] {
  const found: string[] = [];
  for (const item of header.split(',')) {
    const at = item.indexOf('=');
    const name = item.slice(0, at);
    if (name === field) found.push(item.slice(at + 1));
  }
  return found;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const expected = createHmac('sha256', process.env.HOOK_SECRET!).update(event.body ?? '').digest();
  const isRight = signaturesOf(event.headers['x-signature'] ?? '', 'v1').some((one) => {
    const given = Buffer.from(one, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return { statusCode: isRight ? 204 : 401, body: '' };
};
