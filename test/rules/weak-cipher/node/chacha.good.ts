// library: node:crypto; feature: ChaCha20-Poly1305; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
