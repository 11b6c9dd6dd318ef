// library: pg; feature: string-replace; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

const BY_EMAIL = 'SELECT * FROM {table} WHERE email = $1';

export async function byEmail(email: string, archived: boolean) {
  const sql = BY_EMAIL.replace('{table}', archived ? 'users_archive' : 'users').replace(/\s+/g, ' ');
  return pool.query(sql, [email]);
}
