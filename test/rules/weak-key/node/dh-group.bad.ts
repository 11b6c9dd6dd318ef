// library: node:crypto; feature: a group of 768 bits; expect: bad
import { createDiffieHellmanGroup } from 'node:crypto';

export const exchange = createDiffieHellmanGroup('modp1'); // error: weak-key
