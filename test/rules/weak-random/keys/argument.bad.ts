// library: node:crypto; feature: the key of an HMAC, without a name of its own; expect: bad
import { createHmac } from 'node:crypto';

export const stamp = (text: string): string => createHmac('sha256', String(Math.random())).update(text).digest('hex'); // error: weak-random
