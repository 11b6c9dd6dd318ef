// library: node:crypto; feature: the IV is given; expect: innocent
import { createCipheriv } from 'node:crypto';

export function sealWith(text: string, key: Buffer, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
