// library: node:crypto; feature: the curve P-256; expect: innocent
import { generateKeyPairSync } from 'node:crypto';

export const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const edwards = generateKeyPairSync('ed25519');
