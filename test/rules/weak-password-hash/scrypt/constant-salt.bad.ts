// library: node:crypto; feature: one salt for all passwords; expect: bad
import { scryptSync } from 'node:crypto';

export const keyOf = (password: string): Buffer => scryptSync(password, 'salt', 32); // warning: weak-password-hash
