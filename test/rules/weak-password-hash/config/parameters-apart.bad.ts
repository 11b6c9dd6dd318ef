// library: argon2; feature: parameters that stand apart from the call; expect: bad
import argon2 from 'argon2';
import { scryptSync } from 'node:crypto';

const QUICK = { type: argon2.argon2id, memoryCost: 2 ** 10, timeCost: 2 };
const COST = { N: 1024, r: 8, p: 1 };

export const keep = (password: string) => argon2.hash(password, QUICK); // error: weak-password-hash
export const check = (password: string, salt: Buffer) => scryptSync(password, salt, 64, COST); // error: weak-password-hash
