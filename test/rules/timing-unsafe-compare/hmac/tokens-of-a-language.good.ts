// library: node:crypto; feature: tokens of a language, in a file that signs as well; expect: innocent
import { createHmac } from 'node:crypto';

interface Token { kind: string; text: string; start: number }

export const sign = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('hex');

export function isSame(token: Token, other: Token, source: string): boolean {
  return token.kind === other.kind && token.text === other.text && source.slice(token.start) !== source;
}

export function hasLength(mac: string, text: string, secret: string): boolean {
  return mac.length === sign(text, secret).length;
}
