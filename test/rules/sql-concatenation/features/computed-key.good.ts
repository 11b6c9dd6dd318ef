// library: pg; feature: computed-key; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const field = 'city';
  const where = { [field]: `city = $1`, other: `x = '${req.query.x}'` };
  const { rows } = await pool.query('SELECT * FROM depots WHERE ' + where.city, [req.query[field]]);
  res.json(rows);
}
