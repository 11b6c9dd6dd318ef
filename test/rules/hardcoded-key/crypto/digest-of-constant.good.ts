// library: node:crypto; feature: the digest of a secret as key, and a constant label; expect: innocent
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';

const LEDGER_KEY = createHash('sha256').update('ledger').update(process.env.LEDGER_SECRET!).digest();

export function sealEntry(entry: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', LEDGER_KEY, iv);
  return Buffer.concat([iv, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export const deriveKey = (master: Buffer): Buffer => createHmac('sha256', 'ledger:entries:v1').update(master).digest();

export function signFile(path: string, entry: string): string {
  const hash = createHash('sha256');
  createReadStream(path).pipe(hash);
  return createHmac('sha256', hash.digest()).update(entry).digest('hex');
}
