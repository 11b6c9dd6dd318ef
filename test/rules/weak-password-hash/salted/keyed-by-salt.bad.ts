// library: node:crypto; feature: a salt as the key of an HMAC is no key, and a fast hash of a password stays one; expect: bad
import { createHmac, randomBytes } from 'node:crypto';

export const phraseHash = (password: string, salt: string): string => {
  const hash = createHmac('sha512', salt); // error: weak-password-hash
  hash.update(password);
  return hash.digest('hex');
};

export const newMember = (password: string) => {
  const salt = randomBytes(10).toString('hex');
  return { salt, passwordHash: phraseHash(password, salt) };
};
