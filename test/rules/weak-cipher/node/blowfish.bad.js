// library: node:crypto; feature: Blowfish; expect: bad
import { createCipheriv } from 'node:crypto';

export function encryptNote(note, key, iv) {
  const cipher = createCipheriv('bf-cbc', key, iv); // error: weak-cipher
  return Buffer.concat([cipher.update(note), cipher.final()]);
}
