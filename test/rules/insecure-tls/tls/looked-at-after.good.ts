// library: node:tls; feature: who answered is looked at after connecting; expect: innocent
import { connect } from 'node:tls';

export function upgrade(host: string, known: string, done: (error?: Error) => void): void {
  const wire = connect({ host, port: 993, rejectUnauthorized: false }, () => {
    if (wire.getPeerCertificate().fingerprint256 !== known) return done(new Error('another server'));
    done();
  });
}
