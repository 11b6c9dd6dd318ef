// library: chance, ecmascript; feature: a function, or an object that has one, where nobody gives another; expect: innocent
import Chance from 'chance';
import { randomBytes } from 'node:crypto';

type Supply = () => string;

const chance = new Chance();
const colours: Supply = () => chance.color();
const secrets: Supply = () => randomBytes(32).toString('hex');

export class Labels {
  constructor(private readonly supply: Supply = colours, private readonly wait = () => Math.random() * 100) {}

  next(): { label: string; delay: number } {
    return { label: this.supply(), delay: this.wait() };
  }
}

export class Hooks {
  constructor(private readonly supply: Supply = secrets) {}

  add(url: string): object {
    return { url, secret: this.supply() };
  }
}
