// library: pg; feature: cast-is-no-check; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

type Direction = 'ASC' | 'DESC';

export async function list(req: Request, res: Response) {
  const direction = req.query.dir as Direction;
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY created_at ${direction}`); // error: sql-concatenation
  res.json(rows);
}
