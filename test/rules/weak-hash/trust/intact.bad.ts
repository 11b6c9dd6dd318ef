// library: node:crypto; feature: a digest decides whether what was fetched is genuine; expect: bad
import { createHash, timingSafeEqual } from 'node:crypto';

export function crateIntact(content: Buffer, promised: { sha1: string; size: number }): boolean {
  if (content.length !== promised.size) return false;
  const actual = createHash('sha1').update(content).digest(); // error: weak-hash
  const wanted = Buffer.from(promised.sha1, 'hex');
  return wanted.length === actual.length && timingSafeEqual(wanted, actual);
}

export function isAuthentic(data: Buffer, told: string): boolean {
  const actual = createHash('md5').update(data).digest(); // error: weak-hash
  const expected = Buffer.from(told, 'hex');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
