// library: node:crypto, web crypto; feature: nonces that count from nought at each start, under a key that stays; expect: bad
import { createCipheriv } from 'node:crypto';

const key = Buffer.from(process.env.LEDGER_KEY!, 'hex');
let entries = 0;

export function sealEntry(entry: string): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(entries++, 8);
  const cipher = createCipheriv('aes-256-gcm', key, nonce); // error: weak-cipher
  return Buffer.concat([nonce, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export class Journal {
  #written = 0n;

  #nextNonce(): Buffer {
    this.#written += 1n;
    const nonce = Buffer.alloc(12);
    nonce.writeBigUInt64LE(this.#written, 0);
    return nonce;
  }

  write(line: string): Buffer {
    const nonce = this.#nextNonce();
    const cipher = createCipheriv('aes-256-gcm', key, nonce); // error: weak-cipher
    return Buffer.concat([nonce, cipher.update(line, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
let notes = 0;

export async function sealNote(note: string) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, ++notes);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, imported, new TextEncoder().encode(note)); // error: weak-cipher
}
