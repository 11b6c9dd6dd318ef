// library: pg; feature: includes; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SORTABLE = ['created_at', 'total', 'status'];

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (!SORTABLE.includes(sort)) return res.status(400).json({ error: 'unknown sort key' });
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${sort}`);
  res.json(rows);
}
