// library: none; feature: a helper that gives the claims of a token which the file verifies by hand before; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';

export const seal = (text: string, key: Buffer) => createHmac('sha256', key).update(text).digest();

export function verifySeal(token: string, key: Buffer): boolean {
  const [head = '', body = '', mark = ''] = token.split('.');
  const made = seal(`${head}.${body}`, key);
  const sent = Buffer.from(mark, 'base64url');
  return made.length === sent.length && timingSafeEqual(made, sent);
}

export function getClaims<T>(token: string): T {
  const body = token.split('.')[1]!;
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as T;
}
