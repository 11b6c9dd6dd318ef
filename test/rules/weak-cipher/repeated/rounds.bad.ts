// library: node:crypto; feature: a local helper that is given one nonce in each round; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';

function sealPage(key: Buffer, nonce: Buffer, page: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(page, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealBook(key: Buffer, pages: readonly string[]) {
  const nonce = randomBytes(12);
  const sealed: Buffer[] = [];
  for (const page of pages) {
    sealed.push(sealPage(key, nonce, page)); // error: weak-cipher
  }
  return { nonce, sealed };
}
