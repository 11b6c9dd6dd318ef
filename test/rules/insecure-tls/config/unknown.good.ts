// library: node:https; feature: a value that is computed; expect: innocent
import https from 'node:https';

export const agentFor = (options: { verify: boolean }) => new https.Agent({ rejectUnauthorized: options.verify });
