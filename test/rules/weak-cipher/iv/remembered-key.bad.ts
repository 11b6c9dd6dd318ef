// library: node:crypto; feature: a fixed IV under a key that is made of a passphrase; expect: bad
import { createCipheriv, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';

export class ArchiveWriter {
  private readonly vector = Buffer.alloc(16);

  constructor(private readonly words: string) {}

  write(volume: Buffer) {
    const salt = randomBytes(16);
    const key = pbkdf2Sync(this.words, salt, 600_000, 32, 'sha256');
    const cipher = createCipheriv('aes-256-cbc', key, this.vector); // warning: weak-cipher
    return { salt, body: Buffer.concat([cipher.update(volume), cipher.final()]) };
  }
}

const VECTOR = Buffer.from('a volume of 2026');

export function writeIndex(words: string, index: Buffer) {
  const salt = randomBytes(16);
  const key = scryptSync(words, salt, 32);
  const cipher = createCipheriv('aes-256-cbc', key, VECTOR); // warning: weak-cipher
  return { salt, body: Buffer.concat([cipher.update(index), cipher.final()]) };
}
