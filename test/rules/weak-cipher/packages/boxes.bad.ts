// library: nacl; feature: a nonce that never changes; expect: bad
import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';
import { gcm } from '@noble/ciphers/aes.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const NONCE = new Uint8Array(24);

export const sealCrate = (crate: Uint8Array, key: Uint8Array): Uint8Array => nacl.secretbox(crate, NONCE, key); // error: weak-cipher
export const sealPallet = (pallet: string, key: Uint8Array): Uint8Array => sodium.crypto_secretbox_easy(pallet, Buffer.alloc(24), key); // error: weak-cipher
export const sealBox = (box: Uint8Array, key: Uint8Array): Uint8Array => gcm(key, new Uint8Array(12)).encrypt(box); // error: weak-cipher
export const sealBag = (bag: Uint8Array, key: Uint8Array): Uint8Array => xchacha20poly1305(key, NONCE).encrypt(bag); // error: weak-cipher
