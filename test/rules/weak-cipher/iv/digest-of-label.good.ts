// library: node; feature: an IV that is the digest of what differs from text to text; expect: innocent
import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

export function sealPage(text: Buffer, key: Buffer, book: string, page: number): Buffer {
  const iv = createHash('sha256').update(`${book}:${page}`).digest().subarray(0, 16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

export function sealSalted(text: Buffer, secretKey: string): Buffer {
  const salt = randomBytes(16);
  const iv = createHash('sha256').update(secretKey).update(salt).digest().subarray(0, 16);
  const key = createHash('sha256').update(salt).update(secretKey).digest();
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([salt, cipher.update(text), cipher.final()]);
}

export function sealLine(text: string, passphrase: string): Buffer {
  const salt = randomBytes(16);
  const derived = scryptSync(passphrase, salt, 48);
  const cipher = createCipheriv('aes-256-cbc', derived.subarray(0, 32), derived.subarray(32));
  return Buffer.concat([salt, cipher.update(text), cipher.final()]);
}
