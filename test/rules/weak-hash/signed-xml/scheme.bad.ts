// library: node-rsa; feature: the scheme of a key says what is signed with; expect: bad
import NodeRSA from 'node-rsa';

export function signFreight(list: Buffer, pem: string): string {
  const key = new NodeRSA(pem);
  key.setOptions({ signingScheme: 'pkcs1-sha1' }); // error: weak-hash
  return key.sign(list, 'base64');
}
