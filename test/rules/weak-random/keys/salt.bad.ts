// library: node:crypto; feature: the salt of a hash; expect: bad
import { scryptSync } from 'node:crypto';

export function hash(password: string) {
  const salt = Math.random().toString(36).slice(2); // error: weak-random
  return { salt, hash: scryptSync(password, salt, 64).toString('hex') };
}
