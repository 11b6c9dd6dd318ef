// library: node:crypto; feature: RSA with OAEP; expect: innocent
import crypto from 'node:crypto';

export const wrap = (key: string, secret: Buffer): Buffer =>
  crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, secret);

export const wrapByDefault = (key: string, secret: Buffer): Buffer => crypto.publicEncrypt(key, secret);
