// library: script hashes; feature: enough work, and fast hashes of other things; expect: innocent
import { argon2id } from '@noble/hashes/argon2.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hash } from '@node-rs/bcrypt';
import { sha512 } from 'js-sha512';
import { scrypt } from 'scrypt-js';
import sodium from 'libsodium-wrappers';

export const one = (password: string, salt: Uint8Array) => argon2id(password, salt, { t: 2, m: 65_536, p: 1 });
export const two = (password: string, salt: Uint8Array) => pbkdf2(sha256, password, salt, { c: 2 ** 20, dkLen: 32 });
export const three = (article: string) => sha512(article);
export const four = (password: Uint8Array, salt: Uint8Array) => scrypt(password, salt, 131_072, 8, 1, 32);
export const five = (password: string) => sodium.crypto_pwhash_str(password, sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE, sodium.crypto_pwhash_MEMLIMIT_INTERACTIVE);
export const six = (password: string) => hash(password, { cost: 12 });
