// library: pbkdf2; feature: packages that derive keys, with too few rounds; expect: bad
import pbkdf2 from 'pbkdf2';
import { scrypt } from 'scrypt-js';
import * as wasm from 'hash-wasm';
import { pbkdf2 as derive } from '@noble/hashes/pbkdf2';
import { sha256 } from '@noble/hashes/sha2';
import sjcl from 'sjcl';

export const first = (password: string, salt: string) => pbkdf2.pbkdf2Sync(password, salt, 1, 32, 'sha512'); // error: weak-password-hash
export const second = (password: Buffer, salt: Buffer) => scrypt(password, salt, 1024, 8, 1, 32); // error: weak-password-hash
export const third = (password: string, salt: string) => wasm.pbkdf2({ password, salt, iterations: 1000, hashLength: 32 }); // error: weak-password-hash
export const fourth = (password: string, salt: string) => wasm.bcrypt({ password, salt, costFactor: 4 }); // error: weak-password-hash
export const fifth = (password: string, salt: string) => wasm.argon2id({ password, salt, parallelism: 1, iterations: 2, memorySize: 512, hashLength: 32 }); // error: weak-password-hash
export const sixth = (password: string, salt: Uint8Array) => derive(sha256, password, salt, { c: 1000, dkLen: 32 }); // error: weak-password-hash
export const seventh = (password: string, salt: any) => sjcl.misc.pbkdf2(password, salt, 1000, 256); // error: weak-password-hash
