// library: pg; feature: nested-template; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function findUsers(req: { query: { role?: string } }) {
  return pool.query(`SELECT * FROM users ${req.query.role ? `WHERE role = '${req.query.role}'` : ''} ORDER BY id`); // error: sql-concatenation
}
