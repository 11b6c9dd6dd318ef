// library: node:crypto; feature: what was derived of a password, compared in constant time, and by its length; expect: innocent
import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';

interface Account { salt: string; passwordHash: string }

export function isRight(account: Account, given: string): boolean {
  const derived = pbkdf2Sync(given, account.salt, 600_000, 32, 'sha256');
  const stored = Buffer.from(account.passwordHash, 'base64');
  return derived.length === stored.length && timingSafeEqual(derived, stored);
}
