// library: pg; feature: plus; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

const COLUMNS = 'id, code, carrier';

export async function findShipment(code: string) {
  const sql = 'SELECT ' + COLUMNS + ' FROM shipments ' + 'WHERE code = $1' + ' LIMIT ' + 1;
  return pool.query(sql, [code]);
}
