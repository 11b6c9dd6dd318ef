// library: node:https; feature: a passphrase of the environment, and other things of that name; expect: innocent
import { readFileSync } from 'node:fs';
import https from 'node:https';

export const dock = new https.Agent({ pfx: readFileSync('/etc/dock/client.p12'), passphrase: process.env.DOCK_PASSPHRASE });

export const dialog = { title: 'Open the vault', fields: { passphrase: 'Passphrase of the vault', key: undefined } };

export class VaultForm {
  readonly labels: Record<string, string> = {};

  translate(): void {
    this.labels.passphrase = 'Passphrase';
  }
}
