// library: node:crypto; feature: a code that proves something, of what everybody knows and a salt of the program; expect: bad
import { createHash } from 'node:crypto';

export class TunerUnlock {
  constructor(private readonly config: { readonly unlockSalt: string }) {}

  unlockCode(serial: string, edition: string): string {
    const mix = createHash('md5').update(`${serial}/${edition}/${this.config.unlockSalt}`).digest('hex'); // error: weak-hash
    return mix.slice(0, 16).toUpperCase();
  }
}

export function registrationKey(name: string, product: string): string {
  const text = [name, product, process.env.KEY_SALT].join('|');
  return createHash('sha1').update(name).update(process.env.KEY_SALT!).digest('hex') + text.length; // error: weak-hash
}
