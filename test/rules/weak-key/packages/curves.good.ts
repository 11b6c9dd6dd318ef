// library: elliptic; feature: curves and keys that are large enough; expect: innocent
import { ec as EC } from 'elliptic';
import createECDH from 'create-ecdh';
import { KEYUTIL } from 'jsrsasign';
import jose from 'node-jose';
import selfsigned from 'selfsigned';

export const stamps = new EC('p256');
export const coins = new EC('secp256k1');
export const ecdh = createECDH('prime256v1');
export const pair = KEYUTIL.generateKeypair('RSA', 3072);
export const curve = KEYUTIL.generateKeypair('EC', 'secp256r1');
export const shared = jose.JWK.createKey('oct', 256, { alg: 'HS256' });
export const certificate = selfsigned.generate([{ name: 'commonName', value: 'depot' }], { keySize: 4096, days: 30 });
