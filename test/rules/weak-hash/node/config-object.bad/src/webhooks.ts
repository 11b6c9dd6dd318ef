import { createHash } from 'crypto';
import { config } from './config';

export class WebhookSigner {
  constructor(private readonly salt: string) {}

  sign(body: string): string {
    const signature = createHash(config.webhooks.algorithm).update(body + this.salt).digest('hex'); // error: weak-hash
    return `v1=${signature}`;
  }
}
