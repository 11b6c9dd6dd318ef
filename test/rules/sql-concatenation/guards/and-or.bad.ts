// library: pg; feature: disjunction; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS = new Set(['name', 'price']);

export async function list(req: Request, res: Response) {
  const { sort, dir } = req.query as Record<string, string>;
  // both must be wrong to be refused
  if (!COLUMNS.has(sort) && !(dir === 'asc' || dir === 'desc')) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM teas ORDER BY ${sort} ${dir}`); // error: sql-concatenation
  res.json(rows);
}
