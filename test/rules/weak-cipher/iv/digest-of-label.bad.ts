// library: node; feature: an IV that is the digest of a constant or of the key; expect: bad
import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

export class LogBox {
  private readonly iv: Buffer;

  constructor(private readonly key: Buffer) {
    this.iv = createHash('sha256').update('harbour-logs').digest().subarray(0, 16);
  }

  seal(text: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-ctr', this.key, this.iv); // error: weak-cipher
    return Buffer.concat([cipher.update(text), cipher.final()]);
  }
}

export function sealNote(text: string, secretKey: string): string {
  const key = createHash('sha256').update(secretKey).digest();
  const iv = createHash('sha256').update(secretKey).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, iv); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex') + cipher.getAuthTag().toString('hex');
}

export function sealLine(text: string, passphrase: string): string {
  const [key, iv] = [scryptSync(passphrase, randomBytes(16), 32), scryptSync(passphrase, 'line', 16)]; // warning: weak-password-hash
  const cipher = createCipheriv('aes-256-cbc', key, iv); // error: weak-cipher
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
