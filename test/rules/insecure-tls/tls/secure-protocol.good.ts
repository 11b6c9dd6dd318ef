// library: node:tls; feature: a new method; expect: innocent
import { request } from 'node:https';

export const ask = (host: string) => request({ host, secureProtocol: 'TLSv1_2_method' }).end();
