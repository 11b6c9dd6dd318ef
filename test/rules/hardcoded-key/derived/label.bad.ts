// library: node:crypto; feature: a constant that a key is derived with, from what is no secret; expect: bad
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

export function exportFor(apiKey: string, salt: Buffer): string {
  const wrap = createHmac('sha256', 'Vendor-Wrap-7731!').update(salt).digest(); // error: hardcoded-key
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrap, nonce);
  return nonce.toString('hex') + cipher.update(apiKey, 'utf8', 'hex') + cipher.final('hex') + cipher.getAuthTag().toString('hex');
}
