// library: jsrsasign; feature: packages that make keys and certificates, done right; expect: innocent
import { KEYUTIL } from 'jsrsasign';
import { JSEncrypt } from 'jsencrypt';
import * as openpgp from 'openpgp';
import { ec as EC } from 'elliptic';
import keypair from 'keypair';
import selfsigned from 'selfsigned';
import pem from 'pem';
import { JWK } from 'node-jose';

KEYUTIL.generateKeypair('RSA', 2048);
KEYUTIL.generateKeypair('EC', 'secp256r1');
export const box = new JSEncrypt({ default_key_size: '2048' });
await openpgp.generateKey({ type: 'ecc', curve: 'curve25519', userIDs: [] });
export const curve = new EC('secp256k1');
keypair({ bits: 3072 });
selfsigned.generate([{ name: 'commonName', value: 'acme.io' }], { keySize: 2048 });
pem.createCertificate({ days: 30, keyBitsize: 2048 }, () => {});
await JWK.createKeyStore().generate('oct', 256);
