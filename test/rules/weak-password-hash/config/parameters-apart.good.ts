// library: argon2; feature: good parameters that stand apart from the call; expect: innocent
import argon2 from 'argon2';
import { scryptSync } from 'node:crypto';

const SLOW = { type: argon2.argon2id, memoryCost: 2 ** 16, timeCost: 3 };
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };

export const keep = (password: string) => argon2.hash(password, SLOW);
export const check = (password: string, salt: Buffer) => scryptSync(password, salt, 64, COST);
