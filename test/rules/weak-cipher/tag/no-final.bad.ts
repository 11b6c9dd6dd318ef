// library: node:crypto; feature: GCM without final; expect: bad
import { createDecipheriv } from 'node:crypto';

export function peek(sealed: Buffer, key: Buffer, iv: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, iv); // error: weak-cipher
  return decipher.update(sealed).toString('utf8');
}
