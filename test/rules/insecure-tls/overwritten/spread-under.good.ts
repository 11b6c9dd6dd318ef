// library: node:https; feature: a base that all agents overwrite; expect: innocent
import https from 'node:https';

const common = { rejectUnauthorized: false, keepAlive: true };

export const inner = new https.Agent({ ...common, maxSockets: 4, rejectUnauthorized: true });
export const outer = new https.Agent({ ...common, rejectUnauthorized: true });
