// library: node:crypto; feature: a literal IV; expect: bad
import { createCipheriv } from 'node:crypto';

export function encrypt(text: string, key: Buffer): string {
  const cipher = createCipheriv('aes-256-cbc', key, '1234567890123456'); // error: weak-cipher
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}
