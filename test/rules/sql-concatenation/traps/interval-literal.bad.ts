// library: pg; feature: interval; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function stats(req: Request, res: Response) {
  const days = req.query.days || 7;
  const { rows } = await pool.query(`SELECT count(*) FROM hits WHERE at > now() - interval '${days} days'`); // error: sql-concatenation
  res.json(rows);
}
