// library: node:crypto; feature: one salt for all, however many iterations; expect: bad
import { pbkdf2Sync } from 'node:crypto';

const SALT = 'shop-salt';

export const hashOf = (password: string): string => pbkdf2Sync(password, SALT, 600_000, 64, 'sha256').toString('hex'); // warning: weak-password-hash
