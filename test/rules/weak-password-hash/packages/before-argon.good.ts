// library: argon2; feature: hashed to one length for a slow function under another name; expect: innocent
import { createHash } from 'node:crypto';
import { hash as argonHash, Algorithm } from '@node-rs/argon2';
export async function register(pw: string): Promise<string> {
  const pre = createHash('sha512').update(pw).digest('base64');
  return argonHash(pre, { algorithm: Algorithm.Argon2id, memoryCost: 47104, timeCost: 2, parallelism: 1 });
}
