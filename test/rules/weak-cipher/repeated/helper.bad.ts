// library: node:crypto; feature: a local helper that is given one nonce for two texts; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';

function sealPage(key: Buffer, nonce: Buffer, page: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(page, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealLetter(key: Buffer, greeting: string, body: string) {
  const nonce = randomBytes(12);
  const first = sealPage(key, nonce, greeting);
  const second = sealPage(key, nonce, body); // error: weak-cipher
  return { nonce, first, second };
}
