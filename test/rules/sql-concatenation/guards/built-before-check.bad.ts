// library: pg; feature: run-before-check; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['name', 'price'];

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  const { rows } = await pool.query(`SELECT * FROM wines ORDER BY ${sort}`); // error: sql-concatenation
  if (!SORTABLE.includes(sort)) return res.sendStatus(400);
  res.json(rows);
}
