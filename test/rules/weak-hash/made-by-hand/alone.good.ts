// library: node:crypto; feature: a random token is looked up by its hash, and two values are hashed to be of one length; expect: innocent
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export function isToken(token: string, kept: Buffer): boolean {
  return timingSafeEqual(createHash('sha1').update(token).digest(), kept);
}

export function isSame(left: string, right: string): boolean {
  return timingSafeEqual(createHash('sha1').update(left).digest(), createHash('sha1').update(right).digest());
}

export function accepts(parcel: string, secret: string, mark: string): boolean {
  return timingSafeEqual(createHmac('sha256', secret).update(parcel).digest(), Buffer.from(mark, 'hex'));
}
