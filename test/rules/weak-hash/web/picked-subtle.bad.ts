// library: Web Crypto; feature: subtle under a name of its own, what it makes pins a certificate; expect: bad
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;
const toHex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');

export async function brokerCertificatePin(der: Uint8Array): Promise<string> {
  return toHex(await subtle.digest('SHA-1', der)); // error: weak-hash
}

export async function licenceSignature(text: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-1', text)).toString('base64'); // error: weak-hash
}
