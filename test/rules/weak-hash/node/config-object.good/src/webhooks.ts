import { createHmac } from 'crypto';
import { config } from './config';

export class WebhookSigner {
  constructor(private readonly salt: string) {}

  sign(body: string): string {
    const signature = createHmac(config.webhooks.algorithm, this.salt).update(body).digest('hex');
    return `v1=${signature}`;
  }
}
