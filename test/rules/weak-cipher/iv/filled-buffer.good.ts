// library: node:crypto; feature: a buffer that is filled with random bytes; expect: innocent
import { createCipheriv, randomFillSync } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  const iv = Buffer.alloc(12);
  randomFillSync(iv);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
