// library: undici; feature: a switch that is computed and on where it matters; expect: innocent
import https from 'node:https';
import { Agent } from 'undici';
import pg from 'pg';

const isProduction = process.env.NODE_ENV === 'production';
const verify = process.env['DEPOT_VERIFY'] !== '0';

export const parcels = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });
export const labels = new Agent({ connect: { rejectUnauthorized: isProduction } });
export const pallets = new https.Agent({ rejectUnauthorized: isProduction ? true : false });
export const trucks = new https.Agent({ rejectUnauthorized: process.env.DEPOT_STRICT !== 'false' });
export const routes = new https.Agent({ rejectUnauthorized: !process.env.DEPOT_LAX });
export const depot = new pg.Pool({ ssl: { rejectUnauthorized: verify } });
export const archive = new pg.Pool({ ssl: { rejectUnauthorized: (process.env.DEPOT_STRICT ?? 'yes').toLowerCase() === 'yes' } });

export function connect(host: string, lax: boolean) {
  return new https.Agent({ host, rejectUnauthorized: !lax });
}

export function reach(host: string, lax = false) {
  return new https.Agent({ host, rejectUnauthorized: !lax });
}

export const reconnect = (options: { lax?: boolean }) => new https.Agent({ rejectUnauthorized: !options.lax });
