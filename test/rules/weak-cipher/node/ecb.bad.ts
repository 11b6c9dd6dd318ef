// library: node:crypto; feature: ECB; expect: bad
import { createCipheriv, createDecipheriv } from 'node:crypto';

export const encrypt = (data: Buffer, key: Buffer): Buffer => {
  const cipher = createCipheriv('aes-128-ecb', key, null); // error: weak-cipher
  return Buffer.concat([cipher.update(data), cipher.final()]);
};

export const decrypt = (data: Buffer, key: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-128-ecb', key, ''); // error: weak-cipher
  return Buffer.concat([decipher.update(data), decipher.final()]);
};
