// library: node:https; feature: a switch that is computed elsewhere, out of variables; expect: innocent
import { Agent } from 'node:https';

const { LEDGER_TLS } = process.env;
const isLive = process.env.NODE_ENV === 'production';
const settings = {
  verifyLedger: process.env.LEDGER_VERIFY !== '0',
  skipRates: process.env.RATES_SKIP_VERIFY === 'yes',
};
const flag = (name: string, otherwise: boolean) => (process.env[name] === undefined ? otherwise : process.env[name] === 'true');

export const ledger = new Agent({ rejectUnauthorized: settings.verifyLedger });
export const rates = new Agent({ rejectUnauthorized: !settings.skipRates });
export const taken = new Agent({ rejectUnauthorized: LEDGER_TLS !== 'lax' });
export const live = new Agent({ rejectUnauthorized: isLive });
export const counted = new Agent({ rejectUnauthorized: Number(process.env.BANK_TLS ?? 1) === 1 });
export const helped = new Agent({ rejectUnauthorized: flag('HELPED_TLS', true) });
export const listed = new Agent({ rejectUnauthorized: !['0', 'no'].includes(process.env.LISTED_TLS ?? '') });
