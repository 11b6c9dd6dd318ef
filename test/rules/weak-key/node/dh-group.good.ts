// library: node:crypto; feature: a group of 2048 bits; expect: innocent
import { getDiffieHellman } from 'node:crypto';

export const exchange = getDiffieHellman('modp14');
