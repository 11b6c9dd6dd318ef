// library: undici; feature: a switch that is computed and off where it matters; expect: bad
import https from 'node:https';
import { Agent } from 'undici';
import pg from 'pg';

const isProduction = process.env.NODE_ENV === 'production';
const verify = process.env['DEPOT_VERIFY'] === '1';

export const parcels = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV !== 'production' }); // error: insecure-tls
export const labels = new Agent({ connect: { rejectUnauthorized: !isProduction } }); // error: insecure-tls
export const pallets = new https.Agent({ rejectUnauthorized: isProduction ? false : true }); // error: insecure-tls
export const trucks = new https.Agent({ rejectUnauthorized: process.env.DEPOT_STRICT === 'true' }); // warning: insecure-tls
export const routes = new https.Agent({ rejectUnauthorized: Boolean(process.env.DEPOT_STRICT) }); // warning: insecure-tls
export const depot = new pg.Pool({ ssl: { rejectUnauthorized: verify } }); // warning: insecure-tls
export const archive = new pg.Pool({ ssl: { rejectUnauthorized: (process.env.DEPOT_STRICT ?? 'no').toLowerCase() === 'yes' } }); // warning: insecure-tls

export function connect(host: string, lax = true) {
  return new https.Agent({ host, rejectUnauthorized: !lax }); // warning: insecure-tls
}

export const reconnect = (options: { lax?: boolean }) => new https.Agent({ rejectUnauthorized: !(options.lax ?? true) }); // warning: insecure-tls
