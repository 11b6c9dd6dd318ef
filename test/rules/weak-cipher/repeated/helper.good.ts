// library: node:crypto; feature: helpers that get a nonce, and a new one for each text or key; expect: innocent
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

function sealPage(key: Buffer, nonce: Buffer, page: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(page, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function openPage(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

export function sealLetter(key: Buffer, greeting: string, body: string) {
  const first = randomBytes(12);
  const second = randomBytes(12);
  return [first, sealPage(key, first, greeting), second, sealPage(key, second, body)];
}

export function sealForAll(keys: readonly Buffer[], text: string) {
  const nonce = randomBytes(12);
  return { nonce, sealed: keys.map((key) => sealPage(key, nonce, text)) };
}

export function sealEither(key: Buffer, text: string, draft: string | undefined) {
  const nonce = randomBytes(12);
  if (draft !== undefined) return [nonce, sealPage(key, nonce, draft)];
  return [nonce, sealPage(key, nonce, text)];
}

export function sealTwoWays(secret: Buffer, header: string, body: string) {
  const nonce = randomBytes(12);
  const headerKey = Buffer.from(hkdfSync('sha256', secret, nonce, 'header', 32));
  const bodyKey = Buffer.from(hkdfSync('sha256', secret, nonce, 'body', 32));
  return [nonce, sealPage(headerKey, nonce, header), sealPage(bodyKey, nonce, body)];
}

export function check(key: Buffer, text: string): boolean {
  const nonce = randomBytes(12);
  const sealed = sealPage(key, nonce, text);
  return openPage(key, nonce, sealed).toString('utf8') === text;
}

export function sealEach(key: Buffer, pages: readonly string[]) {
  return pages.map((page) => {
    const nonce = randomBytes(12);
    return Buffer.concat([nonce, sealPage(key, nonce, page)]);
  });
}
