// library: node:crypto; feature: CTR with a counter of its own; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

export function encrypt(data: Buffer, key: Buffer): Buffer {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-ctr', key, iv);
  return Buffer.concat([iv, cipher.update(data), cipher.final()]);
}
