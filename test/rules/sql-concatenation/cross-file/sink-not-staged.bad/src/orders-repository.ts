// staged: no
import { Pool } from 'pg';

const pool = new Pool();

export async function findOrders(customer: string) {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE customer = '${customer}'`);
  return rows;
}
