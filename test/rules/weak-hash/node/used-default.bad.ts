// library: node:crypto; feature: a broken default that somebody in sight takes; expect: bad
import { createHash } from 'node:crypto';

interface SealOptions {
  secret: string;
  hash?: string;
}

class Sealer {
  private readonly hash: string;

  constructor(private readonly options: SealOptions) {
    this.hash = options.hash ?? 'sha1';
  }

  signature(path: string): string {
    return createHash(this.hash).update(`${path}:${this.options.secret}`).digest('hex'); // error: weak-hash
  }
}

export function linkTo(path: string, secret: string): string {
  return `${path}?s=${new Sealer({ secret }).signature(path)}`;
}

function licenceToken(customer: string, { algorithm = 'md5' }: { algorithm?: string } = {}): string {
  const token = createHash(algorithm).update(customer).digest('hex'); // error: weak-hash
  return token;
}

export const licenceOf = (customer: string): string => licenceToken(customer);
