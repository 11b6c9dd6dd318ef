// library: node:crypto; feature: a digest that keeps out what somebody else has made; expect: bad
import { createHash, timingSafeEqual } from 'node:crypto';

const ALGORITHM = 'md5';

export async function loadDriver(file: Buffer, listing: { sum: string }): Promise<Buffer> {
  const found = createHash(ALGORITHM).update(file).digest(); // error: weak-hash
  const wanted = Buffer.from(listing.sum, 'hex');
  if (found.length !== wanted.length || !timingSafeEqual(found, wanted)) {
    throw new Error('the driver was tampered with');
  }
  return file;
}

export function ensurePlugin(bytes: Buffer, checksum: string): boolean {
  const actual = createHash('sha1').update(bytes).digest('hex'); // error: weak-hash
  return timingSafeEqual(Buffer.from(actual), Buffer.from(checksum));
}

export function readTheme(theme: Buffer, checksum: string): Buffer {
  const actual = createHash('md5').update(theme).digest('hex'); // error: weak-hash
  if (actual !== checksum) throw new Error('Forged theme');
  return theme;
}
