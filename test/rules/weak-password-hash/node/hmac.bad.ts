// library: node:crypto; feature: HMAC with the salt as key; expect: bad
import { createHmac } from 'node:crypto';

export function saltHashPassword(password: string, salt: string) {
  const passwordHash = createHmac('sha512', salt).update(password).digest('hex'); // error: weak-password-hash
  return { salt, passwordHash };
}
