// library: pg; feature: flow-sensitivity; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let sort = req.query.sort as string;
  console.log('asked for', sort);
  sort = 'created_at';
  const { rows } = await pool.query(`SELECT * FROM tours ORDER BY ${sort}`);
  sort = req.query.sort as string;
  res.json({ rows, sort });
}
