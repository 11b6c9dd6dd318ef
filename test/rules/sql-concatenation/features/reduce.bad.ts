// library: pg; feature: reduce; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const filters = req.body.filters as { field: string; value: string }[];
  const sql = filters.reduce((text, f) => text + ` AND note LIKE '%${f.value}%'`, 'SELECT * FROM notes WHERE true');
  const { rows } = await pool.query(sql); // error: sql-concatenation
  res.json(rows);
}
