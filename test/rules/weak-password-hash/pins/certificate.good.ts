// library: node:crypto; feature: the pin of a certificate is no password; expect: innocent
import { createHash } from 'node:crypto';
import tls from 'node:tls';

export const pinned = (pins: string[]) => (host: string, cert: tls.PeerCertificate): Error | undefined => {
  const mismatch = tls.checkServerIdentity(host, cert);
  if (mismatch) return mismatch;
  const pin = createHash('sha256').update(cert.raw).digest('base64');
  return pins.includes(pin) ? undefined : new Error(`${host} shows another certificate`);
};
