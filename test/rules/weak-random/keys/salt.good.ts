// library: node:crypto; feature: a salt of random bytes, and jitter beside it; expect: innocent
import { randomBytes, scryptSync } from 'node:crypto';

export async function hash(password: string) {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: scryptSync(password, salt, 64).toString('hex') };
}
