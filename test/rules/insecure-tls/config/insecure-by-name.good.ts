// library: node:https; feature: a function that says what it does; expect: innocent
import https from 'node:https';

export function createInsecureAgent(): https.Agent {
  return new https.Agent({ rejectUnauthorized: false });
}
