// library: none; feature: a helper among those that sign, which gives the claims of a token as they stand there; expect: bad
import { createHmac } from 'node:crypto';

export const seal = (text: string, key: Buffer) => createHmac('sha256', key).update(text).digest('base64url');

export function getClaims<T>(token: string): T {
  const body = token.split('.')[1]!;
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as T; // warning: jwt-unverified
}
