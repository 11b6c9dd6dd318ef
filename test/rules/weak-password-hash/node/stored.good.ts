// library: node:crypto; feature: a fingerprint of what the database holds; expect: innocent
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

export async function sessionStamp(pool: Pool, id: string): Promise<string> {
  const { rows } = await pool.query('SELECT password FROM users WHERE id = $1', [id]);
  return createHash('sha256').update(rows[0].password).digest('base64url');
}
