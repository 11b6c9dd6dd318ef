// library: node:crypto; feature: an IV that is taken where nobody gives another, and one that a private field keeps in its options; expect: bad
import { createCipheriv } from 'node:crypto';

export class Envelope {
  private readonly iv: Buffer;

  constructor(private readonly key: Buffer, iv = '0011223344556677') {
    this.iv = Buffer.from(iv);
  }

  close(letter: string): string {
    const cipher = createCipheriv('aes-256-cbc', this.key, this.iv); // warning: weak-cipher
    return cipher.update(letter, 'utf8', 'hex') + cipher.final('hex');
  }
}

export class Postbox {
  readonly #how = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };

  constructor(private readonly key: CryptoKey) {}

  drop(letter: string) {
    return crypto.subtle.encrypt(this.#how, this.key, new TextEncoder().encode(letter)); // error: weak-cipher
  }
}
