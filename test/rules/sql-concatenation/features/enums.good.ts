// library: pg; feature: enum-members; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

enum Table {
  Orders = 'orders',
  Refunds = 'refunds',
}
const enum Order {
  Asc = 'ASC',
  Desc = 'DESC',
}

export async function purge(days: number) {
  for (const table of Object.values(Table)) {
    await pool.query(`DELETE FROM ${table} WHERE created_at < now() - interval '${days} days'`);
  }
  return pool.query(`SELECT * FROM ${Table.Orders} ORDER BY id ${Order.Desc}`);
}
