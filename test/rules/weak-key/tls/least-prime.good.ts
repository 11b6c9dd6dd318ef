// library: node:tls; feature: long primes of Diffie-Hellman, and a length that somebody configures; expect: innocent
import tls from 'node:tls';

export function call(host: string) {
  return tls.connect({ host, port: 990, servername: host, minDHSize: 2048 });
}

export function callArchive(host: string, least: number) {
  return tls.connect(990, host, { minDHSize: Math.max(least, 3072) });
}
