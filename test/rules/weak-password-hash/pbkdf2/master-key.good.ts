// library: node:crypto; feature: a long key of the configuration; expect: innocent
import { pbkdf2Sync } from 'node:crypto';

export function fieldKey(field: string): Buffer {
  return pbkdf2Sync(process.env.MASTER_KEY!, field, 10_000, 32, 'sha256');
}
