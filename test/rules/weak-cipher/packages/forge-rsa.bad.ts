// library: node-forge; feature: the padding of RSA; expect: bad
import forge from 'node-forge';

export const seal = (pem: string, text: string) => forge.pki.publicKeyFromPem(pem).encrypt(text); // warning: weak-cipher
export const sealSo = (pem: string, text: string) => forge.pki.publicKeyFromPem(pem).encrypt(text, 'RSAES-PKCS1-V1_5'); // warning: weak-cipher
export const raw = (pem: string, text: string) => forge.pki.publicKeyFromPem(pem).encrypt(text, 'RAW'); // error: weak-cipher
export function open(pem: string, data: string) {
  const key = forge.pki.privateKeyFromPem(pem);
  return key.decrypt(data); // error: weak-cipher
}
