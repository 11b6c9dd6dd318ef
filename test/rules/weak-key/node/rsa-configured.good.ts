// library: node:crypto; feature: the length of the configuration; expect: innocent
import { generateKeyPairSync } from 'node:crypto';

export const createKeys = () => generateKeyPairSync('rsa', { modulusLength: Number(process.env.KEY_BITS) });
