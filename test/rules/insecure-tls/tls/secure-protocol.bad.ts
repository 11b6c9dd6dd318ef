// library: node:tls; feature: an old method; expect: bad
import { request } from 'node:https';

export const ask = (host: string) => request({ host, secureProtocol: 'TLSv1_method' }).end(); // error: insecure-tls
