// library: pg; feature: join-of-branches; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (req.query.admin) {
    if (!['name', 'price', 'margin'].includes(sort)) return res.sendStatus(400);
  } else {
    if (sort !== 'name') return res.sendStatus(400);
  }
  const { rows } = await pool.query(`SELECT * FROM cheeses ORDER BY ${sort}`);
  res.json(rows);
}
