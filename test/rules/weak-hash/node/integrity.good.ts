// library: node:crypto; feature: what was fetched is compared with its SHA-512, and a copy with its checksum; expect: innocent
import { createHash } from 'node:crypto';

export function checkIntegrity(bytes: Buffer, expected: string): void {
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (actual !== expected) throw new Error(`expected ${expected}, got ${actual}`);
}

export function isSameCopy(bytes: Buffer, checksum: string): boolean {
  return createHash('md5').update(bytes).digest('hex') === checksum;
}
