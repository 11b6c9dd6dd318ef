// library: node:tls; feature: certificates that no authority signs, verified by the program itself; expect: innocent
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { verifyPeerCertificate } from './peers.ts';

export class Wire {
  dial(host: string, expected: string): Promise<TLSSocket> {
    const socket = connect({ host, port: 4001, minVersion: 'TLSv1.3', rejectUnauthorized: false, ALPNProtocols: ['wire'] });
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('secureConnect', () => {
        const remote = socket.getPeerCertificate();
        verifyPeerCertificate(remote.raw, expected).then(() => resolve(socket), reject);
      });
    });
  }
}
