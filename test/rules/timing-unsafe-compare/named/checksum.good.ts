// library: node:crypto; feature: the checksum of a download; expect: innocent
import { createHash } from 'node:crypto';

export function isComplete(file: Buffer, checksum: string): boolean {
  return createHash('sha256').update(file).digest('hex') === checksum;
}
