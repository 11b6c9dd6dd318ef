// library: node:crypto; feature: DSA with a short subgroup; expect: bad
import { generateKeyPairSync } from 'node:crypto';

export const keys = generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 160 }); // error: weak-key
