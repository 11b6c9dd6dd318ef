import { generateKeyPairSync } from 'node:crypto';
import { keyOptions } from './key-options';

export const keys = generateKeyPairSync('rsa', keyOptions); // error: weak-key
