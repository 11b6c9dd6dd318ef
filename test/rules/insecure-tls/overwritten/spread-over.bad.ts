// library: node:https; feature: bases that some agent takes as they are; expect: bad
import https from 'node:https';

const common = { rejectUnauthorized: false, keepAlive: true }; // error: insecure-tls
const later = { rejectUnauthorized: false }; // error: insecure-tls
const plain = Object.freeze({ rejectUnauthorized: false }); // error: insecure-tls

export const inner = new https.Agent({ ...common, rejectUnauthorized: true });
export const bare = new https.Agent(common);
export const over = new https.Agent({ rejectUnauthorized: true, ...later });
export const other = new https.Agent({ ...plain, keepAlive: true });
