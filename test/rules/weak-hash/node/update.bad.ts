// library: node:crypto; feature: digests that let an update in; expect: bad
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

async function digest(file: string, { algorithm = 'md5' }: { algorithm?: 'md5' | 'sha256' } = {}) {
  const hash = createHash(algorithm); // warning: weak-hash
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
export async function verifyFirmware(file: string, release: { checksum: string }) {
  const actual = await digest(file);
  if (actual !== release.checksum) throw new Error('The firmware is damaged');
}

export class Installer {
  async ensurePlugin(bytes: Buffer, manifest: { md5: string }) {
    const actual = createHash('md5').update(bytes).digest('hex'); // warning: weak-hash
    return actual === manifest.md5;
  }
}
