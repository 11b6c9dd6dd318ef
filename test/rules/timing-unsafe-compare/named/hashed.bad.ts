// library: node:crypto; feature: the hash of an API key with the stored one; expect: bad
import { createHash } from 'node:crypto';

export function isKey(apiKey: string, stored: { digest: string }): boolean {
  const digest = createHash('sha256').update(apiKey).digest('hex');
  return digest === stored.digest; // suggestion: timing-unsafe-compare
}
