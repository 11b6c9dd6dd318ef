// library: node:crypto; feature: git names its objects by SHA-1; expect: innocent
import { createHash } from 'node:crypto';

export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
