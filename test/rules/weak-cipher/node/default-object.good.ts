// library: node:crypto; feature: defaults that are good, and members that nobody knows; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

interface Sealing {
  size: 128 | 256;
  mode: 'gcm' | 'ocb';
}
const USUAL: Sealing = { size: 256, mode: 'gcm' };

export function seal(text: string, key: Buffer, options: Sealing = USUAL) {
  return createCipheriv(`aes-${options.size}-${options.mode}` as 'aes-256-gcm', key, randomBytes(12)).update(text, 'utf8', 'hex');
}
export function sealAs(text: string, key: Buffer, options: { name?: string } = {}) {
  return createCipheriv(`${options.name}-gcm` as 'aes-256-gcm', key, randomBytes(12)).update(text, 'utf8', 'hex');
}
