// library: node:crypto; feature: RSA encryption with PKCS#1 v1.5; expect: bad
import { constants, publicEncrypt } from 'node:crypto';

export const wrap = (key: string, secret: Buffer): Buffer =>
  publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, secret); // warning: weak-cipher
