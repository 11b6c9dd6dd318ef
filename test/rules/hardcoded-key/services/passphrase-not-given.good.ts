// library: node:https, node:tls; feature: a passphrase that is handed on, empty where nobody gives one, or refused; expect: innocent
import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';

interface GateOptions { certFile: string; keyFile: string; passphrase?: string }

export function gateAgent(options: GateOptions): https.Agent {
  return new https.Agent({ cert: readFileSync(options.certFile), key: readFileSync(options.keyFile), passphrase: options.passphrase ?? '' });
}

export function gateSocket(options: GateOptions, host: string): tls.TLSSocket {
  return tls.connect({ host, port: 993, pfx: readFileSync(options.keyFile), passphrase: options.passphrase || '<your passphrase>' });
}

export function gateServer(options: GateOptions): https.Server {
  if (!options.passphrase) throw new Error('the key of the gate needs a passphrase');
  return https.createServer({ key: readFileSync(options.keyFile), cert: readFileSync(options.certFile), passphrase: options.passphrase });
}

export const field = (options: GateOptions) => ({ name: 'passphrase', hint: 'Of the gate', passphrase: options.passphrase ?? 'none-given' });
