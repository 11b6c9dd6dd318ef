// library: node:crypto; feature: short random bits that name something, and keys that are long; expect: innocent
import { randomBytes, randomUUID } from 'node:crypto';

export const newJwtSecret = () => randomBytes(32).toString('base64url');
export const signingKeyId = () => randomBytes(4).toString('hex');
export const webhookId = () => `wh_${randomBytes(6).toString('hex')}`;
export const sessionKeyName = () => `session-${randomBytes(3).toString('hex')}`;

export function createSigningKey() {
  const signingKey = randomBytes(32).toString('hex');
  const hint = signingKey.slice(0, 8);
  return { id: randomUUID(), signingKey, hint };
}

export function encryptionKeyOf(prefix: Buffer) {
  const encryptionKey = Buffer.concat([prefix, randomBytes(8), randomBytes(8)]);
  return encryptionKey;
}

export function webhookSecretOf(length: number) {
  const webhookSecret = Array.from({ length }, () => randomBytes(2).toString('hex')).join('');
  return webhookSecret;
}
