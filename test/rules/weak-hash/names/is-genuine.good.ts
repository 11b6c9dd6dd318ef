// library: node:crypto; feature: a strong digest, and one of a cache; expect: innocent
import * as nodeCrypto from 'node:crypto';

enum Sum { Quick = 'md5', Slow = 'sha512' }

export function pluginIsAuthentic(plugin: Buffer, published: Buffer): boolean {
  const sum = nodeCrypto.createHash(Sum.Slow);
  sum.update(plugin);
  return nodeCrypto.timingSafeEqual(sum.digest(), published);
}

export function isCached(page: string, etag: string): boolean {
  return nodeCrypto.createHash(Sum.Quick).update(page).digest('hex') === etag;
}
