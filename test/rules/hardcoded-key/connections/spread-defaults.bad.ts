// library: pg; feature: the password stands in defaults that are spread into the options; expect: bad
import { Pool } from 'pg';

const defaults = {
  user: 'ledger',
  password: 'q7-Hollow-Vt91x', // error: hardcoded-key
  max: 8,
};

export function poolFor(host: string) {
  return new Pool({ ...defaults, host });
}
