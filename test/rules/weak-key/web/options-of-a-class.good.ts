// library: web-crypto; feature: options that a class holds, given where nobody gives others; expect: innocent
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;

class Plan {
  name = 'RSA-PSS';
  hash = 'SHA-256';
  modulusLength = 3072;
  publicExponent = new Uint8Array([1, 0, 1]);
}

export class Seals {
  constructor(private readonly plan = new Plan()) {}

  make() {
    return subtle.generateKey({ ...this.plan }, true, ['sign', 'verify']);
  }
}
