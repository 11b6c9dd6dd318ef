// library: node:crypto; feature: the IV of RFC 3394 with a cipher that does not wrap; expect: bad
import { createCipheriv } from 'node:crypto';

const START = Buffer.from('A6A6A6A6A6A6A6A6A6A6A6A6A6A6A6A6', 'hex');
const METHOD = 'aes-256-cbc';

export function lockBox(boxKey: Buffer, content: Buffer): Buffer {
  const cipher = createCipheriv(METHOD, boxKey, START); // error: weak-cipher
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

export function lockEither(boxKey: Buffer, content: Buffer, whole: boolean): Buffer {
  const cipher = createCipheriv(whole ? 'aes-256-cbc' : 'id-aes256-wrap', boxKey, START); // error: weak-cipher
  return Buffer.concat([cipher.update(content), cipher.final()]);
}
