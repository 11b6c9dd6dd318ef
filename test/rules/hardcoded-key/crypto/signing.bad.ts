// library: crypto; feature: private keys and keys to derive from; expect: bad
import { createSign, hkdfSync, randomBytes, sign } from 'node:crypto';
import sjcl from 'sjcl';
import encryptor from 'simple-encryptor';

const KEY = `-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEA3Tz2mr7SZiAMfQyuvBjM9Oi
-----END RSA PRIVATE KEY-----`;
export const first = (text: string) => createSign('sha256').update(text).sign(KEY, 'base64'); // error: hardcoded-key
export const second = (data: Buffer) => sign('sha256', data, KEY); // error: hardcoded-key
export const third = () => hkdfSync('sha256', 'input-3fa', randomBytes(16), 'label', 32); // error: hardcoded-key
export const fourth = (text: string) => sjcl.encrypt('pass-7d', text); // error: hardcoded-key
export const fifth = encryptor('a-hard-coded-key-of-32-characters'); // error: hardcoded-key
