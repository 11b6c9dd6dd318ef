// library: pg; feature: reassigned-after-check; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['name', 'price'];

export async function list(req: Request, res: Response) {
  let column = req.query.sort as string;
  if (!SORTABLE.includes(column)) return res.sendStatus(400);
  column = req.query.column as string;
  const { rows } = await pool.query(`SELECT * FROM oils ORDER BY ${column}`); // error: sql-concatenation
  res.json(rows);
}
