// library: node:crypto; feature: decrypting with a constant IV; expect: bad
import { createDecipheriv } from 'node:crypto';

const IV = 'abcdefghijklmnop';

export function open(sealed: string, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-cbc', key, IV); // warning: weak-cipher
  return decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
}
