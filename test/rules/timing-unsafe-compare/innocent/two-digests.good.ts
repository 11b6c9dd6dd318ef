// library: node:crypto; feature: two digests that are both made here; expect: innocent
import { createHmac } from 'node:crypto';

const mac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');

export function isSame(key: string, given: string, expected: string): boolean {
  return mac(key, given) === mac(key, expected);
}
