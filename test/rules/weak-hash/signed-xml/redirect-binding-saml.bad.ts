// library: node:crypto; feature: the signature of an address that SAML sends somebody to; expect: bad
import { createHash, createSign, createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export class SamlRedirects {
  constructor(private readonly key: KeyObject, private readonly relaySecret: string) {}

  sign(query: string): string {
    return createSign('RSA-SHA1').update(query).sign(this.key, 'base64'); // error: weak-hash
  }

  verifySaml(query: string, signature: string, certificate: string): boolean {
    const verifier = createVerify('RSA-SHA1'); // error: weak-hash
    verifier.update(query);
    return verifier.verify(certificate, signature, 'base64');
  }

  relayState(request: string): string {
    const issued = Date.now().toString(36);
    const proof = createHash('md5').update(`${this.relaySecret}${issued}${request}`).digest('hex'); // error: weak-hash
    return `${issued}.${proof}`;
  }
}
