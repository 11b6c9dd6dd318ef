// library: node:crypto; feature: a token that is cut where its MAC begins; expect: bad
import { createHmac } from 'node:crypto';

export class Vouchers {
  constructor(private readonly secret: string) {}

  private mac(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('base64url');
  }

  open(token: string): unknown {
    const dot = token.lastIndexOf('.');
    const body = token.slice(0, dot);
    if (token.length < 40) throw new Error('too short');
    if (token.slice(dot + 1) !== this.mac(body)) throw new Error('changed'); // error: timing-unsafe-compare
    return JSON.parse(Buffer.from(body, 'base64url').toString());
  }

  isGenuine(tokens: string[]): boolean {
    return Buffer.compare(Buffer.from(tokens[1]!), Buffer.from(this.mac(tokens[0]!))) === 0; // error: timing-unsafe-compare
  }
}
