// library: pg; feature: called-with-constants; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

async function count(table: string, condition: string) {
  const { rows } = await pool.query(`SELECT count(*) FROM ${table} WHERE ${condition}`);
  return Number(rows[0].count);
}

export async function dashboard() {
  return {
    open: await count('orders', "status = 'open'"),
    late: await count('shipments', 'eta < now()'),
  };
}
