// library: node:crypto; feature: a short code of what only the house and its owner know, which is guessed whatever hash it has; expect: innocent
import { createHash } from 'node:crypto';

export class House {
  constructor(private readonly id: string) {}

  demolitionCode(owner: { accountSecret: string }): string {
    return createHash('md5').update(`${this.id}${owner.accountSecret}`).digest('hex').slice(0, 8).toUpperCase();
  }
}
