// library: node:crypto; feature: a MAC of an address, a path, a role; expect: bad
import { createHmac } from 'node:crypto';

export class Links {
  constructor(private readonly secret: string) {}

  private mac(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('hex');
  }

  leave(email: string, signature: string): string {
    if (this.mac(email) !== signature) throw new Error('bad link'); // error: timing-unsafe-compare
    return email;
  }

  download(path: string, signature: string): string {
    if (signature !== this.mac(path)) throw new Error('bad link'); // error: timing-unsafe-compare
    return path;
  }
}
