// library: https; feature: other options named by constants, and switches that are on; expect: innocent
import https from 'node:https';

const OPTION = { check: 'rejectUnauthorized', alive: 'keepAlive' } as const;
const rejectUnauthorized = 'keepAlive';

export const literal = new https.Agent({ [OPTION.check]: true, [OPTION.alive]: false });
export const misnamed = new https.Agent({ [rejectUnauthorized]: false });

export function agent(name: string): https.Agent {
  const options: Record<string, unknown> = {};
  options[OPTION.alive] = false;
  options[name] = false;
  return new https.Agent(options);
}
