// library: pg; feature: open-union; expect: bad
import { Pool } from 'pg';

const pool = new Pool();

type SortKey = 'created_at' | 'total' | string;

export function list(tenant: string | number, sort: SortKey) {
  return pool.query(`SELECT * FROM orders WHERE tenant = '${tenant}' ORDER BY ${sort}`); // warning: sql-concatenation
}
