// library: node:crypto; feature: scrypt as a promise, with options that are written apart and a type of its own; expect: bad
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number, options: { N: number; r: number; p: number }) => Promise<Buffer>;
const COST = { N: 2048, r: 8, p: 1 };

export async function hashPassword(password: string, salt: Buffer) {
  return (await derive(password, salt, 32, COST)).toString('hex'); // error: weak-password-hash
}
