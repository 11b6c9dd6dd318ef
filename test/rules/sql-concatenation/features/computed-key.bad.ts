// library: pg; feature: computed-key; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const field = 'city';
  const where = { [field]: `city = '${req.query[field]}'` };
  const { rows } = await pool.query('SELECT * FROM depots WHERE ' + where.city); // error: sql-concatenation
  res.json(rows);
}
