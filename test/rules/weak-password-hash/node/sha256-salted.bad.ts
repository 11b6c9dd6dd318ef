// library: node:crypto; feature: a salt does not make it slow; expect: bad
import { createHash, randomBytes } from 'node:crypto';

export function createCredentials(user: string, pwd: string) {
  const salt = randomBytes(16).toString('hex');
  const digest = createHash('sha512').update(salt + pwd).digest('hex'); // error: weak-password-hash
  return { user, salt, digest };
}
