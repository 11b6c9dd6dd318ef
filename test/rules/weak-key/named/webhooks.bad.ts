// library: node:crypto; feature: short random bits that are called a key and used elsewhere; expect: bad
import { randomBytes } from 'node:crypto';

interface Subscriptions {
  insert(row: { url: string; webhookSecret: string }): Promise<void>;
}

export class Webhooks {
  constructor(private readonly subscriptions: Subscriptions) {}

  async subscribe(url: string) {
    const webhookSecret = `wh_${randomBytes(6).toString('hex')}`; // error: weak-key
    await this.subscriptions.insert({ url, webhookSecret });
    return webhookSecret;
  }
}

export function newJwtSecret(): string {
  return randomBytes(5).toString('base64url'); // error: weak-key
}

export const makeEncryptionKey = () => randomBytes(32).toString('hex').slice(0, 16); // error: weak-key

export const rotated = (tenant: string) => ({ tenant, signingKey: randomBytes(12).toString('hex') }); // warning: weak-key
