// library: node:crypto; feature: the length from a constant; expect: bad
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

const KEY_BITS = 512;

export function createKeys(done: (error: Error | null, publicKey: string, privateKey: string) => void): void {
  generateKeyPair('rsa', { modulusLength: KEY_BITS, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }, done); // error: weak-key
}
