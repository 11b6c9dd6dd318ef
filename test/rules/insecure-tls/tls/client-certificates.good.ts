// library: node:tls; feature: a server that looks at certificates itself; expect: innocent
import { createServer } from 'node:tls';

export const server = (key: Buffer, cert: Buffer) =>
  createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (socket) => {
    if (!socket.authorized) socket.destroy();
  });
