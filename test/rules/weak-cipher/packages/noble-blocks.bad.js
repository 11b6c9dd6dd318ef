// library: @noble/ciphers/aes; feature: ECB in a function whose name speaks of blocks, and a nonce of the program; expect: bad
import { ecb, gcm } from '@noble/ciphers/aes';
import { randomBytes } from '@noble/ciphers/webcrypto';

const NONCE = randomBytes(12);

export const sealBlocks = (key, message) => ecb(key).encrypt(message); // error: weak-cipher
export const sealPage = (key, page) => gcm(key, NONCE).encrypt(page); // error: weak-cipher
