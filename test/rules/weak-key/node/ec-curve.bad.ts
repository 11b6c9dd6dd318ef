// library: node:crypto; feature: a curve of 192 bits; expect: bad
import { generateKeyPairSync } from 'node:crypto';

export const keys = generateKeyPairSync('ec', { namedCurve: 'prime192v1' }); // error: weak-key
