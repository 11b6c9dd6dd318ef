// library: node:crypto; feature: lists that are compared one by one, and a MAC to its end; expect: innocent
import { createHmac } from 'node:crypto';

interface Word { readonly text: string }

export const samePath = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((part, i) => part === other[i]);

export function tokensMatch(actual: Word[], expected: Word[]): boolean {
  return actual.every((word, i) => word === expected[i]);
}

export function isSealed(message: string, seal: string, secret: string): boolean {
  const mac = createHmac('sha256', secret).update(message).digest('hex');
  let difference = mac.length ^ seal.length;
  [...mac].forEach((char, i) => {
    difference |= char.charCodeAt(0) ^ seal.charCodeAt(i);
  });
  return difference === 0;
}

export function isWritten(message: string, secret: string): boolean {
  const mac = createHmac('sha256', secret).update(message).digest('hex');
  const alphabet = '0123456789abcdef';
  return [...mac].some((char, i) => char !== alphabet[i % 16]);
}
