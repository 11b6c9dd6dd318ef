// library: node:crypto; feature: one-shot signature over SHA-1; expect: bad
import { sign, verify } from 'node:crypto';

export const sealInvoice = (invoice: Buffer, key: string): Buffer => sign('sha1', invoice, key); // error: weak-hash

export const isSealed = (invoice: Buffer, key: string, seal: Buffer): boolean => verify('RSA-SHA1', invoice, key, seal); // error: weak-hash
