// library: node:crypto, bcrypt; feature: keys of caches in memory, stamps of what is hashed already, and whole objects; expect: innocent
import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

export class Postman {
  readonly transports = new Map<string, object>();
  transportOf(email: string, password: string): object | undefined {
    const cacheKey = this.keyFor(email, password);
    return this.transports.get(cacheKey);
  }
  private keyFor(email: string, password: string): string {
    return `${email}:${this.shorten(password)}`;
  }
  private shorten(input: string): string {
    return createHash('sha256').update(input).digest('hex');
  }
}

export function stampOf(user: { encryptedPassword: string }): string {
  const encryptedPasswordDigest = createHash('sha256').update(user.encryptedPassword).digest('hex');
  return encryptedPasswordDigest;
}

const digestOf = (text: string): Promise<string> => bcrypt.hash(text, 4);
export function idOf(item: { title: string }): Promise<string> {
  return digestOf(JSON.stringify(item));
}
