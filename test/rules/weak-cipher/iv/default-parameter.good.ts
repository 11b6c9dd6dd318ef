// library: node:crypto; feature: an IV that is made where nobody gives another; expect: innocent
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export function close(key: Buffer, letter: string, iv = randomBytes(12)): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(letter, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function closeWith(key: Buffer, letter: string, algorithm = 'aes-256-gcm', iv: Buffer = randomBytes(12)): Buffer {
  const cipher = createCipheriv(algorithm, key, iv);
  return Buffer.concat([iv, cipher.update(letter, 'utf8'), cipher.final()]);
}

export function openOld(key: Buffer, closed: Buffer, iv: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([decipher.update(closed), decipher.final()]);
}
