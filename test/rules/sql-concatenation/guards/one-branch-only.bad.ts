// library: pg; feature: join-of-branches; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['name', 'price'];

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (req.query.strict) {
    if (!SORTABLE.includes(sort)) return res.sendStatus(400);
  }
  const { rows } = await pool.query(`SELECT * FROM cheeses ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
