// library: node:crypto; feature: nonces that are the time; expect: bad
import { createCipheriv } from 'node:crypto';

export class Meter {
  constructor(private readonly key: Buffer) {}

  seal(reading: string): Buffer {
    const nonce = Buffer.alloc(12);
    nonce.writeBigUInt64BE(BigInt(Date.now()), 4);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce); // error: weak-cipher
    return Buffer.concat([nonce, cipher.update(reading, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  sealShort(reading: string): Buffer {
    const nonce = Buffer.from(String(Date.now()).padStart(12, '0').slice(0, 12));
    const cipher = createCipheriv('chacha20-poly1305', this.key, nonce, { authTagLength: 16 }); // error: weak-cipher
    return Buffer.concat([nonce, cipher.update(reading, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}
