// library: node:crypto; feature: a promisified generator; expect: bad
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

const generate = promisify(generateKeyPair);

export async function issueKeys(kid: string) {
  const { publicKey, privateKey } = await generate('rsa', {
    modulusLength: 1024, // error: weak-key
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { kid, publicKey, privateKey };
}
