// library: crypto; feature: bytes that are filled with a constant, or listed; expect: bad
import { createCipheriv } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import nacl from 'tweetnacl';

const SEVENS = new Uint8Array(24).fill(7);
const TEXT = Buffer.alloc(12).fill('mill');

export const box = (text: string, key: Uint8Array): Uint8Array => sodium.crypto_secretbox_easy(text, SEVENS, key); // error: weak-cipher

export const shut = (text: Uint8Array, key: Uint8Array): Uint8Array => nacl.secretbox(text, new Uint8Array(nacl.secretbox.nonceLength).fill(0), key); // error: weak-cipher

export const gcm = (text: string, key: Buffer): Buffer => createCipheriv('aes-256-gcm', key, TEXT).update(text); // error: weak-cipher

export const listed = (text: string, key: Buffer): Buffer => createCipheriv('aes-256-cbc', key, Uint8Array.of(1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 1, 2, 3)).update(text); // error: weak-cipher

export async function web(text: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  return crypto.subtle.encrypt({ name: 'AES-CBC', iv: new Uint8Array(16).fill(1) }, key, text); // error: weak-cipher
}

export async function counted(text: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  return crypto.subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }, key, text); // error: weak-cipher
}
