// library: pg; feature: includes-other-variable; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['created_at', 'total', 'status'];

export async function list(req: Request, res: Response) {
  const { sort, order } = req.query as Record<string, string>;
  if (!SORTABLE.includes(sort)) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${sort} ${order}`); // error: sql-concatenation
  res.json(rows);
}
