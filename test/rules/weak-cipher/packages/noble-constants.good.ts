// library: @noble/ciphers; feature: nonces that are drawn for each text; expect: innocent
import { gcm, gcmsiv } from '@noble/ciphers/aes.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha';
import { secretbox } from '@noble/ciphers/salsa';
import { hexToBytes, randomBytes, utf8ToBytes } from '@noble/ciphers/utils';

const LABEL = utf8ToBytes('ledger, page by page');

export function sealLedger(page: Uint8Array, key: Uint8Array) {
  const nonce = randomBytes(12);
  return { nonce, body: gcm(key, nonce, LABEL).encrypt(page) };
}

export function sealNote(note: Uint8Array, hexKey: string) {
  const nonce = randomBytes(24);
  return { nonce, body: xchacha20poly1305(hexToBytes(hexKey), nonce).encrypt(note) };
}

export const openBox = (nonce: string, body: Uint8Array, key: Uint8Array) => secretbox(key, hexToBytes(nonce)).open(body);
export const sealName = (name: string, key: Uint8Array) => gcmsiv(key, utf8ToBytes('names, once ')).encrypt(utf8ToBytes(name));
