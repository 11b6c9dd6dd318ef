// library: pg; feature: array-join; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export async function byStatus(status: string) {
  const sql = ['SELECT id, total', 'FROM orders', 'WHERE status = $1', 'ORDER BY id'].join(' ');
  return pool.query(sql, [status]);
}
