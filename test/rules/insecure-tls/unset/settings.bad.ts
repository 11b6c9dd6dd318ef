// library: node:https; feature: a switch that is computed elsewhere, out of variables; expect: bad
import { Agent } from 'node:https';

const { LEDGER_TLS } = process.env;
const env = process.env;
const settings = {
  verifyLedger: process.env.LEDGER_VERIFY === '1',
  skipRates: process.env.RATES_SKIP_VERIFY !== 'no',
  depth: Number(process.env.VERIFY_DEPTH ?? 0),
};
const flag = (name: string, otherwise: boolean) => (process.env[name] === undefined ? otherwise : process.env[name] === 'true');

export const ledger = new Agent({ rejectUnauthorized: settings.verifyLedger }); // warning: insecure-tls
export const rates = new Agent({ rejectUnauthorized: !settings.skipRates }); // warning: insecure-tls
export const taken = new Agent({ rejectUnauthorized: LEDGER_TLS === 'strict' }); // warning: insecure-tls
export const aliased = new Agent({ rejectUnauthorized: (env.RATES_TLS || 'off') === 'on' }); // warning: insecure-tls
export const counted = new Agent({ rejectUnauthorized: parseInt(process.env.BANK_TLS ?? '0', 10) === 1 }); // warning: insecure-tls
export const deep = new Agent({ rejectUnauthorized: settings.depth > 0 ? true : settings.verifyLedger });
export const helped = new Agent({ rejectUnauthorized: flag('HELPED_TLS', false) }); // warning: insecure-tls
export const listed = new Agent({ rejectUnauthorized: ['1', 'yes'].includes(process.env.LISTED_TLS ?? '') }); // warning: insecure-tls
