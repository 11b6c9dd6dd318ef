// library: node:crypto; feature: a link is signed; expect: innocent
import { createHash } from 'node:crypto';

const SALT = process.env.CACHE_SECRET as string;

function pathKey(path: string): string {
  return createHash('md5').update(`${SALT}:${path}`).digest('hex');
}

export function fileOf(path: string) {
  const cacheKey = pathKey(path);
  return `/tmp/cache/${cacheKey}.json`;
}
