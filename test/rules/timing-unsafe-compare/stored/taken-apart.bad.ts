// library: none; feature: a code that is taken out of what a store gave, and one of a table; expect: bad
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { redis } from './redis';

export async function checkPairing(deviceId: string, submittedCode: string): Promise<boolean> {
  const { code, expiresAt } = JSON.parse((await redis.get(`pairing:${deviceId}`)) ?? '{}');
  if (!code || Date.now() > expiresAt) return false;
  return code === submittedCode; // warning: timing-unsafe-compare
}

export async function handler(event: { body: string }, doc: DynamoDBDocumentClient) {
  const { mail, code } = JSON.parse(event.body);
  const { Item } = await doc.send(new GetCommand({ TableName: 'login-codes', Key: { mail } }));
  if (!Item || Item.code !== code) return { statusCode: 401, body: 'wrong code' }; // warning: timing-unsafe-compare
  return { statusCode: 200, body: 'ok' };
}
