// library: pg; feature: quote-doubling; expect: innocent
import { Pool } from 'pg';

const pool = new Pool();

export async function setComment(table: 'orders' | 'refunds', comment: string) {
  // COMMENT ON takes no parameters
  await pool.query(`COMMENT ON TABLE ${table} IS '${comment.replace(/'/g, "''")}'`);
  await pool.query(`COMMENT ON TABLE ${table} IS '${comment.replaceAll("'", "''")}'`);
}
