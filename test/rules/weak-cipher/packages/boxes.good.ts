// library: nacl; feature: a new nonce for each text; expect: innocent
import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';
import { gcm } from '@noble/ciphers/aes.js';
import { randomBytes } from '@noble/ciphers/utils.js';

export function sealCrate(crate: Uint8Array, key: Uint8Array) {
  const nonce = nacl.randomBytes(nacl.secretbox.nonceLength);
  return { nonce, crate: nacl.secretbox(crate, nonce, key) };
}

export function sealPallet(pallet: string, key: Uint8Array) {
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  return { nonce, pallet: sodium.crypto_secretbox_easy(pallet, nonce, key) };
}

export function sealBox(box: Uint8Array, key: Uint8Array) {
  const nonce = randomBytes(12);
  return { nonce, box: gcm(key, nonce).encrypt(box) };
}

export const openBox = (box: Uint8Array, nonce: Uint8Array, key: Uint8Array) => gcm(key, nonce).decrypt(box);
