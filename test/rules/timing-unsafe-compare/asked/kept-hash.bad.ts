// library: node:crypto; feature: a derived key and a hash of a record that was filled in the same file; expect: bad
import { createHash, scryptSync } from 'node:crypto';

interface Skipper {
  name: string;
  salt: string;
  passwordHash: string;
  resetTokenHash?: string;
}

const skippers = new Map<string, Skipper>();

const derive = (password: string, salt: string): string => scryptSync(password, salt, 32).toString('hex');
const digestOf = (resetToken: string): string => createHash('sha256').update(resetToken).digest('hex');

export function enlist(name: string, password: string, salt: string, resetToken: string): void {
  skippers.set(name, { name, salt, passwordHash: derive(password, salt), resetTokenHash: digestOf(resetToken) });
}

export function board(name: string, password: string): Skipper {
  const skipper = skippers.get(name);
  const derived = skipper && derive(password, skipper.salt);
  if (!skipper || skipper.passwordHash !== derived) throw new Error('Wrong name or password'); // warning: timing-unsafe-compare
  return skipper;
}

export function verifyReset(name: string, resetToken: string): boolean {
  const skipper = skippers.get(name);
  if (!skipper) return false;
  if (skipper.resetTokenHash !== digestOf(resetToken)) return false; // warning: timing-unsafe-compare
  skippers.delete(name);
  return true;
}
