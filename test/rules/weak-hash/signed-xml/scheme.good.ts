// library: node-rsa; feature: a sound scheme, and schemes that are no algorithm; expect: innocent
import NodeRSA from 'node-rsa';

export function signFreight(list: Buffer, pem: string): string {
  const key = new NodeRSA(pem);
  key.setOptions({ signingScheme: 'pss-sha256' });
  return key.sign(list, 'base64');
}

export const board = { signingScheme: 'pkcs1', colours: 'sha1' };
