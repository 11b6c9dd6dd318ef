// library: ecmascript; feature: drawn values that open nothing beside those that do, and bytes whose number was drawn; expect: innocent
import { randomBytes } from 'node:crypto';

const SIZES = [{ name: 'short', secretLength: 16 }, { name: 'long', secretLength: 48 }];

export class Visitor {
  readonly password: string;

  constructor(size: (typeof SIZES)[number]) {
    this.password = randomBytes(size.secretLength).toString('base64url');
  }
}

export const visitors = () => Array.from({ length: 5 }, () => new Visitor(SIZES[Math.floor(Math.random() * SIZES.length)]!));

export function showTemporaryPasswordHint(hints: string[]) {
  return hints[Math.floor(Math.random() * hints.length)];
}
