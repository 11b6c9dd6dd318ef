// library: bcrypt; feature: a cost that the environment may set, converted; expect: bad
import bcrypt from 'bcrypt';
import { pbkdf2Sync } from 'node:crypto';
import type { ConfigService } from '@nestjs/config';

export const settings = { hashing: { rounds: Number(process.env.HASH_ROUNDS ?? 4) } };

export const one = (password: string) => bcrypt.hash(password, settings.hashing.rounds); // error: weak-password-hash
export const two = (password: string) => bcrypt.hash(password, parseInt(process.env.HASH_ROUNDS || '5', 10)); // error: weak-password-hash
export const three = (password: string) => bcrypt.hash(password, +(process.env.HASH_ROUNDS ?? '5')); // error: weak-password-hash
export const four = (password: string) => bcrypt.hash(password, Number.parseInt(process.env.HASH_ROUNDS ?? '6')); // error: weak-password-hash

export class Vault {
  constructor(private readonly config: ConfigService) {}
  lock(password: string) { return bcrypt.hash(password, this.config.get<number>('VAULT_ROUNDS', 5)); } // error: weak-password-hash
  key(password: string, salt: Buffer) { return pbkdf2Sync(password, salt, this.config.get('VAULT_ITERATIONS', 2000), 32, 'sha256'); } // warning: weak-password-hash
}
