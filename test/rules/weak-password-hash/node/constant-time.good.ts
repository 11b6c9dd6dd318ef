// library: node:crypto; feature: two hashes for comparing in constant time; expect: innocent
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

export function isAdmin(password: string): boolean {
  return timingSafeEqual(digest(password), digest(process.env.ADMIN_PASSWORD ?? ''));
}
