// library: node:crypto; feature: nothing says what the hash is for; expect: bad
import { createHash } from 'node:crypto';

export const digestOf = (value: string): string => createHash('sha1').update(value).digest('hex'); // warning: weak-hash
