// library: crypto-js; feature: MD5 by its subpath, for a cache; expect: innocent
import md5 from 'crypto-js/md5';

const cache = new Map();

export function cached(query, load) {
  const id = md5(query).toString();
  if (!cache.has(id)) cache.set(id, load(query));
  return cache.get(id);
}
