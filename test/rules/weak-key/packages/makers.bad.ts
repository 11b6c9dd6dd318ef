// library: jsrsasign; feature: packages that make keys and certificates; expect: bad
import { KEYUTIL } from 'jsrsasign';
import { JSEncrypt } from 'jsencrypt';
import * as openpgp from 'openpgp';
import { ec as EC } from 'elliptic';
import keypair from 'keypair';
import selfsigned from 'selfsigned';
import pem from 'pem';
import { JWK } from 'node-jose';
import * as jose from 'jose';

KEYUTIL.generateKeypair('RSA', 1024); // error: weak-key
KEYUTIL.generateKeypair('EC', 'secp160r1'); // error: weak-key
export const box = new JSEncrypt({ default_key_size: '1024' }); // error: weak-key
await openpgp.generateKey({ type: 'rsa', rsaBits: 1024, userIDs: [] }); // error: weak-key
export const curve = new EC('p192'); // error: weak-key
keypair({ bits: 1024 }); // error: weak-key
selfsigned.generate([{ name: 'commonName', value: 'acme.io' }], { keySize: 1024 }); // error: weak-key
pem.createCertificate({ days: 30, keyBitsize: 1024 }, () => {}); // error: weak-key
await JWK.createKeyStore().generate('RSA', 1024); // error: weak-key
await jose.generateKeyPair('RS256', { modulusLength: 1024 }); // error: weak-key
