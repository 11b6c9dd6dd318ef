// library: pg; feature: includes-without-exit; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['created_at', 'total', 'status'];

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (!SORTABLE.includes(sort)) console.warn(`unknown sort key ${sort}`);
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
