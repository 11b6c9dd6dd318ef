// library: node:crypto, web-crypto; feature: bytes that are filled as soon as they are made; expect: bad
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export function sealDiary(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, randomBytes(16).fill(0)); // error: weak-cipher
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}

export function openDiary(sealed: Buffer, key: Buffer): string {
  const [vector, body] = [Buffer.alloc(16), sealed];
  const decipher = createDecipheriv('aes-256-cbc', key, vector);
  return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
}

export function sealNote(text: string, key: Buffer): Buffer {
  const nonce = Buffer.allocUnsafe(12).fill(1);
  const cipher = createCipheriv('aes-256-gcm', key, nonce); // error: weak-cipher
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealMemo(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-ctr', key, crypto.getRandomValues(new Uint8Array(16)).fill(0)); // error: weak-cipher
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
}
