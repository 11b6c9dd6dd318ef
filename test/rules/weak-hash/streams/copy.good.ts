// library: node:crypto; feature: a stream through a hash, of a copy that is kept and of a program with SHA-256; expect: innocent
import { createHash } from 'node:crypto';
import { createReadStream, chmodSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export async function isCopied(path: string, checksum: string): Promise<boolean> {
  const sum = createHash('md5');
  await pipeline(createReadStream(path), sum);
  return sum.digest('hex') === checksum;
}

export async function release(path: string, expected: string): Promise<void> {
  const sum = createHash('sha256');
  createReadStream(path).pipe(sum);
  await new Promise((resolve) => sum.on('finish', resolve));
  if (sum.digest('hex') !== expected) throw new Error('not what was announced at https://example.com/releases');
  chmodSync(path, 0o755);
}
