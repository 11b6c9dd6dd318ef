// library: node:tls; feature: reading a certificate to show it; expect: innocent
import { connect } from 'node:tls';

export function fetchCertificate(host: string): Promise<object> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: 443, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.end();
    });
    socket.on('error', reject);
  });
}
