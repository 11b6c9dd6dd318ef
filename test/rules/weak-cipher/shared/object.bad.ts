// library: node:crypto; feature: a nonce that is made once for each object; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';

export class NoteBox {
  readonly #nonce: Buffer;

  constructor(private readonly key: Buffer) {
    this.#nonce = randomBytes(12);
  }

  seal(note: string): Buffer {
    const nonce = this.#nonce;
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce, { authTagLength: 16 }); // error: weak-cipher
    return Buffer.concat([nonce, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

function freshVector(): Buffer {
  return randomBytes(16);
}

export class LetterBox {
  private readonly vector = freshVector();

  constructor(private readonly key: Buffer) {}

  seal = (letter: string): Buffer => {
    const cipher = createCipheriv('aes-256-cbc', this.key, this.vector); // warning: weak-cipher
    return Buffer.concat([this.vector, cipher.update(letter, 'utf8'), cipher.final()]);
  };
}
