// library: node:crypto; feature: the digest of a constant as key; expect: bad
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

const NAME = 'stock-ledger';
const LEDGER_KEY = createHash('sha256').update(NAME).digest();

export function sealEntry(entry: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', LEDGER_KEY, iv); // error: hardcoded-key
  return Buffer.concat([iv, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export const signEntry = (entry: string): string => createHmac('sha256', createHash('sha256').update('entries').digest()).update(entry).digest('hex'); // error: hardcoded-key
