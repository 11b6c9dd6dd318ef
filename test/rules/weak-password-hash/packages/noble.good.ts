// library: noble; feature: passwords under a slow hash, and other things under a fast one; expect: innocent
import { sha256 } from '@noble/hashes/sha2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

export const digestOf = (manifest: string): string => bytesToHex(sha256(manifest));
export const stretchPassword = (password: string): Uint8Array => scrypt(password, randomBytes(16), { N: 131_072, r: 8, p: 1, dkLen: 32 });
