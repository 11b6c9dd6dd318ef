// library: node-rsa; feature: a new key of 2048 bits, and one from a text; expect: innocent
import NodeRSA from 'node-rsa';

export const key = new NodeRSA({ b: 2048 });
export const read = (pem: string) => new NodeRSA(pem, 'pkcs8-private-pem');
