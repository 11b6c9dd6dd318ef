// library: pg; feature: unknown-call; expect: bad
import { Pool } from 'pg';
import { currentTenant } from './tenant-context';
const pool = new Pool();

export async function usage() {
  await pool.query(`SELECT * FROM usage WHERE tenant = '${currentTenant()}'`); // warning: sql-concatenation
  await pool.query(`SELECT * FROM usage_${currentTenant()}`); // suggestion: sql-concatenation
}
