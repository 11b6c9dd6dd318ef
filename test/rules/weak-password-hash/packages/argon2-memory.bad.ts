// library: argon2; feature: four MiB of memory; expect: bad
import argon2 from 'argon2';

export const hashPassword = (password: string) =>
  argon2.hash(password, { type: argon2.argon2id, memoryCost: 4096, timeCost: 3 }); // warning: weak-password-hash
