// library: node:crypto; feature: a length that the caller chooses; expect: innocent
import { randomBytes } from 'node:crypto';

export function generateSigningKey(prefix = '', bytes = 32) {
  return prefix + randomBytes(bytes).toString('base64url');
}

export const reader = () => generateSigningKey('reader-', 12);
