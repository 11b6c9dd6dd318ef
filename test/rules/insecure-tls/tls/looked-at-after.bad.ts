// library: node:tls; feature: nobody looks at who answered; expect: bad
import { connect } from 'node:tls';

export function upgrade(host: string, done: () => void): void {
  const wire = connect({ host, port: 993, rejectUnauthorized: false }, () => { // error: insecure-tls
    wire.write('a1 CAPABILITY\r\n');
    done();
  });
}
