// library: pg; feature: config-in-variable; expect: bad
import { Pool, type QueryConfig } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const config: QueryConfig = { text: '', values: [] };
  config.text = 'SELECT * FROM rentals';
  if (req.query.car) config.text += ` WHERE car = '${req.query.car}'`;
  const { rows } = await pool.query(config); // error: sql-concatenation
  res.json(rows);
}
