// library: pg; feature: object-literal; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const options = { sort: req.query.sort, limit: 10 };
  const merged = { ...options, table: 'orders', sort: 'created_at' };
  const { rows } = await pool.query(`SELECT * FROM ${merged.table} ORDER BY ${merged.sort} LIMIT ${merged.limit}`);
  res.json(rows);
}
