// library: node:crypto, web-crypto; feature: bytes that are wiped after use, and texts sealed the old way; expect: innocent
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

export function sealDiary(text: string, key: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return sealed;
}

export function openOldDiary(sealed: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16));
  return decipher.update(sealed, undefined, 'utf8') + decipher.final('utf8');
}

export class Seal {
  readonly #key = randomBytes(32);

  sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('hex');
  }

  close(): void {
    this.#key.fill(0);
  }
}
