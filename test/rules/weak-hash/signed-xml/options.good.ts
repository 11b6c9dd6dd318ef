// library: xml-crypto; feature: good algorithms of signed XML, and old ones that are only named; expect: innocent
import { Strategy } from '@node-saml/passport-saml';
import { SignedXml } from 'xml-crypto';

const REFUSED = ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', 'http://www.w3.org/2000/09/xmldsig#sha1'];

export const login = new Strategy({ entryPoint: 'https://login.warehouse.test/sso', privateKey: process.env.SAML_KEY, signatureAlgorithm: 'sha256', digestAlgorithm: 'sha512' }, () => {});

export function signNote(xml: string): string {
  const signer = new SignedXml({
    privateKey: process.env.NOTE_KEY,
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  });
  signer.addReference({ xpath: '/*', digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256', transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature'] });
  signer.computeSignature(xml);
  return signer.getSignedXml();
}

export const isRefused = (algorithm: string): boolean => REFUSED.includes(algorithm);
