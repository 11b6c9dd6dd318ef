// library: node:tls; feature: the other side's certificate is asked for and only written down; expect: bad
import { connect } from 'node:tls';

export function dial(host: string, log: (line: string) => void): void {
  const socket = connect({ host, port: 4001, minVersion: 'TLSv1.3', rejectUnauthorized: false }); // error: insecure-tls
  socket.once('secureConnect', () => {
    const remote = socket.getPeerCertificate();
    log(`talking to ${remote.subject.CN}`);
  });
}
