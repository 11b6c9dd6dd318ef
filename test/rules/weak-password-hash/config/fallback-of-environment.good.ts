// library: bcrypt; feature: a cost that the environment may set, and that is high enough where it does not; expect: innocent
import bcrypt from 'bcrypt';
import { pbkdf2Sync } from 'node:crypto';
import type { ConfigService } from '@nestjs/config';

export const one = (password: string) => bcrypt.hash(password, Number(process.env.HASH_ROUNDS ?? 12));
export const two = (password: string) => bcrypt.hash(password, parseInt(process.env.HASH_ROUNDS || '12', 10));
export const three = (password: string) => bcrypt.hash(password, +(process.env.HASH_ROUNDS ?? '11'));
export const four = (password: string) => bcrypt.hash(password, Number(process.env.HASH_ROUNDS));

export class Vault {
  constructor(private readonly config: ConfigService) {}
  lock(password: string) { return bcrypt.hash(password, this.config.get<number>('VAULT_ROUNDS', 12)); }
  key(password: string, salt: Buffer) { return pbkdf2Sync(password, salt, this.config.get('VAULT_ITERATIONS', 600_000), 32, 'sha256'); }
}
