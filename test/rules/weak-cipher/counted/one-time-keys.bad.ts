// library: node:crypto; feature: a nonce of zeros under a key that lives longer than one text; expect: bad
import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
const ZERO = Buffer.alloc(12);
const shared = randomBytes(32);
export function bad1(text: Buffer) {
  const cipher = createCipheriv('aes-256-gcm', shared, ZERO); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
export function bad2(texts: Buffer[]) {
  const key = randomBytes(32);
  return texts.map((text) => { const cipher = createCipheriv('aes-256-gcm', key, ZERO); return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]); }); // error: weak-cipher
}
export function bad3(one: Buffer, two: Buffer) {
  const key = randomBytes(32);
  const first = createCipheriv('aes-256-gcm', key, ZERO); // error: weak-cipher
  const second = createCipheriv('aes-256-gcm', key, ZERO); // error: weak-cipher
  return [first.update(one), first.final(), second.update(two), second.final(), first.getAuthTag(), second.getAuthTag()];
}
export function bad4(master: Buffer, text: Buffer) {
  const fileKey = Buffer.from(hkdfSync('sha256', master, 'salt', 'backup file v1', 32));
  const cipher = createCipheriv('aes-256-gcm', fileKey, ZERO); // error: weak-cipher
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}
export class Vault {
  key = randomBytes(32);
  seal(text: Buffer) { const cipher = createCipheriv('aes-256-gcm', this.key, ZERO); return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]); } } // error: weak-cipher
