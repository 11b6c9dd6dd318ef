// library: pg; feature: string-replace; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

const BY_EMAIL = "SELECT * FROM users WHERE email = '{email}' AND tenant = '{tenant}'";

export async function byEmail(email: string, tenant: string) {
  const sql = BY_EMAIL.replace('{email}', email).replace('{tenant}', tenant);
  return pool.query(sql); // warning: sql-concatenation
}
