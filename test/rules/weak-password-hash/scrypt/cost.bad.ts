// library: node:crypto; feature: a small cost; expect: bad
import { randomBytes, scryptSync } from 'node:crypto';

export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return scryptSync(password, salt, 64, { N: 512, r: 8, p: 1 }).toString('hex'); // error: weak-password-hash
}
