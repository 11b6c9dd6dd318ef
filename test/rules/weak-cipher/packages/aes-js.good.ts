// library: aes-js; feature: blocks one by one, a constant IV and a constant counter, done right; expect: innocent
import aesjs from 'aes-js';
import { randomBytes } from 'node:crypto';

export function second(key: number[], text: Uint8Array) {
  const iv = randomBytes(16);
  return Buffer.concat([iv, new aesjs.ModeOfOperation.cbc(key, iv).encrypt(text)]);
}
export const third = (key: number[], start: Uint8Array, text: Uint8Array) => new aesjs.ModeOfOperation.ctr(key, new aesjs.Counter(start)).encrypt(text);
