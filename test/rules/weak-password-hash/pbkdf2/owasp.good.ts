// library: node:crypto; feature: OWASP's iterations; expect: innocent
import { pbkdf2Sync, randomBytes } from 'node:crypto';

const ITERATIONS = 600_000;

export function derive(password: string): { salt: Buffer; key: Buffer } {
  const salt = randomBytes(16);
  return { salt, key: pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256') };
}
