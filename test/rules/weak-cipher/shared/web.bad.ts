// library: Web Crypto, tweetnacl; feature: nonces that are made once; expect: bad
import nacl from 'tweetnacl';

export class NoteBox {
  private readonly iv = crypto.getRandomValues(new Uint8Array(12));

  constructor(private readonly key: CryptoKey) {}

  async seal(note: string): Promise<ArrayBuffer> {
    return crypto.subtle.encrypt({ name: 'AES-GCM', iv: this.iv }, this.key, new TextEncoder().encode(note)); // error: weak-cipher
  }
}

const nonce = nacl.randomBytes(nacl.secretbox.nonceLength);

export const seal = (note: Uint8Array, key: Uint8Array): Uint8Array => nacl.secretbox(note, nonce, key); // error: weak-cipher
