// library: node:crypto; feature: keys that are wrapped with the IV that RFC 3394 and RFC 5649 lay down; expect: innocent
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const START = Buffer.from('A6A6A6A6A6A6A6A6', 'hex');
const START_PADDED = Buffer.from('A65959A6', 'hex');
const METHOD = 'id-aes256-wrap';
const padded = { name: 'id-aes192-wrap-pad' };

export function lockBox(boxKey: Buffer, content: Buffer): Buffer {
  const cipher = createCipheriv(METHOD, boxKey, START);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

export function openBox(boxKey: Buffer, locked: Buffer): Buffer {
  const decipher = createDecipheriv(METHOD, boxKey, START);
  return Buffer.concat([decipher.update(locked), decipher.final()]);
}

export function lockAnySize(boxKey: Buffer, content: Buffer): Buffer {
  const cipher = createCipheriv(padded.name, boxKey, START_PADDED);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

export function openAnySize(boxKey: Buffer, locked: Buffer): Buffer {
  const decipher = createDecipheriv('aes192-wrap-pad', boxKey, START_PADDED);
  return Buffer.concat([decipher.update(locked), decipher.final()]);
}

export function newParcelKey(boxKey: Buffer, bits: 128 | 256) {
  const parcelKey = randomBytes(32);
  const cipher = createCipheriv(`aes${bits}-wrap`, boxKey, Buffer.alloc(8, 0xa6));
  return { parcelKey, kept: Buffer.concat([cipher.update(parcelKey), cipher.final()]) };
}
