// library: node:tls; feature: TLS 1.2 and 1.3; expect: innocent
import { createServer } from 'node:https';

export const server = (key: Buffer, cert: Buffer) => createServer({ key, cert, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
