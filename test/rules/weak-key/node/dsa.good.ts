// library: node:crypto; feature: DSA with a long subgroup; expect: innocent
import { generateKeyPairSync } from 'node:crypto';

export const keys = generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 });
