// library: node:crypto; feature: pieces of a name that say nothing bad; expect: innocent
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export function lock(text: Buffer, key: Buffer, mode: 'gcm' | 'ctr'): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}` as 'aes-256-gcm', key, randomBytes(12));
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

export const digestOf = (text: string, bits: number): string => createHash(`sha${bits}`).update(text).digest('hex');
