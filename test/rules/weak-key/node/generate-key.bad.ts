// library: node:crypto; feature: an HMAC key of 64 bits; expect: bad
import { generateKeySync } from 'node:crypto';

export const key = generateKeySync('hmac', { length: 64 }); // error: weak-key
