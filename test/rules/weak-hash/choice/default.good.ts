// library: node:crypto; feature: a good default, and one for a cache key; expect: innocent
import { createHash, hash } from 'node:crypto';

export function shorten(text: string, algorithm = 'sha256'): string {
  return hash(algorithm, text, 'hex');
}

export function cacheKey(text: string, options: { algorithm?: string }): string {
  return createHash(options.algorithm ?? 'md5').update(text).digest('hex');
}
