// library: node:crypto; feature: digests of both sides to compare texts of different length, and a cache that asks whether a file changed; expect: innocent
import { createHash, timingSafeEqual } from 'node:crypto';

export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

export function hasChanged(content: Buffer, known: string): boolean {
  const checksum = createHash('sha1').update(content).digest('hex');
  return checksum !== known;
}
