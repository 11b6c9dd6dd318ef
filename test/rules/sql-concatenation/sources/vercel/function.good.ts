// library: pg; feature: vercel-function; expect: innocent
import type { VercelRequest, VercelResponse } from '@vercel/node';
import { Pool } from 'pg';

const pool = new Pool();

export default async function handler(request: VercelRequest, response: VercelResponse) {
  const { rows } = await pool.query('SELECT * FROM waitlist WHERE email = $1', [request.query.email]);
  response.status(200).json({ waiting: rows.length > 0 });
}
