// library: node:crypto, libsodium-wrappers; feature: a fixed nonce under a random key that is kept for all texts; expect: bad
import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';

const FIRST = Buffer.alloc(12);
const key = randomBytes(32);

export function pack(parcel: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, FIRST); // error: weak-cipher
  return Buffer.concat([cipher.update(parcel), cipher.final(), cipher.getAuthTag()]);
}

export function packFor(master: Buffer, customer: string, parcel: Buffer): Buffer {
  const customerKey = Buffer.from(hkdfSync('sha256', master, customer, 'parcels', 32));
  const cipher = createCipheriv('aes-256-gcm', customerKey, FIRST); // error: weak-cipher
  return Buffer.concat([cipher.update(parcel), cipher.final(), cipher.getAuthTag()]);
}

export function label(text: string, labelKey: Buffer, iv: Buffer = Buffer.from('f0e1d2c3b4a59687')): string {
  const cipher = createCipheriv('aes-256-cbc', labelKey, iv); // warning: weak-cipher
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

const album = sodium.crypto_secretbox_keygen();

export const attach = (photo: Uint8Array) => sodium.crypto_secretbox_easy(photo, new Uint8Array(24), album); // error: weak-cipher
