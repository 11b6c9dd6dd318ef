// library: none; feature: a code of a map, compared as it should be, and one that is a number; expect: innocent
import { timingSafeEqual } from 'node:crypto';

const pending = new Map<string, { code: string; expiresAt: number }>();

export function verifyOtp(id: string, code: string): boolean {
  const entry = pending.get(id);
  if (!entry || entry.expiresAt < Date.now() || entry.code.length !== code.length) return false;
  return timingSafeEqual(Buffer.from(entry.code), Buffer.from(code));
}

const numbers = new Map<string, { code: number; expiresAt: number }>();

export function verifyNumber(id: string, code: number): boolean {
  const entry = numbers.get(id);
  return entry !== undefined && entry.expiresAt > Date.now() && entry.code === code;
}
