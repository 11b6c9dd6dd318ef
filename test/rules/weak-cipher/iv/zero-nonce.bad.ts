// library: node:crypto; feature: a nonce of zeros in GCM; expect: bad
import { createCipheriv } from 'node:crypto';

const NONCE = Buffer.alloc(12, 0);

export function seal(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, NONCE); // error: weak-cipher
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
