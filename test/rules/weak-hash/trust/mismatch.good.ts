// library: node:crypto; feature: digests that tell whether a copy is whole; expect: innocent
import { createHash, timingSafeEqual } from 'node:crypto';

export function copyOf(file: Buffer, listing: { sum: string }): Buffer {
  const checksum = createHash('md5').update(file).digest('hex');
  if (checksum !== listing.sum) throw new Error('The copy is not whole');
  return file;
}

export function isUploaded(file: Buffer, head: { etag: string }): boolean {
  const checksum = createHash('md5').update(file).digest('hex');
  return timingSafeEqual(Buffer.from(checksum), Buffer.from(head.etag));
}

export const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha1').update(a).digest(), createHash('sha1').update(b).digest());
