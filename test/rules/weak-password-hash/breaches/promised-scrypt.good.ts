// library: node:crypto; feature: scrypt as a promise, with a cost that is high enough; expect: innocent
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number, options: { N: number; r: number; p: number; maxmem: number }) => Promise<Buffer>;
const COST = { N: 131072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export async function hashPassword(password: string, salt: Buffer) {
  return (await derive(password, salt, 32, COST)).toString('hex');
}
