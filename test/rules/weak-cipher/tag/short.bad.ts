// library: node:crypto; feature: a tag of four bytes; expect: bad
import { createDecipheriv } from 'node:crypto';

export function open(sealed: Buffer, key: Buffer, iv: Buffer, tag: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 4 }); // warning: weak-cipher
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}
