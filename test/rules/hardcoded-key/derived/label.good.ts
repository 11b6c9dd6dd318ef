// library: node:crypto; feature: a constant as the label of a key that is derived from a secret; expect: innocent
import { createHmac } from 'node:crypto';

export const keyFor = (masterKey: Buffer): Buffer => createHmac('sha256', 'mail-v1').update(masterKey).digest();
