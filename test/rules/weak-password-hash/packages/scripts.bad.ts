// library: script hashes; feature: fast hashes and too little work in packages written in JavaScript; expect: bad
import { argon2id } from '@noble/hashes/argon2.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hash } from '@node-rs/bcrypt';
import { sha512 } from 'js-sha512';
import { scrypt } from 'scrypt-js';
import sodium from 'libsodium-wrappers';

export const one = (password: string, salt: Uint8Array) => argon2id(password, salt, { t: 1, m: 1024, p: 1 }); // error: weak-password-hash
export const two = (password: string, salt: Uint8Array) => pbkdf2(sha256, password, salt, { c: 20_000, dkLen: 32 }); // warning: weak-password-hash
export const three = (password: string) => sha512(password); // error: weak-password-hash
export const five = (password: Uint8Array, salt: Uint8Array) => scrypt(password, salt, 1024, 8, 1, 32); // error: weak-password-hash
export const six = (password: string) => sodium.crypto_pwhash_str(password, sodium.crypto_pwhash_OPSLIMIT_MIN, sodium.crypto_pwhash_MEMLIMIT_MIN); // error: weak-password-hash
export const seven = (password: string) => hash(password, { cost: 9 }); // warning: weak-password-hash
