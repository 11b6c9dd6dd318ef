// library: argon2; feature: the library's own parameters; expect: innocent
import argon2 from 'argon2';

export const hashPassword = (password: string) => argon2.hash(password);
export const hashPin = (pin: string) => argon2.hash(pin, { type: argon2.argon2id, memoryCost: 19456, timeCost: 2, parallelism: 1 });
