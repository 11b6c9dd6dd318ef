// library: crypto; feature: private keys and keys to derive from, done right; expect: innocent
import { createSign, createVerify, hkdfSync, randomBytes, sign } from 'node:crypto';
import sjcl from 'sjcl';
import encryptor from 'simple-encryptor';

const PUBLIC = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3Tz2mr7SZiAMfQyuvBjM
-----END PUBLIC KEY-----`;
export const first = (text: string) => createSign('sha256').update(text).sign(process.env.KEY!, 'base64');
export const check = (text: string, signature: Buffer) => createVerify('sha256').update(text).verify(PUBLIC, signature);
export const second = (data: Buffer) => sign('sha256', data, process.env.KEY!);
export const third = () => hkdfSync('sha256', process.env.KEY!, randomBytes(16), 'label', 32);
export const fourth = (password: string, text: string) => sjcl.encrypt(password, text);
export const fifth = encryptor(process.env.KEY!);
