// library: node:crypto, libsodium-wrappers; feature: a fixed nonce under a key that is made for one text; expect: innocent
import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';

const FIRST = Buffer.alloc(12);

export function pack(master: Buffer, parcel: Buffer): Buffer {
  const salt = randomBytes(32);
  const parcelKey = Buffer.from(hkdfSync('sha256', master, salt, 'parcel', 32));
  const cipher = createCipheriv('aes-256-gcm', parcelKey, FIRST);
  return Buffer.concat([salt, cipher.update(parcel), cipher.final(), cipher.getAuthTag()]);
}

export async function packForOne(parcel: BufferSource) {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, parcel);
  return { key: await crypto.subtle.exportKey('raw', key), sealed };
}

export function attach(photo: Uint8Array) {
  const key = sodium.crypto_secretbox_keygen();
  const nonce = new Uint8Array(sodium.crypto_secretbox_NONCEBYTES);
  return { key, photo: sodium.crypto_secretbox_easy(photo, nonce, key) };
}
