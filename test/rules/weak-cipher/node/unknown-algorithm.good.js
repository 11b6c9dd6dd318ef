// library: node:crypto; feature: the algorithm is a parameter; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

export function encryptNote(algorithm, note, key) {
  const iv = randomBytes(16);
  const cipher = createCipheriv(algorithm, key, iv);
  return Buffer.concat([iv, cipher.update(note), cipher.final()]);
}
