// entry: list.ts; library: pg; feature: imported-validator; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { isColumn } from './validators';

const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = req.query.sort;
  if (!isColumn(sort)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM lamps ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
