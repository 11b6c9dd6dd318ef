// library: node:crypto; feature: CMAC is built of single blocks; expect: bad
import { createCipheriv } from 'node:crypto';

export function aesCmac(key: Buffer, block: Buffer): Buffer {
  const cipher = createCipheriv('aes-128-ecb', key, null); // suggestion: weak-cipher
  cipher.setAutoPadding(false);
  return cipher.update(block);
}
