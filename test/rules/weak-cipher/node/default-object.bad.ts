// library: node:crypto; feature: an algorithm put together of the members of a default; expect: bad
import { createCipheriv } from 'node:crypto';

interface Sealing {
  size: 128 | 256;
  mode: 'ecb' | 'gcm';
}
const USUAL: Sealing = { size: 128, mode: 'ecb' };

export class Sealer {
  readonly #name: string;
  constructor(private readonly key: Buffer, options: Sealing = USUAL) {
    this.#name = `aes-${options.size}-${options.mode}`;
  }
  seal(text: string) {
    const cipher = createCipheriv(this.#name, this.key, null); // warning: weak-cipher
    return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  }
}

export function sealOnce(text: string, key: Buffer, options = { cipher: 'des-ede3', mode: 'cbc' }) {
  return createCipheriv(`${options.cipher}-${options.mode}`, key, Buffer.alloc(8)).update(text, 'utf8', 'hex'); // warning: weak-cipher
}
