// library: crypto; feature: what is left of a random byte, done right; expect: innocent
import { randomBytes, randomInt } from 'node:crypto';

const CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function makePassword(length: number): string {
  const bytes = randomBytes(length);
  let password = '';
  for (let index = 0; index < length; index++) password += CHARS[bytes[index] % CHARS.length];
  return password;
}
export const first = () => {
  const otp = randomInt(1_000_000);
  return otp;
};
export const wide = () => {
  const otp = randomBytes(6).readUIntBE(0, 6) % 1_000_000;
  return otp;
};
export const shard = () => {
  const bucket = randomBytes(1)[0] % 10;
  return bucket;
};
