// library: node:crypto, bcrypt; feature: hashes that are kept, though a cache stands beside; expect: bad
import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

const cache = new Map<string, object>();
export async function register(db: { insert(row: object): Promise<void> }, email: string, password: string): Promise<void> {
  const passwordHash = createHash('sha256').update(password).digest('hex'); // error: weak-password-hash
  await db.insert({ email, passwordHash });
  cache.set(email, { email });
}

export async function change(db: { update(row: object): Promise<void> }, id: number, password: string): Promise<void> {
  await db.update({ id, hash: await bcrypt.hash(password, 4) }); // error: weak-password-hash
}
