// library: node:crypto; feature: a key of the configuration with a constant salt; expect: innocent
import { scryptSync } from 'node:crypto';

export const key: Buffer = scryptSync(process.env.ENCRYPTION_SECRET!, 'field-encryption', 32);
