// library: node:crypto; feature: the hash of what is given, which is no secret; expect: innocent
import { createHash } from 'node:crypto';

export function verifyDownload(input, expected) {
  return createHash('sha256').update(input).digest('hex') === expected;
}

export function compareCacheKeys(input, stored) {
  const mine = createHash('sha256').update(input).digest('hex');
  return mine === stored;
}
