// library: pg; feature: plus; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function findShipment(code: string) {
  const sql = 'SELECT * FROM shipments ' + 'WHERE code = ' + "'" + code + "'" + ' LIMIT 1';
  return pool.query(sql); // warning: sql-concatenation
}
