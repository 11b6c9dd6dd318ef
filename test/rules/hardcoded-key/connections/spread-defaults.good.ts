// library: pg; feature: the password of the environment replaces nothing in the defaults; expect: innocent
import { Pool } from 'pg';

const defaults = { user: 'ledger', max: 8 };

export function poolFor(host: string) {
  return new Pool({ ...defaults, host, password: process.env.LEDGER_PASSWORD });
}
