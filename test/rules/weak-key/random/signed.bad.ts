// library: node:crypto; feature: so few random bytes sign messages; expect: bad
import { createHmac, randomBytes } from 'node:crypto';

const KEY = randomBytes(8); // error: weak-key

export const seal = (message: string): string => createHmac('sha256', KEY).update(message).digest('hex');
