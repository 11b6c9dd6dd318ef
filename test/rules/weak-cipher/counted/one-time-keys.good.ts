// library: node:crypto; feature: a nonce of zeros under keys that are drawn for one text; expect: innocent
import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';
const ZERO = Buffer.alloc(12);
export function a(master: Buffer, text: Buffer) {
  const salt = randomBytes(32);
  const fileKey = Buffer.from(hkdfSync('sha256', master, salt, 'backup file v1', 32));
  const cipher = createCipheriv('aes-256-gcm', fileKey, ZERO);
  return Buffer.concat([salt, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
export function b(text: Buffer) {
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-gcm', key, ZERO);
  return { key, data: Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]) };
}
export async function c(text: Uint8Array) {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  return { key, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, text) };
}
export function d(text: Uint8Array) {
  const key = sodium.crypto_secretbox_keygen();
  return { key, data: sodium.crypto_secretbox_easy(text, new Uint8Array(24), key) };
}
