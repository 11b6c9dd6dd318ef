// library: node:crypto; feature: the IV is read from the message; expect: innocent
import { createDecipheriv } from 'node:crypto';

export function open(message: Buffer, key: Buffer): Buffer {
  const iv = message.subarray(0, 16);
  const decipher = createDecipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([decipher.update(message.subarray(16)), decipher.final()]);
}
