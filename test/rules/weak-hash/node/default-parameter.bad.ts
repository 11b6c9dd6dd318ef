// library: node:crypto; feature: a broken algorithm as default only; expect: bad
import { createHash } from 'node:crypto';

export function sealLicense(text: string, algorithm = 'md5'): string {
  const signature = createHash(algorithm).update(text).digest('base64'); // warning: weak-hash
  return `${text}.${signature}`;
}
