// library: node:crypto; feature: RSA decryption with PKCS#1 v1.5; expect: bad
import crypto from 'node:crypto';

export function unwrap(key: string, wrapped: Buffer): Buffer {
  return crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, wrapped); // error: weak-cipher
}
