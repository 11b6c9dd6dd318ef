// library: pg; feature: unknown-call; expect: innocent
import { Pool } from 'pg';
import { currentTenant } from './tenant-context';
const pool = new Pool();

export async function usage() {
  await pool.query('SELECT * FROM usage WHERE tenant = $1', [currentTenant()]);
  await pool.query(`SELECT * FROM usage WHERE tenant = ${Number(currentTenant())}`);
}
