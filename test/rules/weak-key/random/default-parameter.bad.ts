// library: jsonwebtoken, node:crypto; feature: the key that is taken where nobody gives one; expect: bad
import { createHmac, randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';

export const visitorPass = (secret = randomBytes(5).toString('hex')) => (visitor: string) => jwt.sign({ visitor }, secret, { algorithm: 'HS256' }); // error: weak-key

export class SealedNotes {
  private readonly key: Buffer;

  constructor(key = randomBytes(8)) { // error: weak-key
    this.key = key;
  }

  seal(note: string): string {
    return createHmac('sha256', this.key).update(note).digest('hex');
  }
}
