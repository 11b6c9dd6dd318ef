// library: node:crypto; feature: IVs whose bytes are written one at a time; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(key, text, counter) {
  const iv = Buffer.alloc(12);
  const salt = randomBytes(4);
  for (let i = 0; i < 4; i++) iv[i] = salt[i];
  iv[11] = counter;
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
export function seal2(key, text, counter) {
  const iv = Buffer.alloc(12);
  iv[11] = counter & 255;
  iv[10] = counter >> 8;
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
export function pixels(width) {
  const bytes = new Uint8Array(64);
  for (let i = 0; i < 64; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}
