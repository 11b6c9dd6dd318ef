// library: node:crypto; feature: a good default, and a broken one for a cache key; expect: innocent
import { createHash, createHmac } from 'node:crypto';

function sealOf(path: string, secret: string, algorithm = 'sha256'): string {
  return createHmac(algorithm, secret).update(path).digest('hex');
}

export const linkTo = (path: string, secret: string): string => `${path}?s=${sealOf(path, secret)}`;

function cacheKeyOf(query: string, algorithm = 'md5'): string {
  return createHash(algorithm).update(query).digest('hex');
}

export const keyOf = (query: string): string => `q:${cacheKeyOf(query)}`;
