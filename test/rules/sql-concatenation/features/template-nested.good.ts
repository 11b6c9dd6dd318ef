// library: pg; feature: nested-template; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export async function findUsers(req: { query: { role?: string } }) {
  return pool.query(`SELECT * FROM users ${req.query.role ? `WHERE role = $1` : ''} ORDER BY id`, req.query.role ? [req.query.role] : []);
}
