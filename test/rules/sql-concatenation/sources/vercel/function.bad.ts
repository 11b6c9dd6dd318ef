// library: pg; feature: vercel-function; expect: bad
import type { VercelRequest, VercelResponse } from '@vercel/node';
import { Pool } from 'pg';

const pool = new Pool();

export default async function handler(request: VercelRequest, response: VercelResponse) {
  const { rows } = await pool.query('SELECT * FROM waitlist WHERE email = \'' + request.query.email + '\''); // error: sql-concatenation
  response.status(200).json({ waiting: rows.length > 0 });
}
