// library: node:https, node:tls; feature: a constant passphrase of a client's key where nobody gives another; expect: bad
import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';

interface GateOptions { certFile: string; keyFile: string; passphrase?: string }

const usual = { passphrase: 'north-gate-77' };

export function gateAgent(options: GateOptions): https.Agent {
  const all = { ...options };
  return new https.Agent({
    cert: readFileSync(all.certFile),
    key: readFileSync(all.keyFile),
    passphrase: all.passphrase ?? 'changeit', // warning: hardcoded-key
  });
}

export function gateSocket(options: GateOptions, host: string): tls.TLSSocket {
  return tls.connect({ host, port: 993, pfx: readFileSync(options.keyFile), passphrase: process.env.GATE_PASSPHRASE || 'gate-2025-west' }); // warning: hardcoded-key
}

export function gateServer(options: GateOptions): https.Server {
  const all = { ...usual, ...options };
  return https.createServer({ key: readFileSync(all.keyFile), cert: readFileSync(all.certFile), passphrase: all.passphrase }); // warning: hardcoded-key
}

export const store = new https.Agent({ pfx: readFileSync('/etc/gate/store.p12'), passphrase: 'changeit' }); // error: hardcoded-key
