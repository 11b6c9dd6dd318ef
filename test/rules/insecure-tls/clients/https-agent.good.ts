// library: node:https; feature: an agent with an authority of its own; expect: innocent
import { readFileSync } from 'node:fs';
import https from 'node:https';

export const agent = new https.Agent({ keepAlive: true, ca: readFileSync('certs/authority.pem') });
