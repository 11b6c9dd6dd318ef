// library: node:crypto; feature: a function that says whether something is genuine; expect: bad
import * as nodeCrypto from 'node:crypto';

enum Sum { Quick = 'md5', Slow = 'sha512' }

export function pluginIsAuthentic(plugin: Buffer, published: Buffer): boolean {
  const sum = nodeCrypto.createHash(Sum.Quick); // error: weak-hash
  sum.update(plugin);
  return nodeCrypto.timingSafeEqual(sum.digest(), published);
}

export function isUnmodified(plugin: Buffer, published: string): boolean {
  return nodeCrypto.createHash('sha1').update(plugin).digest('hex') === published; // warning: weak-hash
}
