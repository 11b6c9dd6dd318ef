// library: node:crypto; feature: keys and hashes that were both made here, or tell whether something has changed; expect: innocent
import { createCipheriv, createHash, pbkdf2Sync, scryptSync } from 'node:crypto';

export function isSame(first: string, second: string, salt: string): boolean {
  const [a, b] = [scryptSync(first, salt, 32).toString('hex'), scryptSync(second, salt, 32).toString('hex')];
  return a === b;
}

const seal = (value: string, password: string, salt: Buffer): string => {
  const cipher = createCipheriv('aes-256-gcm', scryptSync(password, salt, 32), Buffer.alloc(12, value));
  return cipher.update(value, 'utf8', 'hex') + cipher.final('hex');
};

export async function reseal(rows: { get(key: string): Promise<string>; set(key: string, value: string): Promise<void> }, key: string, password: string, salt: Buffer): Promise<void> {
  const secret = await rows.get(key);
  const updated = seal(secret, password, salt);
  if (updated !== secret) {
    await rows.set(`${key}:sealed`, updated);
  }
}

export function resealAll(account: { secret: string }, password: string, salt: Buffer): boolean {
  let hasChanged = false;
  const sealed = seal(account.secret, password, salt);
  if (sealed !== account.secret) {
    account.secret = sealed;
    hasChanged = true;
  }
  return hasChanged;
}

export class Vault {
  constructor(private readonly masterKey: string, private readonly salt: string) {}

  stateOf(row: { key_hash: string }): 'rotate' | 'done' {
    const previousKeyHash = row.key_hash;
    const keyHash = pbkdf2Sync(this.masterKey, this.salt, 210_000, 32, 'sha256').toString('hex');
    return previousKeyHash !== keyHash ? 'rotate' : 'done';
  }
}

export function isSameFile(storedHash: string, content: string): boolean {
  return createHash('sha256').update(content).digest('hex') === storedHash;
}
