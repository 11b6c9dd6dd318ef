// library: hash-wasm; feature: too little work in each of its functions; expect: bad
import { argon2id, bcrypt, createSHA512, pbkdf2, scrypt, sha256 } from 'hash-wasm';

export const one = (password: string, salt: Uint8Array) => bcrypt({ password, salt, costFactor: 6 }); // error: weak-password-hash
export const two = (password: string, salt: Uint8Array) => argon2id({ password, salt, parallelism: 1, iterations: 2, memorySize: 512, hashLength: 32 }); // error: weak-password-hash
export const three = (password: string, salt: Uint8Array) => scrypt({ password, salt, costFactor: 2048, blockSize: 8, parallelism: 1, hashLength: 32 }); // error: weak-password-hash
export const four = (password: string, salt: Uint8Array) => pbkdf2({ password, salt, iterations: 5_000, hashLength: 32, hashFunction: createSHA512() }); // error: weak-password-hash
export const five = (password: string) => sha256(password); // error: weak-password-hash
