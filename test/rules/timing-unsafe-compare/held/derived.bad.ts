// library: node:crypto; feature: what was derived of a password, compared as text; expect: bad
import { pbkdf2Sync, scryptSync } from 'node:crypto';

interface Account { salt: string; passwordHash: string }

export function isRight(account: Account, given: string): boolean {
  const derived = pbkdf2Sync(given, account.salt, 600_000, 32, 'sha256').toString('base64');
  return derived === account.passwordHash; // warning: timing-unsafe-compare
}

export function login(stored: string, given: string): boolean {
  const [salt = '', hash = ''] = stored.split('$');
  return scryptSync(given, salt, 64).equals(Buffer.from(hash, 'hex')); // warning: timing-unsafe-compare
}
