// library: node:tls; feature: primes of Diffie-Hellman that a client accepts; expect: bad
import https from 'node:https';
import tls from 'node:tls';

const LEAST = 768;

export function call(host: string) {
  return tls.connect({ host, port: 990, servername: host, minDHSize: 512 }); // error: weak-key
}

export const agent = new https.Agent({ keepAlive: true, minDHSize: LEAST }); // error: weak-key

export function callArchive(host: string) {
  return tls.connect(990, host, { minDHSize: 1024 }); // warning: weak-key
}
