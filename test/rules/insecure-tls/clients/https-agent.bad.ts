// library: node:https; feature: an agent for all requests; expect: bad
import https from 'node:https';

// fixed: export const agent = new https.Agent({ keepAlive: true });
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // error: insecure-tls
