// library: hash-wasm; feature: enough work, and a fast hash of a file; expect: innocent
import { argon2id, bcrypt, createSHA512, pbkdf2, scrypt, sha256 } from 'hash-wasm';

export const one = (password: string, salt: Uint8Array) => bcrypt({ password, salt, costFactor: 12 });
export const two = (password: string, salt: Uint8Array) => argon2id({ password, salt, parallelism: 1, iterations: 2, memorySize: 19_456, hashLength: 32 });
export const three = (password: string, salt: Uint8Array) => scrypt({ password, salt, costFactor: 131_072, blockSize: 8, parallelism: 1, hashLength: 32 });
export const four = (password: string, salt: Uint8Array) => pbkdf2({ password, salt, iterations: 210_000, hashLength: 32, hashFunction: createSHA512() });
export const five = (file: Uint8Array) => sha256(file);
