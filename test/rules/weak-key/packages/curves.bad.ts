// library: elliptic; feature: small curves and short keys in other packages; expect: bad
import { ec as EC } from 'elliptic';
import createECDH from 'create-ecdh';
import { KEYUTIL } from 'jsrsasign';
import jose from 'node-jose';
import selfsigned from 'selfsigned';

export const stamps = new EC('p192'); // error: weak-key
export const ecdh = createECDH('secp192r1'); // error: weak-key
export const pair = KEYUTIL.generateKeypair('RSA', 1024); // error: weak-key
export const curve = KEYUTIL.generateKeypair('EC', 'secp160r1'); // error: weak-key
export const shared = jose.JWK.createKey('oct', 64, { alg: 'HS256' }); // error: weak-key
export const certificate = selfsigned.generate([{ name: 'commonName', value: 'depot' }], { keySize: 1024, days: 30 }); // error: weak-key
