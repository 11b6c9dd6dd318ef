// library: node:crypto; feature: the hash is a key of a map; expect: innocent
import { createHash } from 'node:crypto';

const seen = new Set<string>();

export function isRepeated(line: string): boolean {
  const hash = createHash('md5').update(line).digest('hex');
  if (seen.has(hash)) return true;
  seen.add(hash);
  return false;
}
