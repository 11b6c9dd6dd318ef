// library: pg; feature: switch; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let order: unknown;
  switch (req.query.sort) {
    case 'newest':
      order = 'created_at DESC';
      break;
    default:
      order = req.query.sort;
  }
  const { rows } = await pool.query(`SELECT * FROM films ORDER BY ${order}`); // error: sql-concatenation
  res.json(rows);
}
