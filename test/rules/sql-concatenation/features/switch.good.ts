// library: pg; feature: switch; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  let order: unknown;
  switch (req.query.sort) {
    case 'title':
    case 'year':
      order = req.query.sort;
      break;
    default:
      order = 'created_at DESC';
  }
  const { rows } = await pool.query(`SELECT * FROM films ORDER BY ${order}`);
  res.json(rows);
}
