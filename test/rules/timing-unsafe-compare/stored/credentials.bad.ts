// library: none; feature: a key of a row, asked by a function that lets somebody in; expect: bad
import { Pool } from 'pg';
import { tills } from './tills';

const pool = new Pool();

export async function checkApiKey(tillId: string, key: string): Promise<boolean> {
  const { rows } = await pool.query('SELECT api_key FROM tills WHERE id = $1', [tillId]);
  return rows.length === 1 && rows[0].api_key === key; // warning: timing-unsafe-compare
}

export async function authenticate(tillId: string, password: Buffer): Promise<boolean> {
  const till = await tills.byId(tillId);
  return till !== undefined && till.secret === password.toString(); // warning: timing-unsafe-compare
}
