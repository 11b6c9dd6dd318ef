// library: node:crypto; feature: keys of 256 bits; expect: innocent
import { generateKeySync } from 'node:crypto';

export const key = generateKeySync('hmac', { length: 256 });
export const cipherKey = generateKeySync('aes', { length: 128 });
