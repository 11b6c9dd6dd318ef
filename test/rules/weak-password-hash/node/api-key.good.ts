// library: node:crypto; feature: a long random key needs no slow hash; expect: innocent
import { createHash, randomBytes } from 'node:crypto';

export function createApiKey() {
  const apiKey = `shop_${randomBytes(24).toString('base64url')}`;
  return { apiKey, stored: createHash('sha256').update(apiKey).digest('hex') };
}
