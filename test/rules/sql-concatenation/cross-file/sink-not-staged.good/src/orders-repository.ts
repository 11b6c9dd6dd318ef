// staged: no
import { Pool } from 'pg';

const pool = new Pool();

export async function findOrders(customer: number | string) {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE customer = '${customer}'`);
  return rows;
}
