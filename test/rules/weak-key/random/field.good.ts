// library: node:crypto; feature: enough random bytes, and few where nothing is signed; expect: innocent
import { createCipheriv, createHmac, randomBytes, scryptSync } from 'node:crypto';
import jwt from 'jsonwebtoken';

export class Doorman {
  private readonly phrase = randomBytes(32).toString('base64url');
  private readonly seal = randomBytes(16);
  readonly name = `door-${randomBytes(4).toString('hex')}`;

  ticket(guest: string): string {
    return jwt.sign({ guest }, this.phrase, { expiresIn: '1m', jwtid: randomBytes(8).toString('hex') });
  }

  mark(text: string): string {
    return createHmac('sha256', this.seal).update(`${randomBytes(4).toString('hex')}${text}`).digest('hex');
  }

  derived(passphrase: string, text: string): string {
    const salt = randomBytes(8);
    return createHmac('sha256', scryptSync(passphrase, salt, 32)).update(text).digest('hex');
  }

  hide(key: Buffer, text: string): Buffer {
    return createCipheriv('aes-256-gcm', key, randomBytes(12)).update(text);
  }

  long(secret: string, text: string): string {
    return createHmac('sha256', `${secret}${randomBytes(4).toString('hex')}`).update(text).digest('hex');
  }
}
