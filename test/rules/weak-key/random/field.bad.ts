// library: node:crypto; feature: a few random bytes sign tokens; expect: bad
import { createHmac, randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';

export class Doorman {
  private readonly phrase = randomBytes(5).toString('hex'); // error: weak-key
  private readonly seal: Buffer;
  constructor() {
    this.seal = randomBytes(8); // error: weak-key
  }

  ticket(guest: string): string {
    return jwt.sign({ guest }, this.phrase, { expiresIn: '1m' });
  }

  mark(text: string): string {
    return createHmac('sha256', this.seal).update(text).digest('hex');
  }
}
