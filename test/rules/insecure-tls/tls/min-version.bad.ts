// library: node:tls; feature: TLS 1.0; expect: bad
import { createServer } from 'node:https';

export const server = (key: Buffer, cert: Buffer) => createServer({ key, cert, minVersion: 'TLSv1' }); // error: insecure-tls
