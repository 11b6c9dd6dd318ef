// library: node:crypto; feature: HMAC-MD5 of a message of one's own; expect: bad
import { createHmac } from 'node:crypto';

export class MessageSeal {
  constructor(private readonly key: Buffer) {}

  seal(message: string): string {
    const mac = createHmac('md5', this.key).update(message).digest('hex'); // warning: weak-hash
    return `${message}--${mac}`;
  }
}
