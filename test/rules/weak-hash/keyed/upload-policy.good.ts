// library: node:crypto; feature: a keyed MD5 that only spreads or finds things; expect: innocent
import { createHmac } from 'node:crypto';

const SPREAD_KEY = process.env.SPREAD_KEY ?? '';

export function bucketOf(user: string): number {
  return createHmac('md5', SPREAD_KEY).update(user).digest().readUInt32BE(0) % 100;
}

export function cacheKey(path: string): string {
  return createHmac('md5', SPREAD_KEY).update(path).digest('hex');
}
