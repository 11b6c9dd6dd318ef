// library: node-rsa; feature: a new key of 512 bits; expect: bad
import NodeRSA from 'node-rsa';

export const key = new NodeRSA({ b: 512 }); // error: weak-key
