// library: ecmascript; feature: a helper among those that hash and encrypt; expect: bad
import { createHmac } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const seal = (text: string, key: Buffer) => createHmac('sha256', key).update(text).digest('hex');

export function randomString(length: number): string {
  let out = '';
  while (out.length < length) out += LETTERS[Math.floor(Math.random() * LETTERS.length)]; // warning: weak-random
  return out;
}
