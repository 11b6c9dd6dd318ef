// library: node:crypto; feature: digests that tell what has changed; expect: innocent
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

async function digest(file: string, { algorithm = 'md5' }: { algorithm?: 'md5' | 'sha256' } = {}) {
  return createHash(algorithm).update(await readFile(file)).digest('hex');
}
export async function hasChanged(file: string, known: { checksum: string }) {
  const checksum = await digest(file);
  return checksum !== known.checksum;
}
async function strong(file: string, { algorithm = 'md5' }: { algorithm?: 'md5' | 'sha256' } = {}) {
  return createHash(algorithm).update(await readFile(file)).digest('hex');
}
export async function verifyRelease(file: string, release: { checksum: string }) {
  const actual = await strong(file, { algorithm: 'sha256' });
  if (actual !== release.checksum) throw new Error('damaged');
}
