// library: Web Crypto, tweetnacl; feature: nonces of each text, and one that the caller counts; expect: innocent
import nacl from 'tweetnacl';

export class NoteBox {
  constructor(private readonly key: CryptoKey) {}

  async seal(note: string): Promise<readonly [Uint8Array, ArrayBuffer]> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return [iv, await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, new TextEncoder().encode(note))];
  }
}

export const seal = (note: Uint8Array, nonce: Uint8Array, key: Uint8Array): Uint8Array => nacl.secretbox(note, nonce, key);
