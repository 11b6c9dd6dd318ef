// library: node:crypto; feature: a good default that somebody in sight takes; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

function seal(note: string, key: Buffer, algorithm: 'aes-256-gcm' | 'chacha20-poly1305' = 'aes-256-gcm'): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: 16 });
  return Buffer.concat([iv, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export const sealAll = (notes: string[], key: Buffer): Buffer[] => notes.map((note) => seal(note, key));
