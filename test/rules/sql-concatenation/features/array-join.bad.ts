// library: pg; feature: array-join; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function byStatus(status: string) {
  const sql = ['SELECT id, total', 'FROM orders', `WHERE status = '${status}'`, 'ORDER BY id'].join(' ');
  return pool.query(sql); // warning: sql-concatenation
}
