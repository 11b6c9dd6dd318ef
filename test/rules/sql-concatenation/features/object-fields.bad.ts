// library: pg; feature: object-literal; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const options = { sort: req.query.sort, limit: 10 };
  const merged = { ...options, table: 'orders' };
  const { rows } = await pool.query(`SELECT * FROM ${merged.table} ORDER BY ${merged.sort} LIMIT ${merged.limit}`); // error: sql-concatenation
  res.json(rows);
}
