// library: node:crypto; feature: iterations from a constant; expect: bad
import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const ITERATIONS = 20_000;

export function derive(password: string, done: (error: Error | null, key: Buffer) => void): void {
  pbkdf2(password, randomBytes(16), ITERATIONS, 32, 'sha256', done); // warning: weak-password-hash
}
