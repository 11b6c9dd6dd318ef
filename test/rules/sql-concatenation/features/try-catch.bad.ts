// library: pg; feature: try-catch; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let sort = 'id';
  try {
    sort = JSON.parse(req.query.options as string).sort;
  } catch {
    console.warn('options are no JSON');
  }
  const { rows } = await pool.query(`SELECT * FROM meters ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
