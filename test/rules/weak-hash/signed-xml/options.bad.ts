// library: xml-crypto; feature: algorithms of signed XML as words and addresses; expect: bad
import { Strategy } from '@node-saml/passport-saml';
import { KJUR } from 'jsrsasign';
import { ServiceProvider } from 'samlify';
import { SignedXml } from 'xml-crypto';

const WAREHOUSE_SHA1 = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';

export const login = new Strategy({
  entryPoint: 'https://login.warehouse.test/sso',
  privateKey: process.env.SAML_KEY,
  signatureAlgorithm: 'sha1', // error: weak-hash
  digestAlgorithm: 'sha1', // error: weak-hash
}, () => {});

export class DeliveryNoteSigner {
  #signer = new SignedXml({ privateKey: process.env.NOTE_KEY });

  useOldGateway(): this {
    this.#signer.signatureAlgorithm = WAREHOUSE_SHA1; // error: weak-hash
    this.#signer.addReference({
      xpath: "//*[local-name(.)='DeliveryNote']",
      digestAlgorithm: 'http://www.w3.org/2000/09/xmldsig#sha1', // error: weak-hash
      transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature'],
    });
    return this;
  }
}

export const carrier = ServiceProvider({
  privateKey: process.env.CARRIER_KEY,
  requestSignatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1', // error: weak-hash
});

export const certify = (cakey: string) => new KJUR.asn1.x509.Certificate({
  sigalg: 'SHA1withRSA', // error: weak-hash
  cakey,
});
