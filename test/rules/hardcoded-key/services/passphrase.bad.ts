// library: node:https; feature: the passphrase of a private key, in options that are filled in, given at once or made; expect: bad
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';

export class CarrierClient {
  readonly #options: https.AgentOptions = { keepAlive: true };

  withBadge(file: string): this {
    this.#options.pfx = readFileSync(file);
    this.#options.passphrase = 'Pallet-7714'; // error: hardcoded-key
    return this;
  }

  build(): https.Agent {
    return new https.Agent(this.#options);
  }
}

export const dock = new https.Agent({
  cert: readFileSync('/etc/dock/client.crt'),
  key: readFileSync('/etc/dock/client.key'),
  passphrase: 'dock-gate-north', // error: hardcoded-key
});

export const scannerKeys = () => generateKeyPairSync('rsa', {
  modulusLength: 3072,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'scanner-2024' }, // error: hardcoded-key
});
