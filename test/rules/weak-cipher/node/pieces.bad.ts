// library: node:crypto; feature: the broken piece of a name is constant, others are not; expect: bad
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export function lock(text: Buffer, key: Buffer): Buffer {
  const name = `aes-${key.length * 8}-ECB`;
  const cipher = createCipheriv(name, key, null); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

export function unlock(text: Buffer, key: Buffer, family: string): Buffer {
  const decipher = createDecipheriv(family + '-' + key.length * 8 + '-ecb', key, null); // error: weak-cipher
  return Buffer.concat([decipher.update(text), decipher.final()]);
}

export function lockOld(text: Buffer, key: Buffer, mode: string): Buffer {
  const cipher = createCipheriv(`des-${mode}`, key, randomBytes(8)); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final()]);
}
