// library: node:crypto; feature: a digest as key of a cipher; expect: bad
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export function seal(text: string, phrase: string): Buffer {
  const key = createHash('md5').update(phrase).digest(); // error: weak-hash
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
}
