// library: pg; feature: fix-const-used-once; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function findUser(email: string) {
  const sql = `SELECT * FROM users WHERE email = '${email}'`;
  const { rows } = await pool.query(sql); // warning: sql-concatenation
  return rows[0];
}
// fixed: const sql = `SELECT * FROM users WHERE email = $1`;
// fixed: const { rows } = await pool.query(sql, [email]);
