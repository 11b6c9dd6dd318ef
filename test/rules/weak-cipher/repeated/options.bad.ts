// library: node:crypto; feature: a helper with options that is given one nonce for two texts; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';

interface Sealing {
  key: Buffer;
  nonce: Buffer;
  text: string;
}

function seal({ key, nonce, text }: Sealing): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealCouple(key: Buffer, bride: string, groom: string) {
  const nonce = randomBytes(12);
  return {
    nonce,
    bride: seal({ key, nonce, text: bride }),
    groom: seal({ key, nonce, text: groom }), // error: weak-cipher
  };
}
