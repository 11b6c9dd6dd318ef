// library: node:crypto; feature: the same with an HMAC, and a checksum of a copy; expect: innocent
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const integrityOf = (text: string, key: Buffer): Buffer => createHmac('sha256', key).update(text).digest();

export function open(letter: { text: string; integrity: string }, key: Buffer): object {
  if (!timingSafeEqual(integrityOf(letter.text, key), Buffer.from(letter.integrity, 'base64'))) throw new Error('changed on its way');
  return JSON.parse(letter.text);
}

export const isWhole = (bytes: Buffer, checksum: string): boolean => timingSafeEqual(createHash('md5').update(bytes).digest(), Buffer.from(checksum, 'hex'));
