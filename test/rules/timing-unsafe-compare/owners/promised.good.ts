// library: node:crypto; feature: derived by a function that was made to promise, compared in constant time; expect: innocent
import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const stretch = promisify(scrypt);

export async function enter(password: string, member: { salt: string; hash: string }): Promise<boolean> {
  const key = (await stretch(password, member.salt, 32)) as Buffer;
  const stored = Buffer.from(member.hash, 'hex');
  return key.length === stored.length && timingSafeEqual(key, stored);
}
