// library: @noble/ciphers; feature: nonces that are constant texts as bytes; expect: bad
import { cbc, ctr, gcm } from '@noble/ciphers/aes.js';
import { chacha20poly1305 } from '@noble/ciphers/chacha';
import { secretbox, xsalsa20poly1305 } from '@noble/ciphers/salsa';
import { hexToBytes, utf8ToBytes } from '@noble/ciphers/utils';

const NONCE = utf8ToBytes('ledger-nonce');

export const sealLedger = (page: Uint8Array, key: Uint8Array) => gcm(key, NONCE).encrypt(page); // error: weak-cipher
export const sealNote = (note: Uint8Array, key: Uint8Array) => chacha20poly1305(key, hexToBytes('00112233445566778899aabb')).encrypt(note); // error: weak-cipher
export const sealFile = (file: Uint8Array, key: Uint8Array) => cbc(key, utf8ToBytes('0123456789abcdef')).encrypt(file); // error: weak-cipher
export const sealLog = (log: Uint8Array, key: Uint8Array) => ctr(key, new Uint8Array(16)).encrypt(log); // error: weak-cipher
export const sealBox = (text: Uint8Array, key: Uint8Array) => secretbox(key, utf8ToBytes('twenty-four bytes nonce!')).seal(text); // error: weak-cipher
export const sealTray = (text: Uint8Array, key: Uint8Array) => xsalsa20poly1305(key, new Uint8Array(24)).encrypt(text); // error: weak-cipher
export const sealList = (list: Uint8Array, key: Uint8Array) => gcm(key, Uint8Array.from([7, 1, 7, 2, 7, 3, 7, 4, 7, 5, 7, 6])).encrypt(list); // error: weak-cipher
