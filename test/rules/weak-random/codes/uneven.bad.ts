// library: crypto; feature: what is left of a random byte; expect: bad
import { randomBytes } from 'node:crypto';

const CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function makePassword(length: number): string {
  const bytes = randomBytes(length);
  let password = '';
  for (let index = 0; index < length; index++) password += CHARS[bytes[index] % CHARS.length]; // warning: weak-random
  return password;
}
export const first = () => {
  const otp = randomBytes(1)[0] % 10; // warning: weak-random
  return otp;
};
export function generateToken(): string {
  return Array.from(randomBytes(20), (byte) => CHARS[byte % 62]).join(''); // warning: weak-random
}
