// library: node:crypto; feature: one-shot signature over SHA-256; expect: innocent
import { sign, verify } from 'node:crypto';

export const sealInvoice = (invoice: Buffer, key: string): Buffer => sign('sha256', invoice, key);

export const isSealed = (invoice: Buffer, key: string, seal: Buffer): boolean => verify('RSA-SHA256', invoice, key, seal);
