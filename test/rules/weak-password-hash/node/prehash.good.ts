// library: node:crypto; feature: hashed before bcrypt, which reads 72 bytes only; expect: innocent
import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

export async function hashPassword(password: string): Promise<string> {
  const short = createHash('sha512').update(password).digest('base64');
  return bcrypt.hash(short, 12);
}
