// library: node:crypto; feature: a passphrase's key with a new IV, and a fixed IV under a key that HKDF made with a drawn salt; expect: innocent
import { createCipheriv, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';

export class ArchiveWriter {
  private readonly vector = Buffer.alloc(16);

  constructor(private readonly words: string, private readonly master: Buffer) {}

  write(volume: Buffer) {
    const salt = randomBytes(16);
    const vector = randomBytes(16);
    const key = pbkdf2Sync(this.words, salt, 600_000, 32, 'sha256');
    const cipher = createCipheriv('aes-256-cbc', key, vector);
    return { salt, vector, body: Buffer.concat([cipher.update(volume), cipher.final()]) };
  }

  writeIndex(index: Buffer) {
    const salt = randomBytes(32);
    const key = Buffer.from(hkdfSync('sha256', this.master, salt, 'index', 32));
    const cipher = createCipheriv('aes-256-cbc', key, this.vector);
    return { salt, body: Buffer.concat([cipher.update(index), cipher.final()]) };
  }
}
