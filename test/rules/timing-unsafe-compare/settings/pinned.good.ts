// library: node; feature: the fingerprint that a server's certificate is pinned to; expect: innocent
import tls from 'node:tls';
const PIN = process.env.LEDGER_PIN!;
export const options = { checkServerIdentity(host: string, cert: tls.PeerCertificate) {
  if (cert.fingerprint256 !== PIN) return new Error('not the pinned certificate');
  return tls.checkServerIdentity(host, cert);
} };
