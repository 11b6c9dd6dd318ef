// library: pg; feature: ternary; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const order = req.query.sort ? String(req.query.sort) : 'created_at';
  const { rows } = await pool.query(`SELECT * FROM visits ORDER BY ${order}`); // error: sql-concatenation
  res.json(rows);
}
