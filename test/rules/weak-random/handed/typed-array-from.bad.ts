// library: ecmascript; feature: bytes that a helper draws into a typed array; expect: bad
import { createCipheriv } from 'node:crypto';

const drawBytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256)); // error: weak-random

export function sealDiary(key: Buffer, page: string): Buffer {
  const iv = drawBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(page, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function pepper(): Buffer {
  const salt = Buffer.alloc(8);
  for (let index = 0; index < 8; index++) salt.writeUInt8(Math.floor(Math.random() * 256), index); // error: weak-random
  return salt;
}
