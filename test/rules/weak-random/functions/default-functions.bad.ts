// library: chance, ecmascript; feature: a function, or an object that has one, where nobody gives another; expect: bad
import Chance from 'chance';

type Supply = () => string;
interface Ticketing { next(): string }

const chance = new Chance();
const hookSecrets: Supply = () => chance.hash({ length: 40 }); // error: weak-random
const drawn: Ticketing = { next: () => Math.random().toString(36).slice(2) }; // error: weak-random

export class Hooks {
  constructor(private readonly rows: { insert(row: object): Promise<void> }, private readonly supply: Supply = hookSecrets) {}

  async add(url: string): Promise<void> {
    await this.rows.insert({ url, secret: this.supply() });
  }
}

export class Confirmations {
  constructor(private readonly tickets: Ticketing = drawn) {}

  start(): { verificationToken: string } {
    const verificationToken = this.tickets.next();
    return { verificationToken };
  }
}

export function invite(email: string, make = () => Math.random().toString(16)): object { // error: weak-random
  return { email, inviteToken: make() };
}
