// library: pbkdf2; feature: packages that derive keys, with too few rounds, done right; expect: innocent
import pbkdf2 from 'pbkdf2';
import { scrypt } from 'scrypt-js';
import * as wasm from 'hash-wasm';
import { pbkdf2 as derive } from '@noble/hashes/pbkdf2';
import { sha256 } from '@noble/hashes/sha2';

export const first = (password: string, salt: string) => pbkdf2.pbkdf2Sync(password, salt, 210_000, 32, 'sha512');
export const second = (password: Buffer, salt: Buffer) => scrypt(password, salt, 131072, 8, 1, 32);
export const third = (password: string, salt: string) => wasm.pbkdf2({ password, salt, iterations: 600_000, hashLength: 32 });
export const fourth = (password: string, salt: string) => wasm.bcrypt({ password, salt, costFactor: 12 });
export const fifth = (password: string, salt: string) => wasm.argon2id({ password, salt, parallelism: 1, iterations: 3, memorySize: 65536, hashLength: 32 });
export const sixth = (password: string, salt: Uint8Array) => derive(sha256, password, salt, { c: 600_000, dkLen: 32 });
