// library: https; feature: both bounds are old, which is one finding; expect: bad
import { Agent } from 'node:https';

export const oldest = new Agent({
  keepAlive: true,
  maxVersion: 'TLSv1.1', // error: insecure-tls
  minVersion: 'TLSv1',
});
export const wide = new Agent({
  maxVersion: 'TLSv1.3',
  minVersion: 'TLSv1', // error: insecure-tls
});
