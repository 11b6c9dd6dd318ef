// library: node:crypto; feature: Triple DES, the name from a constant; expect: bad
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'des-ede3-cbc';

export class CardVault {
  constructor(private readonly key: Buffer) {}

  seal(card: string): string {
    const iv = randomBytes(8);
    const cipher = createCipheriv(ALGORITHM, this.key, iv); // error: weak-cipher
    return iv.toString('hex') + cipher.update(card, 'utf8', 'hex') + cipher.final('hex');
  }

  open(sealed: string): string {
    const decipher = createDecipheriv(ALGORITHM, this.key, Buffer.from(sealed.slice(0, 16), 'hex')); // error: weak-cipher
    return decipher.update(sealed.slice(16), 'hex', 'utf8') + decipher.final('utf8');
  }
}
