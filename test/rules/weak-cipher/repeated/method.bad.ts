// library: node:crypto; feature: a private method that is given one nonce for all rounds; expect: bad
import { createCipheriv, randomFillSync } from 'node:crypto';

export class Archive {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  private lock(nonce: Uint8Array, file: Buffer): Buffer {
    const cipher = createCipheriv('chacha20-poly1305', this.#key, nonce, { authTagLength: 16 });
    return Buffer.concat([cipher.update(file), cipher.final(), cipher.getAuthTag()]);
  }

  lockAll(files: readonly Buffer[]) {
    const nonce = new Uint8Array(12);
    randomFillSync(nonce);
    return { nonce, locked: files.map((file) => this.lock(nonce, file)) }; // error: weak-cipher
  }
}
