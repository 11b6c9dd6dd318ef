// library: node-forge; feature: the padding of RSA, done right; expect: innocent
import forge from 'node-forge';

export const seal = (pem: string, text: string) => forge.pki.publicKeyFromPem(pem).encrypt(text, 'RSA-OAEP', { md: forge.md.sha256.create() });
export const open = (pem: string, data: string) => forge.pki.privateKeyFromPem(pem).decrypt(data, 'RSA-OAEP', { md: forge.md.sha256.create() });
