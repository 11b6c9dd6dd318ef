// library: node:crypto; feature: the algorithm is not known; expect: innocent
import { createHash } from 'node:crypto';

export const digestOf = (algorithm: string, value: string): string => createHash(algorithm).update(value).digest('hex');
