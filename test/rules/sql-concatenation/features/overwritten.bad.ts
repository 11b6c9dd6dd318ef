// library: pg; feature: flow-sensitivity; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let sort = 'created_at';
  if (req.query.sort) sort = req.query.sort as string;
  const { rows } = await pool.query(`SELECT * FROM tours ORDER BY ${sort}`); // error: sql-concatenation
  sort = 'id';
  res.json({ rows, sort });
}
