// library: node:crypto; feature: MD5 of a password; expect: bad
import * as crypto from 'crypto';

export class AccountService {
  private hashPassword(plain: string): string {
    return crypto.createHash('md5').update(plain).digest('hex'); // error: weak-password-hash
  }

  create(email: string, plain: string) {
    return { email, secret: this.hashPassword(plain) };
  }
}
