// library: node:crypto; feature: bytes of an IV that are drawn one at a time; expect: bad
import { createCipheriv } from 'node:crypto';
export function seal(key, text) {
  const iv = new Uint8Array(12);
  for (let i = 0; i < iv.length; i++) {
    iv[i] = Math.floor(Math.random() * 256); // error: weak-random
  }
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
