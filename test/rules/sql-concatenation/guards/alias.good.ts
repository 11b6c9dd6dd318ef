// library: pg; feature: alias-of-checked; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['name', 'price'];

export async function list(req: Request, res: Response) {
  const { sort: key } = req.query as Record<string, string>;
  const column = key;
  if (!SORTABLE.includes(req.query.sort as string)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM oils ORDER BY ${column}`);
  res.json(rows);
}
