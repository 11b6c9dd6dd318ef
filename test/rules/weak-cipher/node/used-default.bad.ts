// library: node:crypto; feature: a broken default that somebody in sight takes; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';

export class NoteVault {
  private readonly algorithm: string;

  constructor(private readonly key: Buffer, options: { algorithm?: string } = {}) {
    this.algorithm = options.algorithm || 'bf-cbc';
  }

  seal(note: string): Buffer {
    const iv = randomBytes(8);
    const cipher = createCipheriv(this.algorithm, this.key, iv); // error: weak-cipher
    return Buffer.concat([iv, cipher.update(note, 'utf8'), cipher.final()]);
  }
}

export const sealAll = (notes: string[], key: Buffer): Buffer[] => {
  const vault = new NoteVault(key);
  return notes.map((note) => vault.seal(note));
};

export function sealOnce(note: string, key: Buffer, algorithm = 'des-ede3-cbc'): Buffer {
  const cipher = createCipheriv(algorithm, key, randomBytes(8)); // warning: weak-cipher
  return Buffer.concat([cipher.update(note, 'utf8'), cipher.final()]);
}
