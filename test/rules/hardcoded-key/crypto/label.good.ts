// library: node:crypto; feature: a label of a derivation; expect: innocent
import { createHmac } from 'node:crypto';

export function deriveKey(masterSecret: Buffer): Buffer {
  return createHmac('sha256', 'shop/field-encryption/v1').update(masterSecret).digest();
}
