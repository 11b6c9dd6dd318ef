// library: node:crypto; feature: a secret is mixed in, and nothing says what for; expect: bad
import { createHash } from 'node:crypto';

export const stamp = (address: string, secret: string): string => createHash('sha1').update(address + secret).digest('hex'); // warning: weak-hash
