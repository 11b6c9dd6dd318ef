// library: noble; feature: passwords under a fast hash, and a small cost; expect: bad
import { sha256 } from '@noble/hashes/sha2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

export const hashPassword = (password: string): string => bytesToHex(sha256(password)); // error: weak-password-hash
export const stretchPassword = (password: string): Uint8Array => scrypt(password, randomBytes(16), { N: 1024, r: 8, p: 1, dkLen: 32 }); // error: weak-password-hash
